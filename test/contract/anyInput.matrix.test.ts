import fc from 'fast-check';
import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { anyExpression, anyValue } from '../support/anyValues';
import { cellsOf } from '../support/cells';
import { leastForms, locator, nth } from '../support/discountForms';
import { place, run } from '../support/engine';
import { targetsOf } from '../support/formTargets';
import type { FormOf, FormTarget } from '../support/formTargets';
import { plantDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

/** Another seed, or more runs, find more. */
const SEED = 8;
const RUNS_PER_FIELD = 1;
/** How many of them `npm test` takes of each kind of operations. */
const CELLS = 10;

const emulator = useEmulator();

beforeAll(async () => {
	// So that no part of the property pays for reading the schema.
	await plantDiscount(emulator, 'Code', 'basic');
});

beforeEach(() => virtualTime.onSleep());

const KINDS = ['basic', 'bxgy', 'freeShipping', 'app'];

const withKinds = (resource: string, operation: string): FormOf[] =>
	KINDS.map((kind) => ({ resource, operation, kind }));

const each = (resource: string, ...operations: string[]): FormOf[] =>
	operations.map((operation) => ({ resource, operation }));

const MANY = ['activateMany', 'addTags', 'deactivateMany', 'deleteMany', 'removeTags'];

const FORMS: Record<string, FormOf[]> = {
	'making discounts': [
		...withKinds('codeDiscount', 'create'),
		...withKinds('codeDiscount', 'createOrUpdate'),
		...withKinds('automaticDiscount', 'create'),
	],
	'changing discounts': [
		...withKinds('codeDiscount', 'update'),
		...withKinds('automaticDiscount', 'update'),
		...each('codeDiscount', 'activate', 'deactivate', 'delete'),
		...each('automaticDiscount', 'activate', 'deactivate', 'delete'),
	],
	reading: [
		...each('codeDiscount', 'count', 'findByCode', 'get', 'getAll'),
		...each('automaticDiscount', 'count', 'get', 'getAll'),
		...each('redeemCode', 'find', 'getAll'),
		...each('bulkCreation', 'get', 'getCodes', 'wait', 'getRun', 'getAllRuns'),
	],
	'many at once': [...each('codeDiscount', ...MANY), ...each('automaticDiscount', 'deleteMany')],
	'making codes': [
		...withKinds('redeemCode', 'createUnique'),
		...each('redeemCode', 'addMany', 'deleteMany'),
		...each('bulkCreation', 'cancelRun', 'continueRuns'),
	],
	'codes of price rules': each(
		'priceRuleCode',
		...['count', 'create', 'createBatch', 'delete', 'get', 'getAll', 'getBatch'],
		...['getBatchCodes', 'lookup', 'update', 'waitForBatch'],
	),
};

interface Given {
	form: FormOf;
	target: FormTarget;
	expression: string;
	values: unknown[];
}

/** Pairs every field, once by its name, with what expressions may give it. */
function givenFor(forms: FormOf[]): Given[] {
	const places = new Map<string, Pick<Given, 'form' | 'target'>>();
	for (const form of forms) {
		for (const target of targetsOf(form)) {
			const label = target.labels.join(': ');
			if (!places.has(label)) places.set(label, { form, target });
		}
	}
	const given = fc.record({
		expression: anyExpression,
		values: fc.array(anyValue, { minLength: 6, maxLength: 8 }),
	});
	const runs = fc.sample(given, { seed: SEED, numRuns: places.size * RUNS_PER_FIELD });
	const all = [...places.values()];
	return runs.flatMap((one, at) => {
		const place = all[at % all.length];
		return place ? [{ ...place, ...one }] : [];
	});
}

async function baseOf({ resource, operation, kind }: FormOf): Promise<IDataObject> {
	emulator.reset();
	const method = resource === 'automaticDiscount' ? 'Automatic' : 'Code';
	const planted = await plantDiscount(emulator, method, (kind ?? 'basic') as 'basic', {
		...(method === 'Code' && { code: 'PLANTED' }),
	});
	return {
		resource,
		operation,
		...(kind && { kind, ...leastForms(emulator)[kind] }),
		title: 'Campaign',
		code: operation === 'createOrUpdate' ? 'PLANTED' : 'MADE',
		codes: 'A1, B1',
		discountId: locator(planted),
		discountIds: planted,
		tags: 'a',
		search: 'status:active',
		bulkCreationId: '1',
		runId: '1',
		priceRuleId: locator(planted.split('/').pop()),
		discountCodeId: String(nth(emulator.state.discounts)),
		discountCodeCreationId: '1',
		...(operation === 'update' && { updateFields: { title: 'New' } }),
	};
}

const TRACE = /\[object |undefined|\bNaN\b|Infinity/;

const ENGINE =
	/Cannot (read|convert|destructure)|is not (a function|iterable)|TypeError|Unexpected token|Could not get parameter|Invalid input for|did not accept the request|invalid value for/;

/** What is not ours to judge: the store says it of what it was rightly asked. */
const STORE = /^(Shopify refused '|The store ha[sd] no |The job |Hint: )/;

async function outcomesOf({ form, target, expression, values }: Given) {
	const base = await baseOf(form);
	const given = target.parameters(expression);
	const parameters = {
		...base,
		...given,
		...('updateFields' in given && { updateFields: given.updateFields }),
	} as INode['parameters'];
	const node = place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters,
		extra: { onError: 'continueRegularOutput' },
	});
	emulator.requests().length = 0;
	const items = values.map((x) => ({ x }) as IDataObject);
	const said: string[] = [];
	try {
		const { outputs, hints } = await run(node, { items });
		const rows = outputs.flatMap((output) => output);
		for (const { json, error } of rows) {
			if (json.error) said.push(`${String(json.error)} ${error?.description ?? ''}`);
			else if (json.reason) said.push(`The store has no ${String(json.message)}`);
		}
		said.push(...hints.map(({ message }) => `Hint: ${message}`));
	} catch (error) {
		const { message, description } = error as Error & { description?: string };
		said.push(`${message} ${description ?? ''}`);
	}
	return said;
}

describe('whatever an expression gives, in whatever field', () => {
	it.each(Object.entries(FORMS))(
		'of %s, ends in a refusal that names the field or in a request that Shopify reads',
		async (name, forms) => {
			const given = givenFor(forms);
			expect(given.length).toBeGreaterThan(4);
			for (const at of cellsOf([...given.keys()], CELLS, name)) {
				const one = given[at];
				if (!one) continue;
				const said = await outcomesOf(one);
				const sent = emulator.requests().map(({ variables }) => JSON.stringify(variables));
				const objections = [
					...sent.filter((text) => TRACE.test(text)),
					...said.filter((text) => TRACE.test(text) || ENGINE.test(text)),
					...said.filter((text) => !STORE.test(text) && !/'[A-Z]/.test(text)),
				];
				expect({ ...one.form, ...one, objections }).toMatchObject({ objections: [] });
			}
		},
	);
});
