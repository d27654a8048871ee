import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { RunningEmulator } from '../emulator';
import { listen } from '../trigger/listening';
import { locator } from './discountForms';
import { place, runNode } from './engine';
import { plantRule } from './priceRuleNodes';
import { createDiscount, plantDiscount } from './storeClient';

/** A call of one operation. */
export interface Call {
	given?: () => Promise<IDataObject> | IDataObject;
	/** What a person chose from lists of options. */
	choices?: IDataObject;
	answer: IDataObject;
}

const TITLED = { title: 'Spring', percentage: 15 };

const LISTED = { codesFrom: 'list' };

const { properties } = new ShopifyDiscount().description;

/** Runs an operation, written as `resource operation`, with parameters whose locators are plain IDs. */
export async function runOperation(
	emulator: RunningEmulator,
	operation: string,
	given: IDataObject,
	choices: IDataObject = {},
): Promise<IDataObject[]> {
	const [resource = '', name = ''] = operation.split(' ');
	const parameters = Object.entries(given).map(([key, value]) => [
		key,
		isLocator(key) ? locator(value) : value,
	]);
	const node = place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: { resource, operation: name, ...choices, ...Object.fromEntries(parameters) },
	});
	return (await runNode(node)).map(({ json }) => json);
}

const isLocator = (key: string) =>
	properties.some(({ name, type }: INodeProperties) => name === key && type === 'resourceLocator');

