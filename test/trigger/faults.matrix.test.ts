import { giveUpSoonIfHanging } from '../support/requestTimeout';
import type { IDataObject } from 'n8n-workflow';
import type { Fault } from '../emulator';
import { cellsOf } from '../support/cells';
import { countByOperation, disturb, nameOf, pairsOf, repeatChance } from '../support/faultMatrix';
import type { Requests } from '../support/faultMatrix';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { appData, finishJobs, Listening, numberOf, plantJob } from './listening';

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

beforeEach(() => repeatChance(1));

afterEach(() => jest.restoreAllMocks());

/** How the store is disturbed during one of the polls: once, or until that poll is over. */
interface Trouble {
	poll: number;
	fault: Fault;
	restarts: boolean;
}

const codes = Array.from({ length: 1000 }, (_, at) => `CODE-${at}`);
const emailOf = (code: string) => `${code.toLowerCase()}@example.com`;

/** Leaves four jobs and a fifth one whose codes were made by a try that got no answer. */
function plantRun(discountId: string) {
	const chunks = [0, 250, 500, 750, 990].map((from, at, starts) =>
		codes.slice(from, starts[at + 1]),
	);
	emulator.state.creations.submit(Number(numberOf(discountId)), chunks[4] ?? [], Date.now());
	chunks.forEach((chunk, index) => {
		plantJob(emulator, discountId, chunk, {
			batch: { id: 'run', index, of: chunks.length },
			uncertain: index === 4,
			data: Object.fromEntries(chunk.map((code) => [code, { email: emailOf(code) }])),
		});
	});
}

/** Starts a trigger, lets a run of 1,000 codes end and polls five times; returns what came. */
async function listenThrough(trouble?: Trouble) {
	emulator.reset();
	const discountId = await createDiscount(emulator.url, 'BORN-WITH');
	virtualTime.skip(60_000);
	const trigger = new Listening(emulator.url);
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
	// What is done before the trigger listens is not for it.
	if (appData(emulator, 'listener_').length === 0) await poll(-1);
	plantRun(discountId);
	finishJobs();
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
	['makes the baseline', 0, ['getAppData', 'checkDiscountAccess', 'setAppData']],
	[
		'returns the codes',
		1,
		[
			'getAppData',
			'getBulkCreations',
			'getAnnouncement',
			'getBulkCreationCodes',
			'findDiscountOfCode',
			'getDiscountStanding',
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

	it.each(pairsOf(operations, name))(
		'returns each code once, whichever $operation meets $fault, once or again and again',
		async ({ operation, fault }) => {
			const wrong: string[] = [];
			const planned = disturb(operation, fault, undisturbed[poll] ?? new Map()).flatMap((one, at) =>
				[one, { ...one, times: 1000 }].map((fault) => ({ poll, fault, restarts: at % 2 === 0 })),
			);
			for (const trouble of cellsOf(planned, 1)) {
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
