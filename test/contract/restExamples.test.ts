import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { restUrl } from '../support/adminApi';
import { run, runToError } from '../support/engine';
import { locator } from '../support/discountForms';
import { plantRule, restRequests, ruleNode } from '../support/priceRuleNodes';
import { useEmulator } from '../support/useEmulator';

// The examples of Shopify's page on DiscountCode in the REST API, as they were published for 2025-01.
const emulator = useEmulator();

const RULE = '507328175';
const CODES = `price_rules/${RULE}/discount_codes`;
const priceRuleId = locator(RULE);

interface Example {
	name: string;
	/** What a user sets in the node. */
	does: { operation: string } & INodeParameters;
	/** What the emulator calls the request. */
	called: string;
	request: [method: string, path: string, body?: string];
	response: { status: number; headers?: Record<string, string>; body: string };
	output: IDataObject;
}

const examples: Example[] = [
	{
		name: 'Create a discount code',
		does: { operation: 'create', priceRuleId, code: 'SUMMERSALE10OFF' },
		called: 'restCreateDiscountCode',
		request: ['POST', `${CODES}.json`, '{"discount_code":{"code":"SUMMERSALE10OFF"}}'],
		response: {
			status: 201,
			body: '{"discount_code":{"id":1057371196,"price_rule_id":507328175,"code":"SUMMERSALE10OFF","usage_count":0,"created_at":"2025-01-02T11:31:50-05:00","updated_at":"2025-01-02T11:31:50-05:00"}}',
		},
		output: {
			discountCodeId: '1057371196',
			priceRuleId: RULE,
			code: 'SUMMERSALE10OFF',
			usageCount: 0,
			createdAt: '2025-01-02T11:31:50-05:00',
			updatedAt: '2025-01-02T11:31:50-05:00',
		},
	},
	{
		name: 'Retrieve a list of all discount codes',
		does: { operation: 'getAll', priceRuleId },
		called: 'restListDiscountCodes',
		request: ['GET', `${CODES}.json`],
		response: {
			status: 200,
			body: '{"discount_codes":[{"id":507328175,"price_rule_id":507328175,"code":"SUMMERSALE10OFF","usage_count":0,"created_at":"2025-01-02T11:29:59-05:00","updated_at":"2025-01-02T11:29:59-05:00"}]}',
		},
		output: {
			discountCodeId: '507328175',
			priceRuleId: RULE,
			code: 'SUMMERSALE10OFF',
			usageCount: 0,
			createdAt: '2025-01-02T11:29:59-05:00',
			updatedAt: '2025-01-02T11:29:59-05:00',
		},
	},
	{
		name: 'Update the code for a discount',
		does: {
			operation: 'update',
			priceRuleId,
			discountCodeId: '507328175',
			code: 'WINTERSALE20OFF',
		},
		called: 'restUpdateDiscountCode',
		request: [
			'PUT',
			`${CODES}/507328175.json`,
			'{"discount_code":{"id":507328175,"code":"WINTERSALE20OFF"}}',
		],
		response: {
			status: 200,
			body: '{"discount_code":{"id":507328175,"price_rule_id":507328175,"code":"WINTERSALE20OFF","usage_count":0,"created_at":"2025-01-02T11:29:59-05:00","updated_at":"2025-01-02T11:31:48-05:00"}}',
		},
		output: {
			discountCodeId: '507328175',
			priceRuleId: RULE,
			code: 'WINTERSALE20OFF',
			usageCount: 0,
			createdAt: '2025-01-02T11:29:59-05:00',
			updatedAt: '2025-01-02T11:31:48-05:00',
		},
	},
	{
		name: 'Retrieve a single discount code',
		does: { operation: 'get', priceRuleId, discountCodeId: '507328175' },
		called: 'restGetDiscountCode',
		request: ['GET', `${CODES}/507328175.json`],
		response: {
			status: 200,
			body: '{"discount_code":{"id":507328175,"price_rule_id":507328175,"code":"SUMMERSALE10OFF","usage_count":0,"created_at":"2025-01-02T11:29:59-05:00","updated_at":"2025-01-02T11:29:59-05:00"}}',
		},
		output: {
			discountCodeId: '507328175',
			priceRuleId: RULE,
			code: 'SUMMERSALE10OFF',
			usageCount: 0,
			createdAt: '2025-01-02T11:29:59-05:00',
			updatedAt: '2025-01-02T11:29:59-05:00',
		},
	},
	{
		name: 'Delete a discount code',
		does: { operation: 'delete', priceRuleId, discountCodeId: '507328175' },
		called: 'restDeleteDiscountCode',
		request: ['DELETE', `${CODES}/507328175.json`],
		response: { status: 204, body: '' },
		output: { deleted: true, discountCodeId: '507328175' },
	},
	{
		// The page shows neither the code that is asked for nor the header that it speaks of.
		name: 'Search for a discount code',
		does: { operation: 'lookup', code: 'SUMMERSALE10OFF' },
		called: 'restLookUpDiscountCode',
		request: ['GET', 'discount_codes/lookup.json?code=SUMMERSALE10OFF'],
		response: {
			status: 303,
			headers: { location: `https://acme.myshopify.com/admin/${CODES}/1057371196` },
			body: '',
		},
		output: {
			found: true,
			code: 'SUMMERSALE10OFF',
			discountCodeId: '1057371196',
			priceRuleId: RULE,
		},
	},
	{
		name: 'Retrieve a count of discount codes for a shop',
		does: { operation: 'count' },
		called: 'restCountDiscountCodes',
		request: ['GET', 'discount_codes/count.json'],
		response: { status: 200, body: '{"count":2}' },
		output: { count: 2 },
	},
	{
		name: 'Retrieves a discount code creation job',
		does: { operation: 'getBatch', priceRuleId, discountCodeCreationId: '173232803' },
		called: 'restGetBatch',
		request: ['GET', `price_rules/${RULE}/batch/173232803.json`],
		response: {
			status: 200,
			body: '{"discount_code_creation":{"id":173232803,"price_rule_id":507328175,"started_at":null,"completed_at":null,"created_at":"2025-01-02T11:29:59-05:00","updated_at":"2025-01-02T11:29:59-05:00","status":"queued","codes_count":3,"imported_count":0,"failed_count":0,"logs":[]}}',
		},
		output: {
			discountCodeCreationId: '173232803',
			priceRuleId: RULE,
			status: 'queued',
			codesCount: 3,
			importedCount: 0,
			failedCount: 0,
			logs: [],
			startedAt: null,
			completedAt: null,
			createdAt: '2025-01-02T11:29:59-05:00',
			updatedAt: '2025-01-02T11:29:59-05:00',
		},
	},
];

