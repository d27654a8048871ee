import type { IDataObject } from 'n8n-workflow';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';
import { byId, codeNode, customers } from '../support/codeNodes';
import { place, poll, run } from '../support/engine';
import { createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeAll(() => virtualTime.freeze());

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const PEOPLE = 600;

/** A try of n8n's *Retry On Fail*: the same node in the same execution. */
const attempt = async (executionId: string) =>
	await run(
		codeNode(emulator, 'createUnique', {
			discountId: byId(discountId),
			run: 'startJobs',
			announceFields: 'email',
		}),
		{ items: customers(PEOPLE), executionId },
	);

/** Cuts off the store after a number of requests, as a killed process would. */
const dieAfter = async (requests: number, executionId: string) => {
	emulator.faults([
		...['addRedeemCodes', 'getBulkCreationState', 'setAppData', 'getAppInstallation'].map(
			(operation) =>
				({ operation, fault: 'reset', when: 'after', occurrence: requests, times: 1000 }) as const,
		),
	]);
	await attempt(executionId).catch(() => undefined);
	emulator.faults([]);
};

const deliveries = async () => {
	const trigger = place(new ShopifyDiscountTrigger(), {
		shop: emulator.url,
		parameters: { options: {} },
	});
	await poll(trigger);
	return async () => {
		const rows: IDataObject[] = [];
		for (let polls = 0; polls < 6; polls++) {
			virtualTime.skip(30 * 60_000);
			const items = await poll(trigger);
			for (const { json } of items?.[0] ?? []) rows.push(json);
		}
		return rows;
	};
};

it.each([1, 2, 3])(
	'random codes without waiting stay the same when n8n retries: dying at %i',
	async (requests) => {
		const collect = await deliveries();
		await dieAfter(requests, '77');
		const { outputs } = await attempt('77');
		expect(outputs[1] ?? []).toEqual([]);
		const rows = await collect();
		const fresh = rows.filter(({ existing }) => existing !== true);
		expect(new Set(fresh.map(({ email }) => email)).size).toBe(PEOPLE);
		expect(fresh).toHaveLength(PEOPLE);
		expect(liveCodes(emulator, discountId)).toHaveLength(PEOPLE);
		const live = new Set(liveCodes(emulator, discountId));
		expect(rows.filter(({ code }) => !live.has(String(code)))).toEqual([]);
	},
);
