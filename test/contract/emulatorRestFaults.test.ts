import { allFaultKinds, mutateAnswer, type Fault } from '../emulator';
import { restOperations } from '../emulator/rest/operations';
import { sendRest, type RestReply } from '../emulator/restClient';
import { createDiscount, discountOf } from '../support/storeClient';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();

let rule: string;
let first: string;

beforeEach(async () => await reset());

async function reset() {
	emulator.reset();
	const discount = discountOf(emulator, await createDiscount(emulator.url, 'FIRST'));
	rule = `price_rules/${discount.id}`;
	first = `${rule}/discount_codes/${discount.codes[0]?.id}.json`;
}

const send = async (method: string, path: string, body?: unknown, signal?: AbortSignal) =>
	await sendRest(emulator.url, method, path, { body, signal });
const create = async (signal?: AbortSignal) =>
	await send('POST', `${rule}/discount_codes.json`, { discount_code: { code: 'A' } }, signal);
const remove = async (signal?: AbortSignal) => await send('DELETE', first, undefined, signal);
const lookUp = async (signal?: AbortSignal) =>
	await send('GET', 'discount_codes/lookup.json?code=FIRST', undefined, signal);
const strike = (fault: Fault['fault'], when: Fault['when'], operation = '*') =>
	emulator.faults([{ operation, fault, when }]);
const isLive = (code: string) => emulator.state.codes.find(code) !== undefined;

// What a client gets to see; undefined where it gets no answer.
async function attempt(act: (signal?: AbortSignal) => Promise<RestReply>, kind = '') {
	const signal = kind.startsWith('hang') ? AbortSignal.timeout(50) : undefined;
	const answer = await act(signal).catch(() => undefined);
	if (answer === undefined) return undefined;
	const { status, headers, text } = answer;
	return { status, text, type: text === '' ? '' : headers.get('content-type') };
}

async function run(kind: string) {
	const found = await attempt(lookUp, kind);
	const created = await attempt(create, kind);
	return { found, created, removed: await attempt(remove, kind) };
}

describe('a fault', () => {
	it.each(allFaultKinds)('of kind %s strikes before the commit and after it', async (kind) => {
		const sound = await run(kind);
		for (const when of ['before', 'after'] as const) {
			await reset();
			strike(kind, when);
			const spoilt = await run(kind);
			expect([isLive('A'), isLive('FIRST')]).toEqual([when === 'after', when === 'before']);
			const logged = emulator.requests().filter(({ fault }) => fault === `${kind}:${when}`);
			expect(logged.map(({ operation }) => operation)).toEqual([
				'restLookUpDiscountCode',
				'restCreateDiscountCode',
				'restDeleteDiscountCode',
			]);
			for (const [i, answer] of [spoilt.found, spoilt.created, spoilt.removed].entries()) {
				if (answer !== undefined) expect(logged[i]?.status).toBe(answer.status);
			}
			expect(spoilt.created).not.toEqual(sound.created);
			// Where there is no body none can be lost or be of another type, and fetch takes half a
			// gzip of nothing for nothing.
			if (when === 'after' && ['emptyBody', 'wrongType', 'cutGzip'].includes(kind)) continue;
			expect(spoilt.found).not.toEqual(sound.found);
			expect(spoilt.removed).not.toEqual(sound.removed);
		}
	});

	it('of GraphQL has its counterpart', async () => {
		strike('throttled', 'before');
		const throttled = await create();
		expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '2.0']);
		expect(throttled.body).toEqual({
			errors: expect.stringContaining('Exceeded 2 calls') as string,
		});
		expect(emulator.requests().at(-1)).toMatchObject({ status: 429, throttled: true });
		strike('internalError', 'after');
		const failed = await create();
		expect([failed.status, failed.body]).toEqual([500, { errors: 'Internal Server Error' }]);
		expect(isLive('A')).toBe(true);
	});

	it('can null what the answer is about, or all that it says', async () => {
		const list = async () => (await send('GET', `${rule}/discount_codes.json`)).text;
		strike('rootNull', 'after');
		expect((await create()).text).toBe('{"discount_code":null}');
		strike('payloadNull', 'after');
		expect(JSON.parse(await list())).toMatchObject({
			discount_codes: [{ id: null }, { id: null }],
		});
		strike('rootNull', 'before');
		expect(await list()).toBe('{"discount_codes":null}');
	});

	it('leaves the headers of the answer that it does not spoil', async () => {
		strike('wrongType', 'after');
		expect((await lookUp()).headers.get('location')).toContain('/discount_codes/');
		strike('wrongType', 'before');
		expect((await lookUp()).headers.get('location')).toBeNull();
	});

	it('can mutate an answer, the same each time, whether it has a body or not', async () => {
		emulator.settings({ enforceThrottle: false });
		const list = async () => await send('GET', `${rule}/discount_codes.json`);
		for (const read of [list, lookUp]) {
			emulator.faults([]);
			const { status, text: body } = await read();
			const seen = new Set<string>();
			for (let seed = 0; seed < 40; seed++) {
				strike({ kind: 'mutate', seed }, 'after');
				const answer = await read();
				const expected = mutateAnswer({ status, headers: {}, body }, seed);
				const text = new TextDecoder().decode(Buffer.from(expected.body));
				expect([answer.status, answer.text]).toEqual([expected.status, text]);
				seen.add(answer.text);
			}
			expect(seen.size).toBeGreaterThan(5);
		}
	});

	it.each(restOperations.map(({ name, method, path }) => ({ name, method, path })))(
		'can be ordered for $name alone',
		async ({ name, method, path }) => {
			emulator.faults([{ operation: name, fault: '503', when: 'before' }]);
			const target = `${path.replaceAll(/:\w+/g, '1')}.json`;
			expect((await send(method, target, method === 'GET' ? undefined : {})).status).toBe(503);
			const other = name === 'restListPriceRules' ? 'price_rules/count.json' : 'price_rules.json';
			expect((await send('GET', other)).status).toBe(200);
		},
	);

	it('gives way to a token that is not known', async () => {
		strike('500', 'before');
		const answer = await sendRest(emulator.url, 'GET', 'price_rules.json', { token: 'unknown' });
		expect(answer.status).toBe(401);
	});
});

describe('the log', () => {
	it('says what was asked, by whom, and what became of it', async () => {
		await create();
		const { operation, method, variables, status, token, requestedCost, fault, throttled } =
			emulator.requests().at(-1) ?? {};
		expect({
			operation,
			method,
			variables,
			status,
			token,
			requestedCost,
			fault,
			throttled,
		}).toEqual({
			operation: 'restCreateDiscountCode',
			method: 'POST',
			variables: {
				params: { priceRuleId: rule.slice('price_rules/'.length) },
				query: {},
				body: { discount_code: { code: 'A' } },
			},
			status: 201,
			token: 'shpat_***st',
			requestedCost: undefined,
			fault: undefined,
			throttled: false,
		});
		await lookUp();
		expect(emulator.requests().at(-1)).toMatchObject({
			operation: 'restLookUpDiscountCode',
			variables: { params: {}, query: { code: 'FIRST' } },
			status: 303,
		});
	});

	it('leaves out what was sent where it is told to', async () => {
		emulator.settings({ logVariables: false });
		await create();
		expect(emulator.requests().at(-1)?.variables).toBeUndefined();
	});

	it('has no status for a request that was not answered', async () => {
		strike('reset', 'after');
		await attempt(create);
		expect(emulator.requests().at(-1)).toMatchObject({ status: undefined, fault: 'reset:after' });
	});
});