/** Lets the store answer with the bytes of an example. */
const answerWith = ({ called, response }: Pick<Example, 'called' | 'response'>) =>
	emulator.faults([
		{ operation: called, fault: { kind: 'answer', ...response }, when: 'before', occurrence: 1 },
	]);

/** The page says "unstable" where the node says the version that it was written for. */
const pathBelowVersion = (path: string) => path.replace(restUrl('', ''), '');

async function runOn(does: Example['does']) {
	// A price rule with the number of the examples, which only Create Batch reads before it begins.
	const { id } = await plantRule(emulator);
	emulator.settings({ priceRuleIdOffset: Number(RULE) - Number(id) });
	const { operation, ...parameters } = does;
	return ruleNode(emulator, operation, parameters);
}

describe('the example', () => {
	it.each(examples)(
		'"$name" is the request that the node sends, and its answer what the node returns',
		async ({ does, request: [method, path, body], output, ...answer }) => {
			const node = await runOn(does);
			answerWith(answer);
			const { outputs } = await run(node);
			expect(outputs[0]?.map(({ json }) => json)).toEqual([output]);
			const sent = restRequests(emulator).filter(({ operation }) => operation === answer.called);
			expect(sent).toHaveLength(1);
			expect(sent[0]?.method).toBe(method);
			expect(pathBelowVersion(sent[0]?.path ?? '').replace(/\?limit=\d+$/, '')).toBe(path);
			expect(JSON.stringify(sent[0]?.variables?.body)).toBe(body);
		},
	);

	it('"Creates a discount code creation job" is the request that Create Batch sends, and names its batch', async () => {
		const node = await runOn({
			operation: 'createBatch',
			priceRuleId,
			codesFrom: 'list',
			codes: 'SUMMER1, SUMMER2, SUMMER3',
		});
		const job =
			'{"discount_code_creation":{"id":989355119,"price_rule_id":507328175,"started_at":null,"completed_at":null,"created_at":"2025-01-02T11:31:50-05:00","updated_at":"2025-01-02T11:31:50-05:00","status":"queued","codes_count":3,"imported_count":0,"failed_count":0,"logs":[]}}';
		const codes = ['SUMMER1', 'SUMMER2', 'SUMMER3'];
		const rows = codes.map((code, at) => ({ id: 1000 + at, code, errors: {} }));
		const answers = {
			restCreateBatch: job,
			restGetBatch: job
				.replace('"queued"', '"completed"')
				.replace('"imported_count":0', '"imported_count":3'),
			restListBatchCodes: JSON.stringify({ discount_codes: rows }),
		};
		emulator.faults(
			Object.entries(answers).map(([operation, body]) => ({
				operation,
				fault: { kind: 'answer', status: operation === 'restCreateBatch' ? 201 : 200, body },
				when: 'before',
			})),
		);
		const { outputs } = await run(node);
		expect(outputs[0]?.map(({ json }) => json)).toEqual(
			codes.map((code, at) =>
				expect.objectContaining({
					code,
					priceRuleId: RULE,
					discountCodeCreationId: '989355119',
					discountCodeId: String(1000 + at),
				}),
			),
		);
		const [sent] = restRequests(emulator).filter(({ method }) => method === 'POST');
		expect(pathBelowVersion(sent?.path ?? '')).toBe(`price_rules/${RULE}/batch.json`);
		expect(JSON.stringify(sent?.variables?.body)).toBe(
			'{"discount_codes":[{"code":"SUMMER1"},{"code":"SUMMER2"},{"code":"SUMMER3"}]}',
		);
	});

	it('"Retrieve a list of discount codes for a discount code creation job" tells codes without ID and errors as pending', async () => {
		const answer = {
			called: 'restListBatchCodes',
			response: {
				status: 200,
				body: '{"discount_codes":[{"id":null,"code":"foo","errors":{}},{"id":null,"code":"","errors":{}},{"id":null,"code":"bar","errors":{}}]}',
			},
		};
		const node = await runOn({
			operation: 'getBatchCodes',
			priceRuleId,
			discountCodeCreationId: '173232803',
		});
		answerWith(answer);
		const { outputs } = await run(node);
		expect(outputs[0]?.map(({ json }) => json)).toEqual(
			['foo', '', 'bar'].map((code) => ({
				code,
				status: 'pending',
				priceRuleId: RULE,
				discountCodeCreationId: '173232803',
			})),
		);
		const [sent] = restRequests(emulator);
		expect([sent?.method, pathBelowVersion(sent?.path ?? '')]).toEqual([
			'GET',
			`price_rules/${RULE}/batch/173232803/discount_codes.json?limit=250`,
		]);
	});

	it('"Search for a discount code" as it is printed, without the header it speaks of, names no place', async () => {
		const node = await runOn({ operation: 'lookup', code: 'SUMMERSALE10OFF' });
		emulator.faults([
			{
				operation: 'restLookUpDiscountCode',
				fault: { kind: 'answer', status: 303, body: '' },
				when: 'before',
			},
		]);
		const { message, description } = await runToError(node);
		expect(message).toBe('The store sent an answer that is not from the Admin API');
		expect(description).toContain('Something is missing in it');
		expect(description).toContain('Nothing was changed.');
	});
});
