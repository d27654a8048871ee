import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { byId, codeNode, customers, fieldOf } from '../support/codeNodes';
import { run, runToError } from '../support/engine';
import { readCsv } from '../support/readCsv';
import { countRequests, createDiscount, discountOf, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

afterEach(() => virtualTime.onSleep());

const operations = ['addMany', 'createUnique'] as const;
type Operation = (typeof operations)[number];

const node = (operation: Operation, parameters = {}, extra = {}) =>
	codeNode(emulator, operation, { discountId: byId(discountId), ...parameters }, extra);

const people = (count: number) =>
	customers(count).map((one, at): IDataObject => ({ ...one, code: `GIVEN-${at}` }));

const continues = { onError: 'continueRegularOutput' } as const;

/** Changes the store while the node waits for the first job. */
const duringTheRun = (happens: () => void) => {
	virtualTime.onSleep(() => {
		if (emulator.state.creationJobs.length === 0) return;
		virtualTime.onSleep();
		happens();
	});
};

const end = (id = discountId) => void (discountOf(emulator, id).endsAt = Date.now() - 1000);
const remove = (id = discountId) => emulator.state.deleteDiscount(discountOf(emulator, id).id);

const reasons = (output: INodeExecutionData[] = []) => new Set(fieldOf('reason', output));

describe.each(operations)('a discount whose codes do not work: %s', (operation) => {
	it('is refused before anything is created if it has ended', async () => {
		end();
		const error = await runToError(node(operation), { items: people(2) });
		expect(error.message).toMatch(/^The discount 'BORN-WITH' has ended/);
		expect(error.description).toContain('Nothing was created');
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(0);
	});

	it('has its own reason if the workflow continues on failure', async () => {
		end();
		const { outputs } = await run(node(operation, {}, continues), { items: people(2) });
		expect(outputs[0]).toEqual([]);
		expect(fieldOf('reason', outputs[1])).toEqual(['discountEnded', 'discountEnded']);
	});

	it.each([
		['ends', end, 'discountEnded'],
		['is deleted', remove, 'discountGone'],
	])('returns no code as Created if it %s during the run', async (_, happens, reason) => {
		emulator.settings({ jobSecondsPerCode: 0.1 });
		duringTheRun(() => happens());
		const { outputs, hints } = await run(node(operation), { items: people(300) });
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]).toHaveLength(300);
		expect(fieldOf('email', outputs[1])).toEqual(
			fieldOf(
				'email',
				people(300).map((json) => ({ json })),
			),
		);
		if (reason === 'discountEnded') expect([...reasons(outputs[1])]).toEqual([reason]);
		else expect([...reasons(outputs[1])]).not.toContain(undefined);
		expect(hints.some(({ type }) => type === 'warning')).toBe(true);
	});

	it('returns no code in a CSV file either', async () => {
		emulator.settings({ jobSecondsPerCode: 0.1 });
		duringTheRun(() => end());
		const items = people(3).map((one): IDataObject => ({ ...one, note: 'line 1\r\nline "2"' }));
		const { outputs } = await run(node(operation, { options: { returnAs: 'csv' } }), { items });
		expect(outputs[0]).toEqual([]);
		const file = Buffer.from(outputs[1]?.[0]?.binary?.data?.data ?? '', 'base64').toString();
		expect(file).toMatch(/,code,reason,message,takenBy,discountId,bulkCreationId\r\n/);
		const [names = [], ...rows] = readCsv(file);
		for (const row of rows) expect(row).toHaveLength(names.length);
		expect(rows.map((row) => row[names.indexOf('note')])).toEqual(items.map(({ note }) => note));
		expect(rows.map((row) => row[names.indexOf('email')])).toEqual(items.map(({ email }) => email));
		expect(file.match(/,discountEnded,"?The discount 'BORN-WITH' has ended/g)).toHaveLength(3);
		expect(outputs[1]?.[0]?.json).toEqual({ codes: 3 });
	});

	it('returns codes as Created with a hint and its start if it has not started', async () => {
		discountOf(emulator, discountId).startsAt = Date.now() + 86_400_000;
		const { outputs, hints } = await run(node(operation), { items: people(2) });
		expect(outputs[0]).toHaveLength(2);
		const starts = new Date(discountOf(emulator, discountId).startsAt).toISOString();
		for (const at of fieldOf('startsAt', outputs[0])) {
			expect(Date.parse(String(at))).toBe(Math.floor(Date.parse(starts) / 1000) * 1000);
		}
		expect(hints.map(({ message }) => message)).toContainEqual(
			expect.stringMatching(/^The discount 'BORN-WITH' starts at /),
		);
	});

	it('costs two extra requests for any number of codes', async () => {
		await run(node(operation), { items: people(1000) });
		const reads = ['getDiscountStanding', 'getCodesTarget'].map((name) =>
			countRequests(emulator, name),
		);
		expect(reads.reduce((sum, one) => sum + one)).toBe(2);
	});
});

describe.each(operations)('one wrong discount among several: %s', (operation) => {
	const perItem = { discountId: byId('={{ $json.discount }}') };

	const mixed = async () => {
		const ended = await createDiscount(emulator.url, 'ENDED');
		end(ended);
		return [
			{ discount: discountId },
			{ discount: ended },
			{ discount: 'gid://shopify/DiscountCodeNode/404' },
			{ discount: 'nonsense' },
			{ discount: { nested: true } },
			{ discount: null },
			{ discount: discountId },
		].map((one, at) => ({ ...one, ...people(7)[at] }));
	};

	it.each([{}, continues])(
		'gets a message on its own rows, and the others are done %j',
		async (extra) => {
			const { outputs } = await run(node(operation, perItem, extra), { items: await mixed() });
			expect(fieldOf('email', outputs[0])).toEqual([
				'customer0@example.com',
				'customer6@example.com',
			]);
			expect(liveCodes(emulator, discountId)).toHaveLength(2);
			const wrong = [...(outputs[1] ?? [])].sort((one, other) =>
				String(one.json.email).localeCompare(String(other.json.email)),
			);
			expect(wrong.map(({ json }) => [json.reason, json.message])).toEqual([
				['discountEnded', expect.stringContaining("The discount 'ENDED' has ended")],
				['discountGone', 'The store has no code discount with this ID'],
				['invalid', expect.stringContaining("not 'nonsense'")],
				['invalid', expect.stringContaining('an object with the fields nested')],
				['invalid', expect.stringContaining("'Discount' is empty")],
			]);
		},
	);

	it('stops the node if all are wrong', async () => {
		const items = (await mixed()).slice(1, 3);
		const error = await runToError(node(operation, perItem), { items });
		expect(error.message).toContain("The discount 'ENDED' has ended");
	});
});
