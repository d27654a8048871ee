import { readLinks, sendRest } from '../emulator/restClient';
import { createDiscount, discountOf } from '../support/storeClient';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();
let gid: string;
let rule: string;
beforeEach(async () => {
	emulator.settings({ jobSecondsPerCode: 1 });
	gid = await createDiscount(emulator.url, 'FIRST');
	rule = `price_rules/${discountOf(emulator, gid).id}`;
});

interface Creation {
	id: number;
	status: string;
	imported_count: number;
	failed_count: number;
	logs: string[];
}
interface Entry {
	id: number | null;
	code: string;
	errors: object;
}

const send = async (method: string, path: string, body?: unknown) =>
	await sendRest(emulator.url, method, path, { body });
const post = async (codes: string[]) =>
	await send('POST', `${rule}/batch.json`, { discount_codes: codes.map((code) => ({ code })) });

async function start(codes: string[]): Promise<number> {
	const answer = await post(codes);
	expect(answer.status).toBe(201);
	return (answer.body.discount_code_creation as Creation).id;
}

async function read(id: number): Promise<Creation> {
	const answer = await send('GET', `${rule}/batch/${id}.json`);
	return answer.body.discount_code_creation as Creation;
}

async function readCodes(id: number): Promise<Entry[]> {
	const answer = await send('GET', `${rule}/batch/${id}/discount_codes.json`);
	return answer.body.discount_codes as Entry[];
}

const made = (entries: Entry[]) => entries.filter(({ id }) => id !== null).map(({ code }) => code);
const NUMBER = expect.any(Number) as number;
const TAKEN = { code: ['must be unique. Please try a different code.'] };

