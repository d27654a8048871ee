import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Fault } from '../emulator';
import { byId, codeNode, customers, fieldOf } from '../support/codeNodes';
import { run, runToError } from '../support/engine';
import { readCsv } from '../support/readCsv';
import { countRequests, createDiscount, discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
	emulator.state.shop.primaryHost = 'shop.example';
	emulator.state.shop.ianaTimezone = 'Europe/Berlin';
	discountOf(emulator, discountId).endsAt = Date.parse('2099-12-31T22:59:59Z');
});

afterEach(() => virtualTime.onSleep());

const operations = ['addMany', 'createUnique'] as const;
type Operation = (typeof operations)[number];

const node = (operation: Operation, parameters = {}, extra = {}) =>
	codeNode(emulator, operation, { discountId: byId(discountId), ...parameters }, extra);

const people = (count: number) =>
	customers(count).map((one, at): IDataObject => ({ ...one, code: `GIVEN ${at}%` }));

const keysOf = (output: INodeExecutionData[] = []) =>
	new Set(output.map(({ json }) => Object.keys(json).join()));

const CREATED =
	'email,code,link,discountTitle,startsAt,startsAtText,endsAt,endsAtText,existing,discountId,bulkCreationId';
const NOT_CREATED = 'email,code,reason,message,takenBy,discountId,bulkCreationId';

/** Reads the file of an output: the names of its columns, and an object for each row. */
function readFile([item]: INodeExecutionData[] = []) {
	const text = Buffer.from(item?.binary?.data?.data ?? '', 'base64').toString();
	const [names = [], ...rows] = readCsv(text);
	const toRow = (row: string[]) =>
		Object.fromEntries(row.map((cell, at) => [names[at] ?? '', cell]));
	return { names: names.join(), rows: rows.map(toRow) };
}

const csv = { options: { returnAs: 'csv', csvColumns: 'email' } };

describe.each(operations)('a code comes with what its email needs: %s', (operation) => {
	it('the link on the domain of the shop, the title, and the dates in its time zone', async () => {
		const { outputs } = await run(node(operation), { items: people(1) });
		const [item] = outputs[0] ?? [];
		const linked = encodeURIComponent(encodeURIComponent(String(item?.json.code)));
		expect(item?.json).toMatchObject({
			link: `https://shop.example/discount/${linked}`,
			discountTitle: 'BORN-WITH',
			startsAt: '2026-01-01T00:00:00Z',
			startsAtText: '1 January 2026, 01:00',
			endsAt: '2099-12-31T22:59:59Z',
			endsAtText: '31 December 2099, 23:59',
			existing: false,
		});
	});

	it('also in a CSV file', async () => {
		const { outputs } = await run(node(operation, csv), { items: people(2) });
		const { names, rows } = readFile(outputs[0]);
		expect(names).toBe(CREATED);
		expect(rows[1]).toMatchObject({
			email: 'customer1@example.com',
			link: expect.stringMatching(/^https:\/\/shop\.example\/discount\/[\w%-]+$/) as string,
			endsAtText: '31 December 2099, 23:59',
			existing: 'false',
		});
	});

	it('with the page and the parameters that the options name', async () => {
		const options = { redirectTo: '/collections/sale', utmParameters: 'utm_source=mail' };
		const { outputs } = await run(node(operation, { options }), { items: people(2) });
		for (const link of fieldOf('link', outputs[0])) {
			expect(link).toMatch(/\?redirect=%2Fcollections%2Fsale&utm_source=mail$/);
		}
	});

	it('refuses a page elsewhere before anything is created', async () => {
		const options = { redirectTo: 'https://elsewhere.example' };
		const error = await runToError(node(operation, { options }), { items: people(1) });
		expect(error.message).toMatch(/^'Redirect To' must be a path of the store/);
		expect(error.description).toContain('Nothing was created');
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(0);
	});

	it('asks for the domain and the time zone once', async () => {
		await run(node(operation), { items: people(600) });
		expect(countRequests(emulator, 'getStorefront')).toBe(1);
	});

	it.each<Fault['fault']>([
		'500',
		'throttled',
		'reset',
		{ kind: 'answer', body: '{"data":null,"errors":[{"message":"Denied"}]}' },
		{ kind: 'answer', body: '{"data":{"shop":{"primaryDomain":{"url":""},"ianaTimezone":"?"}}}' },
	])('does without them if they cannot be read: %j', async (fault) => {
		emulator.faults([{ operation: 'getStorefront', when: 'before', fault }]);
		const { outputs } = await run(node(operation), { items: people(2) });
		expect(fieldOf('link', outputs[0])).toEqual([
			expect.stringContaining('/discount/'),
			expect.stringContaining('/discount/'),
		]);
		expect(outputs[1]).toEqual([]);
	});
});

