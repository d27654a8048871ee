import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { place, run } from '../support/engine';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { appData } from './listening';
import type { Listening } from './listening';

/** Lists so many recipients. */
export const people = (count: number) =>
	Array.from({ length: count }, (_, at) => ({ email: `customer${at}@example.com` }));

/** Lists the addresses of so many recipients, sorted. */
export const emails = (count: number) => emailsOf(people(count));

/** Lists the addresses of items, sorted. */
export const emailsOf = (items: IDataObject[]) => items.map(({ email }) => String(email)).sort();

/** Polls so many times; returns what was delivered. */
export async function pollTimes(trigger: Listening, polls = 10): Promise<IDataObject[]> {
	const delivered: IDataObject[] = [];
	for (let index = 0; index < polls; index++) delivered.push(...((await trigger.poll()) ?? []));
	return delivered;
}

/** Sets the tests of a file up to hand runs over, each test on a store and a discount of its own. */
export function useRuns() {
	const emulator = useEmulator();
	let discountId = '';

	beforeEach(async () => {
		discountId = await createDiscount(emulator.url, 'BORN-WITH');
	});

	/** Puts an operation that creates codes in background into a workflow. */
	const node = (operation: string, parameters: INodeParameters = {}) =>
		place(new ShopifyDiscount(), {
			shop: emulator.url,
			parameters: {
				resource: 'redeemCode',
				operation,
				discountId: { __rl: true, mode: 'id', value: discountId },
				run: 'inBackground',
				announceFields: 'email',
				...parameters,
			},
		});

	return {
		emulator,
		discountId: () => discountId,
		node,
		/** Runs an operation on runs; returns its items. */
		runs: async (operation: string, parameters: INodeParameters = {}) => {
			const { outputs } = await run(node(operation, { resource: 'bulkCreation', ...parameters }));
			return outputs[0]?.map(({ json }) => json) ?? [];
		},
		/** Activates or deactivates the discount. */
		change: async (operation: string) => await run(node(operation, { resource: 'codeDiscount' })),
		/** Reads the record of the first run. */
		record: () => JSON.parse(appData(emulator, 'run_')[0]?.value ?? '{}') as IDataObject,
	};
}
