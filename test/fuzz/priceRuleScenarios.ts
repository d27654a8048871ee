import type { RunningEmulator } from '../emulator';
import { locator } from '../support/discountForms';
import { plantListener } from '../support/plantListener';
import { createDiscount, discountOf } from '../support/storeClient';
import { restLists, type Prepare } from './scenario';

/** Everything that the node does by the REST API. */
export function* ofPriceRules(
	items: Array<{ code: string; email: string }>,
): Generator<[name: string, prepare: Prepare]> {
	const plant = async (emulator: RunningEmulator) => {
		plantListener(emulator);
		const id = await createDiscount(emulator.url, 'BORN-WITH');
		const discount = discountOf(emulator, id);
		const now = Date.now();
		const batch = emulator.state.batches.submit({
			discountId: discount.id,
			codes: ['A', 'B', 'BORN-WITH'],
			logs: [],
			createdAt: now,
			submittedAt: now,
		});
		virtualTime.skip(60_000);
		return {
			resource: 'priceRuleCode',
			priceRuleId: locator(discount.id),
			discountCodeId: String(discount.codes[0]?.id),
			discountCodeCreationId: String(batch.id),
			code: 'MADE',
		};
	};
	const operations = [
		...['count', 'create', 'delete', 'get', 'getAll', 'getBatch'],
		...['getBatchCodes', 'lookup', 'update', 'waitForBatch'],
	];
	for (const operation of operations) {
		yield [
			`priceRuleCode ${operation}`,
			async (emulator) => ({
				runs: {
					...(await plant(emulator)),
					operation,
					...(operation === 'lookup' && { code: 'BORN-WITH' }),
					returnAll: true,
				},
			}),
		];
	}
	for (const run of ['untilDone', 'inBackground']) {
		yield [
			`priceRuleCode createBatch ${run}`,
			async (emulator) => ({
				runs: {
					resource: 'priceRuleCode',
					operation: 'createBatch',
					priceRuleId: locator((await plant(emulator)).priceRuleId.value),
					code: '={{ $json.code }}',
					run,
					...(run === 'inBackground' && { announceFields: 'email' }),
				},
				items: items.map((item) => ({ ...item, code: `OF-BATCH-${item.code}` })),
			}),
		];
	}
	for (const list of restLists) {
		yield [
			list,
			async (emulator) => {
				await plant(emulator);
				return { lists: list };
			},
		];
	}
}