describe('all items of an output have the same keys', () => {
	it('whether the code existed before or not', async () => {
		const stableKey = '={{ $json.email }}';
		await run(node('createUnique', { stableKey }), { items: customers(1) });
		const { outputs } = await run(node('createUnique', { stableKey }), { items: customers(2) });
		expect(fieldOf('existing', outputs[0])).toEqual([true, false]);
		expect(keysOf(outputs[0])).toEqual(new Set([CREATED]));
	});

	it('whatever the reason why a code was not created', async () => {
		await createDiscount(emulator.url, 'TAKEN');
		const items = ['TAKEN', 'A', 'a', '', 'BORN-WITH'].map((code) => ({ email: 'x', code }));
		const { outputs } = await run(node('addMany'), { items });
		expect(keysOf(outputs[0])).toEqual(new Set([CREATED]));
		expect(new Set(fieldOf('reason', outputs[1]))).toEqual(
			new Set(['taken', 'duplicate', 'invalid', 'alreadyOnDiscount']),
		);
		expect(keysOf(outputs[1])).toEqual(new Set([NOT_CREATED]));
	});

	it('also if the node continues on a failure', async () => {
		const continues = { onError: 'continueRegularOutput' };
		discountOf(emulator, discountId).endsAt = Date.now() - 1000;
		const ended = await run(node('createUnique', {}, continues), { items: customers(2) });
		expect(keysOf(ended.outputs[1])).toEqual(new Set([NOT_CREATED]));
		const options = { waitMinutes: 'soon' };
		const refused = await run(node('createUnique', { options }, continues), {
			items: customers(2),
		});
		expect(keysOf(refused.outputs[1])).toEqual(new Set([NOT_CREATED]));
	});
});

describe('a code that turns out not to work has no link', () => {
	const endDuringTheRun = () =>
		virtualTime.onSleep(() => {
			if (emulator.state.creationJobs.length === 0) return;
			virtualTime.onSleep();
			discountOf(emulator, discountId).endsAt = Date.now() - 1000;
		});

	it('as an item', async () => {
		emulator.settings({ jobSecondsPerCode: 0.1 });
		endDuringTheRun();
		const { outputs } = await run(node('createUnique'), { items: customers(3) });
		expect(outputs[1]).toHaveLength(3);
		expect(keysOf(outputs[1])).toEqual(new Set([NOT_CREATED]));
	});

	it('in a CSV file', async () => {
		emulator.settings({ jobSecondsPerCode: 0.1 });
		endDuringTheRun();
		const { outputs } = await run(node('addMany', csv), { items: people(3) });
		const { names, rows } = readFile(outputs[1]);
		expect(names).toBe(NOT_CREATED);
		expect(rows).toMatchObject(
			people(3).map(({ email, code }) => ({ email, code, reason: 'discountEnded', discountId })),
		);
	});
});

it('a run that went well has no hint', async () => {
	const { hints } = await run(node('createUnique'), { items: customers(2) });
	expect(hints).toEqual([]);
});

it('a start to come is said as people read it', async () => {
	discountOf(emulator, discountId).startsAt = Date.parse('2098-06-01T10:00:00Z');
	const { hints } = await run(node('createUnique'), { items: customers(1) });
	expect(hints.map(({ message }) => message)).toEqual([
		"The discount 'BORN-WITH' starts at 1 June 2098, 12:00: its codes do not work before then.",
	]);
});
