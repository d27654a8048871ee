import type { IExecuteFunctions } from 'n8n-workflow';

/** Shows a warning in the output pane, if n8n allows it: a routed operation cannot (2026). */
export function hint(context: object | undefined, message: string): void {
	if (context && hasHints(context)) {
		context.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
	}
}

const hasHints = (context: object): context is Pick<IExecuteFunctions, 'addExecutionHints'> =>
	'addExecutionHints' in context;