/** Lists a call of every operation, by resource and operation, with what prepares the store for it. */
export function operationCalls(emulator: RunningEmulator): Record<string, Call> {
	const first = async (operation: string, given: IDataObject, choices?: IDataObject) =>
		(await runOperation(emulator, operation, given, choices))[0] ?? {};

	const code = async () => await createDiscount(emulator.url, 'FIRST');
	const automatic = async () => await plantDiscount(emulator, 'Automatic', 'basic');
	const rule = async () => (await plantRule(emulator)).id;

	/** Has a job of two codes done; returns its ID. */
	const job = async () =>
		(await first('redeemCode addMany', { discountId: await code(), codes: 'A-1, A-2' }, LISTED))
			.bulkCreationId as string;

	/** Has a batch of two codes done; returns the price rule and the batch. */
	async function batch() {
		const priceRuleId = await rule();
		const created = await first(
			'priceRuleCode createBatch',
			{ priceRuleId, codes: 'B-1, B-2' },
			LISTED,
		);
		const { discountCodeCreationId } = created;
		return { priceRuleId, discountCodeCreationId };
	}

	/** Hands a run over; returns its ID. */
	async function background() {
		await listen(emulator);
		const choices = { run: 'inBackground', howMany: 'inAll' };
		const given = { discountId: await code(), codesInAll: 5 };
		return (await first('redeemCode createUnique', given, choices)).runId as string;
	}

	async function ruleCode() {
		const priceRuleId = await rule();
		const { discountCodeId } = await first('priceRuleCode create', { priceRuleId, code: 'R-1' });
		return { priceRuleId, discountCodeId };
	}

	const discountIds = () =>
		[...emulator.state.discounts.keys()].map((id) => `gid://shopify/DiscountCodeNode/${id}`);

	const onDiscount = async () => ({ discountId: await code() });
	const onDiscounts = async () => ({ discountIds: await code() });
	const onAutomatic = async () => ({ discountId: await automatic() });
	const onJob = async () => ({ bulkCreationId: await job() });
	const onRun = async () => ({ runId: await background() });
	const onRule = async () => ({ priceRuleId: await rule(), code: 'R-1' });

	return {
		'codeDiscount create': {
			given: () => ({ ...TITLED, code: 'SPRING', usageLimit: 1 }),
			answer: { title: 'Spring', status: 'ACTIVE' },
		},
		'codeDiscount createOrUpdate': {
			given: () => ({ ...TITLED, code: 'SPRING', usageLimit: 1 }),
			answer: { title: 'Spring', status: 'ACTIVE' },
		},
		'codeDiscount update': {
			given: onDiscount,
			choices: { updateFields: { title: 'Autumn' } },
			answer: { title: 'Autumn' },
		},
		'codeDiscount get': { given: onDiscount, answer: { title: 'FIRST' } },
		'codeDiscount getAll': {
			given: async () => ({ limit: (await code()) && 5 }),
			answer: { title: 'FIRST' },
		},
		'codeDiscount count': { given: async () => (await code()) && {}, answer: { count: 1 } },
		'codeDiscount findByCode': {
			given: async () => ({ code: (await code()) && 'first' }),
			answer: { title: 'FIRST' },
		},
		'codeDiscount activate': { given: onDiscount, answer: { status: 'ACTIVE' } },
		'codeDiscount deactivate': { given: onDiscount, answer: { status: 'EXPIRED' } },
		'codeDiscount delete': { given: onDiscount, answer: { deleted: true } },
		'codeDiscount activateMany': { given: onDiscounts, answer: { activated: true } },
		'codeDiscount deactivateMany': { given: onDiscounts, answer: { deactivated: true } },
		'codeDiscount deleteMany': { given: onDiscounts, answer: { deleted: true } },
		'codeDiscount addTags': {
			given: async () => ({ discountIds: await code(), tags: 'vip' }),
			answer: { tagsAdded: true, tags: ['vip'] },
		},
		'codeDiscount removeTags': {
			given: async () => ({ discountIds: await code(), tags: 'vip' }),
			answer: { tagsRemoved: true, tags: [] },
		},
		'automaticDiscount create': { given: () => TITLED, answer: { title: 'Spring' } },
		'automaticDiscount update': {
			given: onAutomatic,
			choices: { updateFields: { title: 'Autumn' } },
			answer: { title: 'Autumn' },
		},
		'automaticDiscount get': { given: onAutomatic, answer: { title: 'Planted' } },
		'automaticDiscount getAll': {
			given: async () => ({ limit: (await automatic()) && 5 }),
			answer: { title: 'Planted' },
		},
		'automaticDiscount count': {
			given: async () => (await automatic()) && {},
			answer: { count: 1 },
		},
		'automaticDiscount activate': { given: onAutomatic, answer: { status: 'ACTIVE' } },
		'automaticDiscount deactivate': { given: onAutomatic, answer: { status: 'EXPIRED' } },
		'automaticDiscount delete': { given: onAutomatic, answer: { deleted: true } },
		'automaticDiscount deleteMany': {
			given: async () => ({ discountIds: await automatic() }),
			answer: { deleted: true },
		},
		'redeemCode createUnique': {
			given: async () => ({ discountId: await code(), stableKey: 'ann@example.com' }),
			answer: { code: expect.stringMatching(/\w/) as unknown as string },
		},
		'redeemCode addMany': {
			given: async () => ({ discountId: await code(), code: 'MINE-1' }),
			answer: { code: 'MINE-1' },
		},
		'redeemCode find': {
			given: async () => ({ code: (await code()) && 'FIRST' }),
			answer: { found: true, works: true },
		},
		'redeemCode getAll': { given: onDiscount, answer: { code: 'FIRST' } },
		'redeemCode deleteMany': {
			given: async () => ({
				codes: (await job()) && 'A-1',
				discountId: discountIds().at(-1) ?? '',
			}),
			choices: { selectBy: 'codes' },
			answer: { deleted: true, code: 'A-1' },
		},
		'bulkCreation get': { given: onJob, answer: { done: true, importedCount: 2 } },
		'bulkCreation getCodes': { given: onJob, answer: { code: 'A-1' } },
		'bulkCreation wait': { given: onJob, answer: { done: true } },
		'bulkCreation getRun': { given: onRun, answer: { state: 'open', codesCount: 5 } },
		'bulkCreation getAllRuns': {
			given: async () => ({ limit: (await background()) && 5 }),
			answer: { state: 'open', codesCount: 5 },
		},
		'bulkCreation continueRuns': {
			given: async () => ({ seconds: (await background()) && 600 }),
			answer: { state: 'complete', createdCount: 5 },
		},
		'bulkCreation cancelRun': { given: onRun, answer: { state: 'cancelled' } },
		'priceRuleCode count': { given: async () => (await rule()) && {}, answer: { count: 1 } },
		'priceRuleCode create': { given: onRule, answer: { code: 'R-1' } },
		'priceRuleCode createBatch': { given: onRule, answer: { code: 'R-1' } },
		'priceRuleCode get': { given: ruleCode, answer: { code: 'R-1' } },
		'priceRuleCode update': {
			given: async () => ({ ...(await ruleCode()), code: 'R-2' }),
			answer: { code: 'R-2' },
		},
		'priceRuleCode delete': { given: ruleCode, answer: { deleted: true } },
		'priceRuleCode lookup': {
			given: async () => ({ code: (await rule()) && 'BORN-WITH' }),
			answer: { found: true },
		},
		'priceRuleCode getAll': {
			given: async () => ({ priceRuleId: await rule() }),
			answer: { code: 'BORN-WITH' },
		},
		'priceRuleCode getBatch': { given: batch, answer: { status: 'completed' } },
		'priceRuleCode getBatchCodes': { given: batch, answer: { code: 'B-1' } },
		'priceRuleCode waitForBatch': { given: batch, answer: { status: 'completed' } },
	};
}
