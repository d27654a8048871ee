import type { IDataObject } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { place, runNode, runToError } from '../support/engine';
import { adminGraphql, countRequests, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	virtualTime.onSleep();
	// Long enough that no job ends during a test.
	emulator.settings({ jobSecondsPerCode: 60 });
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const bulkCreation = (operation: string, parameters: IDataObject = {}, extra = {}) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: { resource: 'bulkCreation', operation, ...parameters },
		extra,
	});

async function startJob(...codes: string[]): Promise<string> {
	const data = await adminGraphql(
		emulator.url,
		`mutation ($id: ID!, $codes: [DiscountRedeemCodeInput!]!) {
			discountRedeemCodeBulkAdd(discountId: $id, codes: $codes) { bulkCreation { id } }
		}`,
		{ id: discountId, codes: codes.map((code) => ({ code })) },
	);
	return (data.discountRedeemCodeBulkAdd as { bulkCreation: { id: string } }).bulkCreation.id;
}

const letJobsEnd = () => virtualTime.skip(600_000);

describe('getting a job', () => {
	it('returns its state and counts, one item per input item, paired with it', async () => {
		const first = await startJob('A', 'B');
		const second = await startJob('C', 'born-with');
		letJobsEnd();
		const items = await runNode(bulkCreation('get'), { items: [{ id: first }, { id: second }] });
		expect(items).toEqual([
			{
				json: {
					id: first,
					createdAt: expect.any(String),
					done: true,
					codesCount: 2,
					importedCount: 2,
					failedCount: 0,
					discountId,
				},
				pairedItem: { item: 0 },
			},
			{
				json: {
					id: second,
					createdAt: expect.any(String),
					done: true,
					codesCount: 2,
					importedCount: 1,
					failedCount: 1,
					discountId,
				},
				pairedItem: { item: 1 },
			},
		]);
	});

	it('accepts the number of a job', async () => {
		const id = await startJob('A');
		const [item] = await runNode(bulkCreation('get', { bulkCreationId: id.replace(/\D+/, '') }));
		expect(item?.json).toMatchObject({ id, done: false });
	});

	test.each(['get', 'getCodes', 'wait'])(
		'that does not exist causes an error in %s that says what to check',
		async (operation) => {
			const error = await runToError(bulkCreation(operation, { bulkCreationId: '1' }));
			expect(error).toMatchObject({
				message: 'The store has no code creation job with this ID',
				itemIndex: 0,
			});
			expect(error.description).toContain("Check 'Job ID'");
		},
	);

	test.each(['get', 'getCodes', 'wait'])(
		'with an invalid ID is refused by %s before anything is sent',
		async (operation) => {
			const before = emulator.requests().length;
			const error = await runToError(bulkCreation(operation, { bulkCreationId: discountId }));
			expect(error.message).toContain(`'Job ID' must be an ID such as`);
			const empty = await runToError(bulkCreation(operation, { bulkCreationId: '' }));
			expect(empty.message).toBe("'Job ID' is empty");
			expect(emulator.requests()).toHaveLength(before);
		},
	);

	it('continues with the other items if the node continues on failure', async () => {
		const id = await startJob('A');
		const items = await runNode(bulkCreation('get', {}, { onError: 'continueRegularOutput' }), {
			items: [{ id: '1' }, { id }],
		});
		expect(items).toMatchObject([
			{ json: { error: 'The store has no code creation job with this ID' }, pairedItem: { item: 0 } },
			{ json: { id }, pairedItem: { item: 1 } },
		]);
	});
});

describe('getting the codes of a job', () => {
	it('separates codes that work from those that do not, with Shopify’s messages', async () => {
		const id = await startJob('A', 'BORN-WITH');
		letJobsEnd();
		const items = await runNode(bulkCreation('getCodes', { bulkCreationId: id }));
		expect(items).toEqual([
			{
				json: {
					code: 'A',
					status: 'created',
					redeemCodeId: expect.stringMatching(/DiscountRedeemCode\/\d+$/),
					discountId,
					bulkCreationId: id,
				},
				pairedItem: { item: 0 },
			},
			{
				json: {
					code: 'BORN-WITH',
					status: 'notCreated',
					message: 'must be unique. Please try a different code.',
					discountId,
					bulkCreationId: id,
				},
				pairedItem: { item: 0 },
			},
		]);
	});

	it('reports codes of a running job as pending, because failures are not visible yet', async () => {
		const id = await startJob('A', 'BORN-WITH');
		const items = await runNode(bulkCreation('getCodes', { bulkCreationId: id }));
		expect(items.map(({ json }) => json.status)).toEqual(['pending', 'pending']);
	});

	it('returns up to the limit', async () => {
		const id = await startJob('A', 'B', 'C');
		letJobsEnd();
		const items = await runNode(
			bulkCreation('getCodes', { bulkCreationId: id, returnAll: false, limit: 2 }),
		);
		expect(items.map(({ json }) => json.code)).toEqual(['A', 'B']);
	});
});

describe('waiting for a job', () => {
	it('returns the job when it is done, polling less and less often', async () => {
		const id = await startJob('A', 'B');
		const [item] = await runNode(bulkCreation('wait', { bulkCreationId: id }));
		expect(item).toMatchObject({
			json: { id, done: true, importedCount: 2, discountId },
			pairedItem: { item: 0 },
		});
		expect(countRequests(emulator, 'getBulkCreationState')).toBeLessThan(200);
	});

	it('ends at the deadline with the job, its state and what to do', async () => {
		emulator.settings({ jobSecondsPerCode: 3600 });
		const id = await startJob('A');
		const error = await runToError(bulkCreation('wait', { bulkCreationId: id, waitMinutes: 1 }));
		expect(error.message).toBe('The job is still running');
		expect(error.description).toContain(
			`${id}: 0 of 1 codes were done when 'Wait at Most (Minutes)' ran out. It continues in Shopify`,
		);
	});

	it('ends immediately on cancellation, even if the node continues on failure', async () => {
		emulator.settings({ jobSecondsPerCode: 3600 });
		const id = await startJob('A');
		const controller = new AbortController();
		virtualTime.onSleep(() => controller.abort());
		const placed = bulkCreation(
			'wait',
			{ bulkCreationId: id },
			{ onError: 'continueRegularOutput' },
		);
		const error = await runToError(placed, { signal: controller.signal });
		expect(error.message).toBe('Waiting was cancelled');
	});

	it('refuses an invalid time', async () => {
		const error = await runToError(bulkCreation('wait', { bulkCreationId: '1', waitMinutes: -1 }));
		expect(error.message).toBe("'Wait at Most (Minutes)' must be a number above 0, not '-1'");
	});
});
