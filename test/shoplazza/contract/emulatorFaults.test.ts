import { allFaultKinds, type Fault } from '../../emulator';
import { startClockedShoplazzaEmulator, type ClockedShoplazzaEmulator } from '../emulator/clocked';
import { startShoplazzaEmulator, type LoggedRequest } from '../emulator';
import { operationNames } from '../emulator/operations';
import { api, priceRuleId } from '../emulator/rawClient';

let emulator: ClockedShoplazzaEmulator;
let summer: string;
let codeId: string;
beforeAll(async () => {
	emulator = await startClockedShoplazzaEmulator({ enforceLimits: false });
	summer = await priceRuleId(emulator.url);
	const codes = await api(emulator.url, `price_rules/${summer}/discount_codes`);
	codeId = codes.data.discount_codes[0]?.id ?? '';
	emulator.reset();
});
afterEach(() => emulator.reset());
afterAll(async () => await emulator.close());

async function create(signal?: AbortSignal) {
	const path = `price_rules/${summer}/discount_codes/batch`;
	return await api(emulator.url, path, { json: { discount_codes: [{ code: 'A' }] }, signal });
}

const strike = (fault: Fault['fault'], when: Fault['when'], more: Partial<Fault> = {}) =>
	emulator.faults([{ operation: 'createBatch', fault, when, ...more }]);
const exists = () => emulator.state.findCode('A') !== undefined;

async function control(path: string, body?: unknown) {
	const text = body === undefined ? undefined : JSON.stringify(body);
	const answer = await fetch(`${emulator.url}/__emulator/${path}`, {
		method: text === undefined && path !== 'reset' ? 'GET' : 'POST',
		body: text,
	});
	return { status: answer.status, body: (await answer.json()) as unknown };
}

describe('a fault', () => {
	it.each(allFaultKinds.filter((kind) => !kind.startsWith('hang')))(
		'of kind %s leaves nothing behind before the call, and a code after it',
		async (kind) => {
			strike(kind, 'before');
			await create().catch(() => undefined);
			expect(exists()).toBe(false);
			strike(kind, 'after');
			await create().catch(() => undefined);
			expect(exists()).toBe(true);
			const faults = emulator.requests().map(({ fault }) => fault);
			expect(faults).toEqual([`${kind}:before`, `${kind}:after`]);
		},
	);

	it.each(['hang', 'hangInBody'] as const)(
		'of kind %s lasts until the client gives up',
		async (kind) => {
			strike(kind, 'after');
			await expect(create(AbortSignal.timeout(100))).rejects.toThrow(/timeout|aborted/);
			expect(exists()).toBe(true);
		},
	);

	it('cuts the connection', async () => {
		strike('reset', 'after');
		await expect(create()).rejects.toThrow('fetch failed');
		expect(emulator.requests()[0]?.status).toBeUndefined();
	});

	it('has a Request-Id on its answer, too', async () => {
		strike('503', 'after');
		const { status, headers } = await create();
		expect([status, headers.get('request-id')]).toEqual([503, emulator.requests()[0]?.requestId]);
	});

	it('strikes the occurrence it was ordered for, as often as ordered', async () => {
		strike('500', 'before', { occurrence: 2, times: 2 });
		const statuses = [];
		for (let i = 0; i < 4; i++) statuses.push((await create()).status);
		expect(statuses).toEqual([200, 500, 500, 200]);
	});

	it('strikes each call by its name, and no other', async () => {
		const calls: Record<string, () => Promise<{ status: number }>> = {
			listPriceRules: async () => await api(emulator.url, 'price_rules'),
			countPriceRules: async () => await api(emulator.url, 'price_rules/count'),
			getPriceRule: async () => await api(emulator.url, `price_rules/${summer}`),
			listCodes: async () => await api(emulator.url, `price_rules/${summer}/discount_codes`),
			getCode: async () =>
				await api(emulator.url, `price_rules/${summer}/discount_codes/${codeId}`),
			listAllCodes: async () => await api(emulator.url, 'discount_codes'),
			lookUpCode: async () => await api(emulator.url, 'discount_codes/lookup?code=WELCOME'),
			createBatch: async () => await create(),
		};
		expect(Object.keys(calls)).toEqual(operationNames);
		for (const struck of operationNames) {
			emulator.faults([{ operation: struck, fault: '503', when: 'before' }]);
			for (const [name, call] of Object.entries(calls)) {
				expect([name, (await call()).status]).toEqual([name, name === struck ? 503 : 200]);
			}
		}
	});

	it('can be ordered for everything, and over HTTP', async () => {
		const fault = { operation: '*', occurrence: 1, fault: '503', when: 'before' };
		expect((await control('faults', [fault])).status).toBe(200);
		expect((await api(emulator.url, 'none')).status).toBe(503);
		expect((await create()).status).toBe(200);
	});

	it.each([
		['of an unknown kind', { operation: '*', fault: '418', when: 'before' }],
		['of an unknown call', { operation: 'makeBatch', fault: '503', when: 'before' }],
		['of Shopify alone', { operation: '*', fault: { kind: 'throttleStatus' }, when: 'after' }],
	])('%s is refused when it is ordered', async (_what, fault) => {
		expect(await control('faults', [fault])).toMatchObject({
			status: 400,
			body: { error: expect.any(String) },
		});
		expect((await create()).status).toBe(200);
	});

	it('of an unknown call is refused in the same process, too', () => {
		const fault: Fault = { operation: 'makeBatch', fault: '503', when: 'before' };
		expect(() => emulator.faults([fault])).toThrow('Unknown operation makeBatch');
	});
});

