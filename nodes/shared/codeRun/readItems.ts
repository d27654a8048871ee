import type { IExecuteFunctions } from 'n8n-workflow';
import type { Result } from './results';

/**
 * Reads something of each input item. An item whose parameters are refused comes back as a result,
 * and the others go on; if all are refused, the first refusal is thrown, since then the workflow is
 * wrong and not an item.
 */
export function readItems(context: IExecuteFunctions, read: (item: number) => void): Result[] {
	const refused: Result[] = [];
	let first: Error | undefined;
	const { length } = context.getInputData();
	for (let item = 0; item < length; item++) {
		try {
			read(item);
		} catch (error) {
			const { message } = error as Error;
			first ??= error as Error;
			refused.push({ item, reason: 'invalid', message });
		}
	}
	if (first && refused.length === length && !context.continueOnFail()) throw first;
	return refused;
}
