import type { INodeParameters } from 'n8n-workflow';
import { giveUpSoonIfHanging } from '../../support/requestTimeout';
import { run, runNode, runToError } from '../../support/engine';
import {
	byId,
	countRequests,
	createBatchNode,
	customers,
	ruleId,
	shoplazzaNode,
} from '../support/codeNodes';
import { shoplazzaCredential } from '../support/credentials';
import { useShoplazza } from '../support/useShoplazza';

const emulator = useShoplazza();

beforeAll(() => virtualTime.freeze());

beforeEach(() => {
	virtualTime.onSleep();
	giveUpSoonIfHanging([]);
});

const find = (credentials = shoplazzaCredential(emulator.url)) =>
	shoplazzaNode(
		emulator,
		{ resource: 'discountCode', operation: 'find', code: '={{ $json.code ?? "SUMMER20" }}' },
		{ credentials },
	);

const getRule = (parameters: INodeParameters = {}) =>
	shoplazzaNode(emulator, {
		resource: 'priceRule',
		operation: 'get',
		priceRuleId: byId(ruleId(emulator)),
		...parameters,
	});

describe('access', () => {
	it.each([400, 401] as const)(
		'with a wrong token is told as that, without the token (%d)',
		async (status) => {
			emulator.settings({ wrongTokenStatus: status });
			const error = await runToError(find(shoplazzaCredential(emulator.url, 'wrong-secret-token')));
			expect(error.message).toMatch(/^Shoplazza (does|did) not accept the (access token|request)/);
			expect(error.description).toContain("'Access Token'");
			expect(error.description).toContain('Nothing was changed.');
			expect(JSON.stringify(error)).not.toContain('wrong-secret-token');
		},
	);

	it('hides a token that an answer repeats', async () => {
		const body = '{"code":"InvalidParameter","message":"no such token: emulator-access-token"}';
		emulator.faults([
			{ operation: '*', when: 'before', fault: { kind: 'answer', status: 400, body } },
		]);
		const error = await runToError(find());
		expect(error.message).toContain('no such token: (the access token)');
		expect(JSON.stringify(error)).not.toContain('emulator-access-token');
	});

	it('without the scope says which ones are needed', async () => {
		emulator.settings({ scopes: ['read_price_rules'] });
		const error = await runToError(createBatchNode(emulator), { items: customers(2) });
		expect(error.message).toBe('The app lacks an access scope for this');
		expect(error.description).toContain('read_price_rules and write_price_rules');
		expect(error.description).toMatch(/Nothing was changed\. Request ID: \S+$/);
	});

	it('to a store that does not exist says to check the store', async () => {
		emulator.settings({ storeExists: false });
		const error = await runToError(find());
		expect(error.description).toContain("check 'Store' and 'Access Token'");
	});

	it('to another host is refused before anything is sent', async () => {
		const error = await runToError(find(shoplazzaCredential('https://evil.example')));
		expect(error.message).toBe("'https://evil.example' is not the address of a Shoplazza store");
		expect(emulator.requests()).toEqual([]);
	});

	it('is not carried to where a store redirects', async () => {
		const headers = { location: 'https://evil.example/' };
		emulator.faults([
			{ operation: '*', when: 'before', fault: { kind: 'answer', status: 302, headers } },
		]);
		const error = await runToError(find());
		expect(error.message).toBe('The store sends requests to another address');
		expect(emulator.requests()).toHaveLength(1);
	});
});

