import { giveUpSoonIfHanging } from '../support/requestTimeout';
import type { IDataObject } from 'n8n-workflow';
import type { Fault } from '../emulator';
import { cellsOf } from '../support/cells';
import { countByOperation, disturb, nameOf, pairsOf, repeatChance } from '../support/faultMatrix';
import type { Requests } from '../support/faultMatrix';
import { createDiscount } from '../support/storeClient';
import { appData, finishJobs } from './listening';
import { batchListener, plantBatch, useRestStore } from './listeningBatches';

const emulator = useRestStore();

beforeAll(() => virtualTime.freeze());

beforeEach(() => repeatChance(1));

afterEach(() => jest.restoreAllMocks());

/** How the store is disturbed during one of the polls: once, or until that poll is over. */
interface Trouble {
	poll: number;
	fault: Fault;
	restarts: boolean;
}

const codes = Array.from({ length: 12 }, (_, at) => `CODE-${at}`);
const emailOf = (code: string) => `${code.toLowerCase()}@example.com`;

/** Leaves two batches, a third one whose codes were made by a try without an answer, and a nameless one. */
function plantRun(discountId: string) {
	const chunks = [0, 4, 8, 10].map((from, at, starts) => codes.slice(from, starts[at + 1]));
	const finish = () => {
		finishJobs();
		expect(emulator.state.batches.underway).toBeUndefined();
	};
	plantBatch(emulator, discountId, chunks[2] ?? [], { isAnnounced: false });
	finish();
	chunks.forEach((chunk, index) => {
		plantBatch(emulator, discountId, chunk, {
			batch: { id: 'run', index, of: chunks.length },
			uncertain: index === 2,
			isNamed: index !== 3,
			data: Object.fromEntries(chunk.map((code) => [code, { email: emailOf(code) }])),
		});
		if (index < 3) finish();
	});
	virtualTime.skip(3 * 60_000);
}

/** Starts a trigger, lets a run of four batches end and polls five times; returns what came. */
async function listenThrough(trouble?: Trouble) {
	emulator.reset();
	const discountId = await createDiscount(emulator.url, 'BORN-WITH');
	virtualTime.skip(60_000);
	const trigger = batchListener(emulator);
	const rows: IDataObject[] = [];
	const requests: Requests[] = [];
	let failed = 0;
	const poll = async (number: number) => {
		const from = emulator.requests().length;
		const faults = trouble?.poll === number ? [trouble.fault] : [];
		giveUpSoonIfHanging(faults);
		emulator.faults(faults);
		try {
			rows.push(...((await trigger.poll()) ?? []));
		} catch {
			failed++;
		}
		emulator.faults([]);
		requests.push(countByOperation(emulator, from));
		if (trouble?.restarts) trigger.restart();
	};
	await poll(0);
	// What is completed before the trigger listens is not for it.
	if (appData(emulator, 'listener_').length === 0) await poll(-1);
	plantRun(discountId);
	for (let number = 1; number <= 5; number++) await poll(number);
	return { rows, requests, failed };
}

/** Lists what is wrong unless each code came once, with its data. */
function objectionsTo(rows: IDataObject[]): string[] {
	const came = new Set(rows.map(({ code }) => code));
	const wrong: string[] = [];
	if (came.size < rows.length) wrong.push(`${rows.length - came.size} codes came twice`);
	if (codes.some((code) => !came.has(code))) wrong.push(`only ${came.size} codes came`);
	const isWhole = ({ code, status, email }: IDataObject) =>
		status === 'created' && email === emailOf(String(code));
	if (!rows.every(isWhole)) wrong.push('a code came without its data or as one that does not work');
	return wrong;
}

// The polls that ask for anything, and what they ask for.
const polls: Array<[string, number, string[]]> = [
	['makes the baseline', 0, ['getAppData', 'restListPriceRules', 'setAppData']],
	[
		'returns the codes',
		1,
		[
			'getAppData',
			'getAnnouncement',
			'restGetBatch',
			'restListBatchCodes',
			'restLookUpDiscountCode',
			'restGetPriceRule',
		],
	],
	['tidies up', 2, ['getAppData', 'setAppData']],
	['finds nothing new', 3, ['getAppData']],
];

let undisturbed: Requests[];

beforeAll(async () => {
	const { rows, requests } = await listenThrough();
	expect(objectionsTo(rows)).toEqual([]);
	undisturbed = requests;
});

describe.each(polls)('the poll that %s', (name, poll, operations) => {
	it('takes these requests and no others', () => {
		expect([...(undisturbed[poll]?.keys() ?? [])].sort()).toEqual([...operations].sort());
	});

	it.each(pairsOf(operations, `batches ${name}`))(
		'returns each code once, whichever $operation meets $fault, before or after, once or again and again',
		async ({ operation, fault }) => {
			const wrong: string[] = [];
			const planned = disturb(operation, fault, undisturbed[poll] ?? new Map()).flatMap((one, at) =>
				[one, { ...one, times: 1000 }].map((fault) => ({ poll, fault, restarts: at % 2 === 0 })),
			);
			for (const trouble of cellsOf(planned, 2)) {
				const { rows, failed } = await listenThrough(trouble);
				const objections = objectionsTo(rows);
				if (!emulator.requests().some((request) => request.fault)) objections.push('not disturbed');
				if (failed > (trouble.fault.times ? 1 : 0)) objections.push(`${failed} polls failed`);
				wrong.push(...objections.map((text) => `${nameOf(trouble.fault)}: ${text}`));
			}
			expect(planned.length).toBeGreaterThan(0);
			expect(wrong).toEqual([]);
		},
	);
});
