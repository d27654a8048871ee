import type { IDataObject, INode } from 'n8n-workflow';
import type { FaultKind } from '../emulator';
import { deleteManyNode, plantUsedCodes } from '../support/deleteCodes';
import { run, runNode, runToError } from '../support/engine';
import { countRequests, createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	virtualTime.onSleep();
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const deleteMany = (parameters: IDataObject, extra: Partial<INode> = {}) =>
	deleteManyNode(emulator, discountId, parameters, extra);

const plant = (codes: string[], gid = discountId) => plantUsedCodes(emulator, codes, gid);

const live = () => liveCodes(emulator, discountId);

const DELETE = 'deleteRedeemCodes';

describe('waiting', () => {
	it('is skipped on request: the jobs are returned, and no result is reported', async () => {
		const ids = plant(['A', 'B']);
		const output = await runNode(
			deleteMany({ redeemCodeIds: ids.join(), waitForCompletion: false }),
		);
		expect(output.map(({ json }) => json)).toEqual(
			ids.map((redeemCodeId) => ({ redeemCodeId, jobId: expect.stringContaining('/Job/') })),
		);
		expect(countRequests(emulator, 'getJob')).toBe(0);
	});

	it('ends at the deadline with the jobs that still run', async () => {
		emulator.settings({ jobSecondsPerCode: 3600 });
		const ids = plant(Array.from({ length: 251 }, (_, n) => `CODE-${n}`));
		const { outputs, hints } = await run(
			deleteMany({ redeemCodeIds: '={{ $json.ids }}', options: { waitMinutes: 1 } }),
			{ items: [{ ids }] },
		);
		const reasons = outputs[0]?.map(({ json }) => [json.deleted, json.reason]);
		expect(reasons?.[0]).toEqual([false, 'notFinished']);
		expect(reasons?.[250]).toEqual([false, 'notSent']);
		expect(hints[0]?.message).toContain('251 of 251 could not be confirmed');
	});

	it('ends immediately on cancellation, even if the node continues on failure', async () => {
		emulator.settings({ jobSecondsPerCode: 3600 });
		const ids = plant(['A', 'B']);
		const controller = new AbortController();
		virtualTime.onSleep(() => controller.abort());
		const placed = deleteMany({ redeemCodeIds: ids.join() }, { onError: 'continueRegularOutput' });
		const error = await runToError(placed, { signal: controller.signal });
		expect(error.message).toBe('Deleting codes was cancelled');
		expect(error.description).toMatch(/Jobs that were started continue in Shopify: gid:.*\/Job\//);
	});
});

describe('failures', () => {
	it('of an item stop the node before anything is sent, or become its output', async () => {
		const [id] = plant(['A']);
		const items = [{ redeemCodeId: 'nonsense' }, { redeemCodeId: id }];
		expect((await runToError(deleteMany({}), { items })).itemIndex).toBe(0);
		expect(live()).toEqual(['A']);
		const output = await runNode(deleteMany({}, { onError: 'continueRegularOutput' }), { items });
		expect(output).toMatchObject([
			{ json: { error: expect.stringContaining('must be IDs') }, pairedItem: { item: 0 } },
			{ json: { deleted: true }, pairedItem: [{ item: 1 }] },
		]);
	});

	it('say that the discount does not exist', async () => {
		const error = await runToError(
			deleteMany({ discountId: { __rl: true, mode: 'id', value: '1' }, redeemCodeIds: '2' }),
		);
		expect(error.message).toBe("Shopify refused 'Discount': Code discount does not exist");
	});

	const faults: FaultKind[] = ['reset', '503', '429', 'throttled', 'internalError', 'html'];
	const matrix = [DELETE, 'getJob', 'getAllRedeemCodes'].flatMap((operation) =>
		faults.flatMap((fault) =>
			(['before', 'after'] as const).map((when) => ({ operation, fault, when })),
		),
	);

	it.each(matrix)(
		'recovers from $fault $when $operation is carried out',
		async ({ operation, fault, when }) => {
			emulator.faults([{ operation, fault, when, occurrence: 1, times: 2, retryAfter: 1 }]);
			const ids = plant(['A', 'B', 'KEPT']).slice(0, 2);
			const output = await runNode(deleteMany({ redeemCodeIds: ids.join() }));
			expect(output.map(({ json }) => json.deleted)).toEqual([true, true]);
			expect(live()).toEqual(['KEPT']);
		},
	);

	it('of the store between two jobs keep what was done and say what was not', async () => {
		const ids = plant(Array.from({ length: 260 }, (_, n) => `CODE-${n}`));
		emulator.faults([
			{ operation: DELETE, fault: '429', when: 'before', occurrence: 2, times: 99 },
		]);
		const { outputs, hints } = await run(deleteMany({ redeemCodeIds: '={{ $json.ids }}' }), {
			items: [{ ids }],
		});
		const count = (deleted: boolean) =>
			outputs[0]?.filter(({ json }) => json.deleted === deleted).length;
		expect([count(true), count(false)]).toEqual([250, 10]);
		expect(outputs[0]?.at(-1)?.json.reason).toBe('notSent');
		expect(hints[0]?.message).toContain('Shopify is limiting the speed of requests');
	});

	it('before the first job stop the node', async () => {
		const [id] = plant(['A']);
		emulator.faults([{ operation: DELETE, fault: '503', when: 'before' }]);
		const error = await runToError(deleteMany({ redeemCodeIds: id }));
		expect(error.message).toBe('Shopify is not available at the moment');
		expect(error.description).toContain('it is safe to run it again');
	});
});