describe('a version that has ended', () => {
	it.each([
		[404, 'code'],
		[404, 'plainText'],
		[410, 'code'],
		[410, 'string'],
	] as const)(
		'is told as that by all operations (%d, %s)',
		async (endedVersionStatus, errorShape) => {
			emulator.settings({ servedVersions: ['2026-01'], endedVersionStatus, errorShape });
			const list = { resource: 'priceRule', operation: 'getAll' };
			for (const node of [
				find(),
				getRule(),
				createBatchNode(emulator),
				shoplazzaNode(emulator, list),
			]) {
				const error = await runToError(node, { items: customers(1) });
				expect(error.message).toBe('Shoplazza has ended version 2025-06 of its API');
				expect(error.description).toContain('look for a newer version of this package');
			}
		},
	);

	it('is told from a thing that does not exist where the answers are the same', async () => {
		const nothing = { kind: 'answer', status: 404, body: '' } as const;
		emulator.faults([{ operation: 'lookUpCode', when: 'before', fault: nothing }]);
		const unknown = await runToError(find());
		expect(unknown.message).toBe('The store has no discount code like this');
		emulator.faults([{ operation: '*', when: 'before', fault: nothing }]);
		const ended = await runToError(find());
		expect(ended.message).toBe('Shoplazza has ended version 2025-06 of its API');
	});

	it('is said beside the other cause where it cannot be told', async () => {
		const nothing = { kind: 'answer', status: 404, body: '' } as const;
		const forbidden = { kind: 'answer', status: 403, body: '' } as const;
		emulator.faults([
			{ operation: 'lookUpCode', when: 'before', fault: nothing },
			{ operation: 'listPriceRules', when: 'before', fault: forbidden },
		]);
		const error = await runToError(find());
		expect(error.message).toBe('Shoplazza has nothing at this address');
		expect(error.description).toMatch(
			/the store does not have what was asked for, or Shoplazza has ended/,
		);
	});
});

describe('the speed of requests', () => {
	it('is such that none of many items is answered with 429', async () => {
		const items = Array.from({ length: 120 }, () => ({}));
		const start = Date.now();
		expect(await runNode(find(), { items })).toHaveLength(120);
		expect(emulator.requests().filter(({ throttled }) => throttled)).toEqual([]);
		expect(Date.now() - start).toBeGreaterThan(38_000);
		expect(Date.now() - start).toBeLessThan(45_000);
	});

	it('waits as long as a 429 says, also for the requests behind it', async () => {
		emulator.faults([
			{ operation: 'lookUpCode', when: 'before', fault: '429', occurrence: 1, retryAfter: 20 },
		]);
		const start = Date.now();
		const items = Array.from({ length: 30 }, () => ({}));
		await virtualTime.together([async () => await runNode(find(), { items })]);
		const early = emulator.requests().filter(({ at }) => at < start + 20_000);
		// Those were under way already.
		expect(early.length).toBeLessThanOrEqual(20);
		expect(emulator.requests()).toHaveLength(31);
	});

	it('is told as the cause where others leave no room for long', async () => {
		emulator.faults([{ operation: '*', when: 'before', fault: '429' }]);
		const error = await runToError(find());
		expect(error.message).toBe('Shoplazza is limiting the speed of requests');
		expect(error.description).toContain('Nothing was changed.');
	});
});

describe('trying again', () => {
	it('a reading that meets a 500 succeeds in the end', async () => {
		emulator.faults([
			{ operation: 'lookUpCode', when: 'before', fault: '500', occurrence: 1, times: 3 },
		]);
		expect(await runNode(find())).toHaveLength(1);
		expect(countRequests(emulator, 'lookUpCode')).toBe(4);
	});

	it('a batch that meets a 500 is not sent again before its codes are looked up', async () => {
		emulator.faults([{ operation: 'createBatch', when: 'before', fault: '500', occurrence: 1 }]);
		await run(createBatchNode(emulator), { items: customers(2) });
		const asked = emulator.requests().map(({ operation }) => operation);
		const [first = 0, second = 0] = asked.flatMap((one, at) => (one === 'createBatch' ? [at] : []));
		expect(asked.slice(first + 1, second)).toEqual(
			expect.arrayContaining(['lookUpCode', 'lookUpCode']),
		);
	});

	it('a refusal is not repeated', async () => {
		const body = '{"code":"InvalidParameter","message":"no"}';
		emulator.faults([
			{ operation: '*', when: 'before', fault: { kind: 'answer', status: 400, body } },
		]);
		await runToError(find());
		expect(emulator.requests()).toHaveLength(1);
	});
});

it('shows the ID of the request that went wrong', async () => {
	emulator.settings({ scopes: [] });
	const error = await runToError(find());
	const [request] = emulator.requests();
	expect(error.description).toContain(`Request ID: ${request?.requestId}`);
});
