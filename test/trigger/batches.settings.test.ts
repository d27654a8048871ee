import type { INodeParameters } from 'n8n-workflow';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';
import { CredentialStore } from '../support/credentialStore';
import { createDiscount } from '../support/storeClient';
import { announceJobs, appData, finishJobs, listen, plant } from './listening';
import {
	announceBatches,
	batchListener,
	listenForBatches,
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

const asBatches = { triggerOn: 'priceRuleBatchCompleted' };
const asBulkCreations = { triggerOn: 'bulkCreationCompleted' };

describe('the two events in one store', () => {
	it('each deliver the jobs of their own kind, even if jobs of both have the same number', async () => {
		const batches = await listenForBatches(emulator, {}, { workflowId: 'a' });
		const creations = await listen(emulator, { workflowId: 'b' });
		const [id = ''] = announceBatches(emulator, discountId, ['REST']);
		emulator.state.creations.submit(Number(rule) - 5_000_000, ['GRAPHQL'], Date.now());
		const [creation] = emulator.state.creations.list();
		if (creation) creation.id = Number(id);
		jest
			.spyOn(emulator.state.creations, 'get')
			.mockImplementation((number) => (String(number) === id ? creation : undefined));
		const announcement = {
			token: 't',
			discountId,
			codesCount: 1,
			batch: { id: 'g', index: 0, of: 1 },
			existingCounts: false,
			bulkCreationId: id,
		};
		plant(emulator, 'job_g_0', JSON.stringify(announcement));
		finishJobs();
		expect(await batches.pollCodes()).toEqual(['REST']);
		expect(await creations.pollCodes()).toEqual(['GRAPHQL']);
		// A trigger that switches events has not delivered the job of the other kind with that number.
		batches.change({ parameters: asBulkCreations });
		expect(await batches.poll()).toBeNull();
		const stored = appData(emulator, 'listener_').map(({ value }) => value);
		expect(stored.some((value) => value.includes('"job_g_0"'))).toBe(true);
	});

	it('do not request each other’s jobs', async () => {
		const creations = await listen(emulator);
		emulator.settings({ jobSecondsPerCode: 100 });
		announceBatches(emulator, discountId, ['REST']);
		const from = emulator.requests().length;
		await creations.poll();
		const asked = emulator.requests().slice(from);
		expect(asked.map(({ operation }) => operation)).toEqual(['getAppData']);
	});

	it('have separate baselines: switching does not return jobs that were done', async () => {
		const trigger = await listenForBatches(emulator);
		announceJobs(emulator, discountId, ['GRAPHQL-EARLY']);
		announceBatches(emulator, discountId, ['REST']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['REST']);
		trigger.change({ parameters: asBulkCreations });
		expect(await trigger.poll()).toBeNull();
		announceJobs(emulator, discountId, ['GRAPHQL-LATE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['GRAPHQL-LATE']);
		trigger.change({ parameters: asBatches });
		expect(await trigger.poll()).toBeNull();
		trigger.restart({});
		expect(await trigger.poll()).toBeNull();
	});

	it('treat a stored filter without a kind as one for bulk creations', async () => {
		const trigger = await listen(emulator);
		expect(appData(emulator, 'listener_')[0]?.value).not.toContain('"kind"');
		announceBatches(emulator, discountId, ['EARLY']);
		finishJobs();
		trigger.change({ parameters: asBatches });
		expect(await trigger.poll()).toBeNull();
		expect(appData(emulator, 'listener_')[0]?.value).toContain('"kind":"batch"');
		expect(await trigger.poll()).toBeNull();
	});
});

describe('a filter', () => {
	it.each([
		['its number', (number: string) => number],
		['its global ID', (number: string) => `gid://shopify/PriceRule/${number}`],
		['its address', (number: string) => `https://admin.shopify.com/store/x/discounts/${number}`],
	])('by price rule accepts %s', async (_, spell) => {
		const other = await createDiscount(emulator.url, 'BORN-WITH-2');
		const priceRuleId = spell(ruleNumberOf(emulator, other));
		const trigger = await listenForBatches(emulator, { options: { priceRuleId } });
		announceBatches(emulator, discountId, ['FIRST']);
		announceBatches(emulator, other, ['SECOND']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['SECOND']);
	});

	it('by label passes only batches with this label', async () => {
		const trigger = await listenForBatches(emulator, { options: { label: ' easter ' } });
		announceBatches(emulator, discountId, ['NONE']);
		announceBatches(emulator, discountId, ['MINE'], { label: 'Easter' });
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['MINE']);
	});

	it('of the other event is ignored', async () => {
		const options = { discountId: 'no ID at all' };
		expect(await batchListener(emulator, { options }).poll()).toBeNull();
	});

	it('that is changed loses nothing that both pass', async () => {
		const trigger = await listenForBatches(emulator);
		announceBatches(emulator, discountId, ['DUE']);
		finishJobs();
		trigger.change({ parameters: { ...asBatches, options: { priceRuleId: rule } } });
		expect(await trigger.poll()).toBeNull();
		expect(await trigger.pollCodes()).toEqual(['DUE']);
	});

	it('that is changed does not return what it excluded before', async () => {
		const trigger = await listenForBatches(emulator, { options: { label: 'A' } });
		announceBatches(emulator, discountId, ['B'], { label: 'B' });
		finishJobs();
		await trigger.poll();
		trigger.change({ parameters: { ...asBatches, options: { label: 'B' } } });
		expect(await trigger.poll()).toBeNull();
		expect(await trigger.poll()).toBeNull();
	});
});

describe('invalid input', () => {
	const ids = (priceRuleId: unknown, discountCodeCreationIds: unknown) =>
		({ watch: 'ids', priceRuleId, discountCodeCreationIds }) as INodeParameters;

	it.each([
		[
			{ options: { priceRuleId: '={{ $vars.rule }}' } },
			/^'Price Rule ID' is empty: its expression/,
		],
		[{ options: { label: '={{ "" }}' } }, /^'Label' is empty: its expression gave nothing/],
		[{ options: { priceRuleId: 'WELCOME' } }, /^'WELCOME' is not the ID of a price rule$/],
		[{ options: { priceRuleId: { id: 1 } } }, /^'Price Rule ID' must be text, not an object/],
		[
			{ options: { priceRuleId: 'gid://shopify/DiscountCodeNode/1' } },
			/is not the ID of a price rule$/,
		],
		[ids('', '1'), /^'Price Rule' is empty$/],
		[ids('={{ $vars.rule }}', '1'), /^'Price Rule' is empty$/],
		[ids('SUMMER', '1'), /^'SUMMER' is not the ID of a price rule$/],
		[ids(2 ** 70, '1'), /^'Price Rule' is a number with too many digits/],
		[ids('1', ''), /^'Batch IDs' is empty$/],
		[ids('1', '={{ $vars.batches }}'), /^'Batch IDs' is empty$/],
		[ids('1', '2, abc'), /^'abc' is not the ID of a batch$/],
		[ids('1', 'x y'), /^These are not IDs of batches: 'x', 'y'$/],
		[ids('1', [{ id: 1 }]), /^an object with the fields id is not the ID of a batch$/],
		[ids('1', ['1.5']), /^'1.5' is not the ID of a batch$/],
		[ids('1', [-1]), /^'-1' is not the ID of a batch$/],
		[ids('1', [2 ** 70]), /is not the ID of a batch$/],
		[ids('1', true), /^true is not the ID of a batch$/],
	])('such as %j is refused before anything is sent', async (parameters, expected) => {
		const from = emulator.requests().length;
		const { message, description } = await batchListener(
			emulator,
			parameters as INodeParameters,
		).pollToError();
		expect(message).toMatch(expected);
		expect(description).toMatch(/Nothing was (?:sent|created or changed)\.$/);
		expect(emulator.requests()).toHaveLength(from);
	});
});

describe('publishing', () => {
	it.each(['trigger', 'manual'] as const)('reports a missing scope (%s)', async (mode) => {
		emulator.settings({ scopes: ['read_discounts', 'write_discounts'] });
		const { message, description, cause } = await batchListener(emulator).pollToError({ mode });
		expect(message).toBe('The app lacks the access scope read_price_rules');
		expect(description).toContain('read_price_rules');
		expect(cause).toBe('configuration-invalid');
	});

	it('needs no discount scope', async () => {
		emulator.settings({ scopes: ['read_price_rules'] });
		expect(await batchListener(emulator).poll()).toBeNull();
	});

	it('reports why a token is refused', async () => {
		const credentials = CredentialStore.withAccessToken(emulator.url, 'wrong');
		const { message } = await batchListener(emulator, {}, { credentials }).pollToError();
		expect(message).toBe('Shopify does not accept the access token');
	});
});

it('the node shows its event on the canvas', () => {
	const { subtitle } = new ShopifyDiscountTrigger().description;
	expect(subtitle).toContain('Price rule batch completed');
	expect(subtitle).toContain('Codes created');
});
