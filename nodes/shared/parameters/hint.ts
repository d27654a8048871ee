import type { IExecuteFunctions } from 'n8n-workflow';

/** Tells something beside the output, where n8n lets an operation do so: a routed one cannot (2026). */
export function hint(context: object | undefined, message: string): void {
	if (context && hasHints(context)) {
		context.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
	}
}

const hasHints = (context: object): context is Pick<IExecuteFunctions, 'addExecutionHints'> =>
	'addExecutionHints' in context;
