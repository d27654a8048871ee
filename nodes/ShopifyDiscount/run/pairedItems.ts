import type { IExecuteFunctions } from 'n8n-workflow';
import { pairedWithAll } from '../../shared/codeRun/results';

/** Pairs what stands for several codes with their items; with all items if they belong to none. */
export function pairedItems(context: IExecuteFunctions, codes: Array<{ item?: number }>) {
	const items = new Set<number>();
	for (const { item } of codes) if (item !== undefined) items.add(item);
	return items.size > 0
		? [...items].map((item) => ({ item }))
		: pairedWithAll(context.getInputData());
}