describe('a batch', () => {
	it('is queued, runs and completes, and its codes come to be meanwhile', async () => {
		const id = await start(['A', 'B', 'C', 'D']);
		const seen = [];
		for (const seconds of [0, 1, 1.5, 1.5]) {
			emulator.pass(seconds);
			const { status, imported_count } = await read(id);
			seen.push([status, imported_count, made(await readCodes(id)).length]);
		}
		expect(seen).toEqual([
			['queued', 0, 0],
			['running', 0, 0],
			['running', 2, 2],
			['completed', 4, 4],
		]);
		const codes = discountOf(emulator, gid).codes.map(({ id: codeId, code }) => ({ codeId, code }));
		expect(codes.map(({ code }) => code)).toEqual(['FIRST', 'A', 'B', 'C', 'D']);
		expect((await readCodes(id)).map((entry) => entry.id)).toEqual(
			codes.slice(1).map(({ codeId }) => codeId),
		);
	});

	it('dates its stages by the clock of the store', async () => {
		emulator.settings({ clockOffsetMs: 3_600_000 });
		const id = await start(['A', 'B', 'C', 'D']);
		emulator.pass(60);
		expect(await read(id)).toMatchObject({
			created_at: '2026-11-20T08:00:00-05:00',
			started_at: '2026-11-20T08:00:01-05:00',
			completed_at: '2026-11-20T08:00:04-05:00',
			updated_at: '2026-11-20T08:00:04-05:00',
		});
	});

	it('says of each code that was refused why, and makes the others', async () => {
		const id = await start(['A', 'first', '', 'a', 'X'.repeat(256)]);
		emulator.pass(5);
		expect(await read(id)).toMatchObject({ imported_count: 1, failed_count: 4, logs: [] });
		expect(await readCodes(id)).toEqual([
			{ id: NUMBER, code: 'A', errors: {} },
			{ id: null, code: 'first', errors: TAKEN },
			{ id: null, code: '', errors: { code: ['is too short (minimum is 1 character)'] } },
			{ id: null, code: 'a', errors: TAKEN },
			{
				id: null,
				code: 'X'.repeat(256),
				errors: { code: ['is too long (maximum is 255 characters)'] },
			},
		]);
	});

	it.each([
		['oneByOne', ['A', 'B', 'C', 'D']],
		['atEnd', []],
	] as const)('makes its codes %s', async (codesGoLive, expected) => {
		emulator.settings({ codesGoLive });
		const id = await start(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
		emulator.pass(5);
		expect((await read(id)).status).toBe('running');
		expect(made(await readCodes(id))).toEqual(expected);
		emulator.pass(3);
		expect(made(await readCodes(id))).toHaveLength(8);
	});

	it('makes its codes in any order, the same each time', async () => {
		emulator.settings({ codesGoLive: 'randomOrder' });
		const letters = [...'ABCDEFGHIJKLMNOP'];
		const id = await start(letters);
		emulator.pass(10);
		const some = made(await readCodes(id));
		expect(some).toHaveLength(8);
		expect(some).not.toEqual(letters.slice(0, 8));
		emulator.pass(6);
		expect(made(await readCodes(id))).toEqual(letters);
	});

	it('takes the time that is listed for it', async () => {
		emulator.settings({ jobSeconds: [60, 0] });
		const id = await start(['A']);
		emulator.pass(59);
		expect((await read(id)).status).toBe('running');
		emulator.pass(1);
		expect((await read(id)).status).toBe('completed');
		const next = await start(['B']);
		expect((await read(next)).status).toBe('completed');
	});

	it.each([422, 409, 429, 423] as const)(
		'is refused with %i while another one is under way, of whichever price rule',
		async (busyBatchStatus) => {
			emulator.settings({ busyBatchStatus });
			await start(['A', 'B']);
			const other = discountOf(emulator, await createDiscount(emulator.url, 'OTHER'));
			for (const path of [rule, `price_rules/${other.id}`]) {
				const body = { discount_codes: [{ code: 'C' }] };
				const answer = await send('POST', `${path}/batch.json`, body);
				expect(answer.status).toBe(busyBatchStatus);
				expect(answer.body).toEqual({
					errors: { base: [expect.stringContaining('already running')] },
				});
			}
			emulator.pass(2);
			expect((await post(['C'])).status).toBe(201);
			expect(emulator.state.codes.find('C')).toBeUndefined();
		},
	);

	it('has 100 codes at most', async () => {
		const codes = Array.from({ length: 101 }, (_, i) => `C${i}`);
		const answer = await post(codes);
		expect([answer.status, Object.keys(answer.body)]).toEqual([422, ['errors']]);
		emulator.pass(200);
		expect(emulator.state.codes.size).toBe(1);
		expect((await post(codes.slice(1))).status).toBe(201);
	});

	it.each([
		undefined,
		{},
		{ discount_codes: [] },
		{ discount_codes: 'A' },
		{ discount_codes: ['A'] },
	])('without a list of codes (%j) is refused', async (body) => {
		const answer = await send('POST', `${rule}/batch.json`, body);
		expect([answer.status, answer.body]).toEqual([
			400,
			{ errors: { discount_codes: 'Required parameter missing or invalid' } },
		]);
		expect(emulator.state.batches.list()).toEqual([]);
	});

	it('may complete with nothing but a reason in its logs', async () => {
		const logs = ["Price rule target selection can't be blank"];
		emulator.settings({ batchLogs: logs });
		const id = await start(['A', 'FIRST']);
		emulator.pass(1);
		expect(await read(id)).toMatchObject({ status: 'running', logs: [] });
		emulator.pass(1);
		expect(await read(id)).toMatchObject({
			status: 'completed',
			imported_count: 0,
			failed_count: 0,
			logs,
		});
		expect(await readCodes(id)).toEqual([
			{ id: null, code: 'A', errors: {} },
			{ id: null, code: 'FIRST', errors: {} },
		]);
		expect(emulator.state.codes.size).toBe(1);
	});

	it('may be completed before its list of codes says so', async () => {
		emulator.settings({ batchCodesLagSeconds: 10 });
		const id = await start(['A', 'FIRST']);
		emulator.pass(11);
		expect(await read(id)).toMatchObject({ status: 'completed', imported_count: 1 });
		expect(await readCodes(id)).toEqual([
			{ id: null, code: 'A', errors: {} },
			{ id: null, code: 'FIRST', errors: TAKEN },
		]);
		emulator.pass(1);
		expect(made(await readCodes(id))).toEqual(['A']);
	});

	it('lists its codes on one page, or on as many as it is told', async () => {
		const id = await start(['A', 'B', 'C', 'D', 'E']);
		emulator.pass(5);
		const path = `${rule}/batch/${id}/discount_codes.json`;
		const whole = await send('GET', `${path}?limit=2`);
		expect(whole.headers.get('link')).toBeNull();
		expect(whole.body.discount_codes).toHaveLength(5);
		emulator.settings({ batchCodesPageSize: 2 });
		const pages: string[][] = [];
		for (let url: string | undefined = path; url !== undefined; ) {
			const { headers, body } = await send('GET', url);
			pages.push(made(body.discount_codes as Entry[]));
			url = readLinks(headers).get('next');
		}
		expect(pages).toEqual([['A', 'B'], ['C', 'D'], ['E']]);
	});

	it('shows the ID that the REST API knows a code by', async () => {
		emulator.settings({ restCodeIdOffset: 7 });
		const id = await start(['A']);
		emulator.pass(1);
		const [entry] = await readCodes(id);
		expect(entry?.id).toBe((emulator.state.codes.find('A')?.code.id ?? 0) + 7);
		const one = await send('GET', `${rule}/discount_codes/${entry?.id}.json`);
		expect(one.body).toMatchObject({ discount_code: { code: 'A' } });
	});

	it('is not found under another price rule', async () => {
		const id = await start(['A']);
		const other = discountOf(emulator, await createDiscount(emulator.url, 'OTHER'));
		const answer = await send('GET', `price_rules/${other.id}/batch/${id}.json`);
		expect([answer.status, answer.text]).toEqual([404, '{"errors":"Not Found"}']);
	});

	it('is part of the state that the emulator shows', async () => {
		const id = await start(['A', 'FIRST']);
		emulator.pass(2);
		const response = await fetch(`${emulator.url}/__emulator/state`);
		const { batches } = (await response.json()) as { batches: unknown };
		const priceRuleId = discountOf(emulator, gid).id;
		expect(batches).toEqual([
			{
				id,
				priceRuleId,
				status: 'completed',
				codesCount: 2,
				importedCount: 1,
				failedCount: 1,
			},
		]);
	});
});
