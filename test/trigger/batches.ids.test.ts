import type { INodeParameters } from 'n8n-workflow';
import { createDiscount, discountOf } from '../support/storeClient';
import { finishJobs, linkTo, MAIL_FIELDS, MINUTE } from './listening';
import {
	announceBatches,
	batchListener,
	keepFromEnding,
	listenForBatches,
	plantBatch,
	ruleNumberOf,
	useRestStore,
} from './listeningBatches';

const emulator = useRestStore();
let discountId: string;
let rule: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
	rule = ruleNumberOf(emulator, discountId);
});

afterEach(() => jest.restoreAllMocks());

describe('watching batches by ID', () => {
	const watching = (discountCodeCreationIds: unknown, priceRuleId = rule) =>
		({ watch: 'ids', priceRuleId, discountCodeCreationIds }) as INodeParameters;

	it('returns each once when it is completed, whether or not it was completed before or announced', async () => {
		const [announced = ''] = announceBatches(emulator, discountId, ['ANNOUNCED']);
		finishJobs();
		emulator.settings({ jobSecondsPerCode: 600 });
		const silent = plantBatch(emulator, discountId, ['SILENT', 'born-with'], {
			isAnnounced: false,
		});
		const given = `${announced}\n ${silent}`;
		const trigger = await listenForBatches(emulator, watching(given));
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ code: 'ANNOUNCED', email: 'announced@example.com' }),
		]);
		expect(await trigger.poll()).toBeNull();
		finishJobs();
		expect(await trigger.poll()).toEqual([
			{
				code: 'SILENT',
				status: 'created',
				deliveryId: `rule${rule}:SILENT`,
				discountCodeId: expect.any(String),
				priceRuleId: rule,
				discountCodeCreationId: silent,
				...MAIL_FIELDS,
				link: linkTo('SILENT'),
				existing: false,
				...{ batchId: null, batchComplete: null, label: null },
			},
		]);
		trigger.restart();
		expect(await trigger.poll()).toBeNull();
		trigger.restart({});
		expect(await trigger.poll()).toBeNull();
	});

	it('looks up undecided codes of a batch without an announcement, and says why codes were refused', async () => {
		const other = await createDiscount(emulator.url, 'ELSEWHERE');
		emulator.settings({ batchCodesLagSeconds: 10_000 });
		const id = plantBatch(emulator, discountId, ['LAGS', 'BORN-WITH'], { isAnnounced: false });
		const options = { includeNotCreated: true };
		const trigger = await listenForBatches(emulator, { ...watching(id), options });
		virtualTime.skip(MINUTE);
		expect(other).not.toBe(discountId);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ code: 'LAGS', status: 'created' }),
			expect.objectContaining({
				code: 'BORN-WITH',
				reason: 'refused',
				message: expect.stringContaining('must be unique'),
			}),
		]);
	});

	it('returns whole jobs under a delivery ID that no bulk creation has', async () => {
		const id = plantBatch(emulator, discountId, ['SILENT'], { isAnnounced: false });
		const trigger = await listenForBatches(emulator, { ...watching(id), returns: 'jobs' });
		finishJobs();
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({
				deliveryId: `rule${rule}/batch${id}`,
				discountCodeCreationId: id,
				priceRuleId: rule,
			}),
		]);
	});

	it('is not confused with watching a bulk creation with the same number', async () => {
		const number = plantBatch(emulator, discountId, ['REST'], { isAnnounced: false });
		const trigger = await listenForBatches(emulator, watching(number));
		expect(await trigger.pollCodes()).toEqual(['REST']);
		const { creations } = emulator.state;
		const job = creations.submit(discountOf(emulator, discountId).id, ['GRAPHQL'], Date.now());
		job.id = Number(number);
		jest.spyOn(creations, 'get').mockImplementation((id) => (id === job.id ? job : undefined));
		trigger.change({ parameters: { watch: 'ids', bulkCreationIds: number } });
		expect(await trigger.poll()).toBeNull();
		expect(await trigger.pollCodes()).toEqual(['GRAPHQL']);
	});

	it('accepts numbers, a list, its text form, and the jobs as the action node returned them', async () => {
		const ids = ['ONE', 'TWO'].flatMap((code) => announceBatches(emulator, discountId, [code]));
		finishJobs();
		const jobs = ids.map((id) => ({ discountCodeCreationId: id, done: false }));
		for (const given of [ids, ids.map(Number), [ids], jobs, JSON.stringify(ids), ids.join(';')]) {
			const options = { workflowId: JSON.stringify(given) };
			const trigger = await listenForBatches(emulator, watching(given), options);
			expect(await trigger.pollCodes()).toEqual(['ONE', 'TWO']);
		}
	});

	it('names those the price rule does not have, even if another one has them', async () => {
		const other = await createDiscount(emulator.url, 'BORN-WITH-2');
		const id = plantBatch(emulator, other, ['THERE'], { isAnnounced: false });
		const { message, description } = await batchListener(
			emulator,
			watching(`41 ${id}`),
		).pollToError();
		expect(message).toBe(
			`The store does not have these batches of the price rule ${rule}: 41, ${id}`,
		);
		expect(description).toMatch(/^Check 'Price Rule' and 'Batch IDs' and that the credential/);
	});

	it('continues with the others if one has become unknown', async () => {
		const one = plantBatch(emulator, discountId, ['ONE'], { isAnnounced: false });
		finishJobs();
		expect(emulator.state.batches.underway).toBeUndefined();
		emulator.settings({ jobSecondsPerCode: 600 });
		const two = plantBatch(emulator, discountId, ['TWO'], { isAnnounced: false });
		const trigger = await listenForBatches(emulator, watching([two, one]));
		finishJobs();
		keepFromEnding(emulator, [two], 'gone');
		expect(await trigger.pollCodes()).toEqual(['ONE']);
		const { message } = await trigger.pollToError();
		expect(message).toBe(`The store has no batch ${two} of the price rule ${rule}`);
	});
});

describe('watching batches that Shopify forgets', () => {
	it('reports one that was completed but not read in time', async () => {
		const parameters = { watch: 'ids', priceRuleId: rule };
		const id = plantBatch(emulator, discountId, ['ONE'], { isAnnounced: false });
		const ids = { discountCodeCreationIds: id };
		const trigger = await listenForBatches(emulator, { ...parameters, ...ids });
		keepFromEnding(emulator, [id], 'gone');
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ status: 'unknown', discountCodeCreationId: id, priceRuleId: rule }),
		]);
		expect(await trigger.poll()).toBeNull();
	});
});