describe('the request log', () => {
	it('keeps variables, and no token', async () => {
		await create();
		await api(emulator.url, `price_rules/${summer}/discount_codes?limit=5&page=1`);
		const [batch, list] = emulator.requests();
		expect(batch).toMatchObject({
			method: 'POST',
			version: '2025-06',
			operation: 'createBatch',
			variables: { priceRuleId: summer, discount_codes: [{ code: 'A' }] },
			status: 200,
		});
		expect(list?.variables).toEqual({ priceRuleId: summer, limit: '5', page: '1' });
		expect(JSON.stringify(emulator.requests())).not.toContain('emulator-access-token');
		expect(batch?.token).toBe('emulat***en');
	});

	it('can leave variables out', async () => {
		emulator.settings({ logVariables: false });
		await create();
		expect(emulator.requests()[0]?.variables).toBeUndefined();
	});

	it('says why a request was refused, whatever shape the answer had', async () => {
		emulator.settings({ errorShape: 'plainText' });
		await api(emulator.url, 'price_rules/none');
		expect(emulator.requests()[0]?.refusal).toBe('NotFound: record not found');
	});

	it('is told of each request when it has been dealt with', async () => {
		const seen: LoggedRequest[] = [];
		const other = await startShoplazzaEmulator({ onRequest: (request) => seen.push(request) });
		await api(other.url, 'price_rules');
		other.faults([{ operation: '*', fault: 'reset', when: 'before' }]);
		await api(other.url, 'price_rules').catch(() => undefined);
		await other.close();
		expect(seen.map(({ status, fault }) => [status, fault])).toEqual([
			[200, undefined],
			[undefined, 'reset:before'],
		]);
	});
});

describe('the control routes', () => {
	it('change settings, and go back to the start: settings, store, faults and log', async () => {
		expect((await control('settings', { wrapped: false })).status).toBe(200);
		expect((await api(emulator.url, 'price_rules/count')).body).toEqual({ count: 4 });
		await create();
		strike('503', 'before');
		await control('reset', {});
		expect((await api(emulator.url, 'price_rules/count')).data).toEqual({ count: 4 });
		expect(exists()).toBe(false);
		expect(emulator.requests()).toHaveLength(1);
		expect((await create()).status).toBe(200);
	});

	it.each([
		[{ wraped: false }, 'unknown setting wraped'],
		[{ onDuplicate: 'skp' }, 'onDuplicate is one of ["skip","refuseAll","answerAll","refuseSome"]'],
		[{ wrapped: 'no' }, 'wrapped is a boolean'],
		[{ servedVersions: '2025-06' }, 'servedVersions is a list'],
		[{ maxCodesPerBatch: null }, 'maxCodesPerBatch is a number'],
		[{ retryAfter: [] }, 'retryAfter is a text, a number or null'],
		[[], 'not a JSON object'],
	])('refuse the settings %j', async (change, why) => {
		const refused = { status: 400, body: { error: `Bad settings: ${why}` } };
		expect(await control('settings', change)).toEqual(refused);
		expect((await api(emulator.url, 'price_rules/count')).data).toEqual({ count: 4 });
	});

	it('take null where a setting has it', async () => {
		expect((await control('settings', { successCode: null, retryAfter: null })).status).toBe(200);
	});

	it('show price rules with all their codes, those not visible yet, too', async () => {
		emulator.settings({ lookupLagSeconds: 60 });
		await create();
		const { body } = await control('state');
		expect(body).toMatchObject({
			price_rules: [
				{
					id: summer,
					codesCount: 3,
					codes: [{ code: 'SUMMER20' }, { code: 'Summer-vip', usage_limit: 1 }, { code: 'A' }],
				},
				{ title: 'Black Friday', codesCount: 0 },
				{ title: 'Spring campaign' },
				{ title: 'Welcome to the shop' },
			],
			requests: { underway: 0 },
		});
		expect(JSON.stringify((await control('state?codes=false')).body)).not.toContain('SUMMER20');
	});

	it('show the request log', async () => {
		await create();
		expect((await control('requests')).body).toMatchObject([{ operation: 'createBatch' }]);
	});
});
