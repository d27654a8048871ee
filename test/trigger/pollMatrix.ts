import { giveUpSoonIfHanging } from '../support/requestTimeout';
import type { IDataObject } from 'n8n-workflow';
import type { Fault, RunningEmulator } from '../emulator';
import { cellsOf } from '../support/cells';
import { countByOperation, disturb, nameOf, pairsOf, repeatChance } from '../support/faultMatrix';
import type { Requests } from '../support/faultMatrix';
import { createDiscount } from '../support/storeClient';
import { appData, type Listening } from './listening';

/** The trigger of one kind of job, and how it polls. */
interface Scenario {
	emulator: RunningEmulator;
	/** The codes of the run that ends. */
	codes: string[];
	/** Creates a trigger. */
	listener: () => Listening;
	/** Completes a run on a discount, with an email address for each code. */
	plantRun: (discountId: string) => void;
	/** The polls that send requests: what each does, its number and its requests. */
	polls: Array<[string, number, string[]]>;
	/** The key that separates the cells of this matrix from those of another. */
	key?: string;
	/** How many cells of each pair `npm test` runs. */
	cells: number;
}

/** The fault during one of the polls: once, or until that poll is over. */
interface Trouble {
	poll: number;
	fault: Fault;
	restarts: boolean;
}

export const emailOf = (code: string) => `${code.toLowerCase()}@example.com`;

/** Tests how a trigger polls without faults, and that it returns each code once under any fault. */
export function describePollMatrix({
	emulator,
	codes,
	listener,
	plantRun,
	polls,
	key = '',
	cells,
}: Scenario): void {
	let undisturbed: Requests[];

	/** Starts a trigger, completes the run and polls five times; returns the items. */
	async function listenThrough(trouble?: Trouble) {
		emulator.reset();
		const discountId = await createDiscount(emulator.url, 'BORN-WITH');
		virtualTime.skip(60_000);
		const trigger = listener();
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
		// The trigger ignores jobs that were done before it listened.
		if (appData(emulator, 'listener_').length === 0) await poll(-1);
		plantRun(discountId);
		for (let number = 1; number <= 5; number++) await poll(number);
		return { rows, requests, failed };
	}

	/** Lists the problems unless each code came once, with its data. */
	function objectionsTo(rows: IDataObject[]): string[] {
		const came = new Set(rows.map(({ code }) => code));
		const wrong: string[] = [];
		if (came.size < rows.length) wrong.push(`${rows.length - came.size} codes came twice`);
		if (codes.some((code) => !came.has(code))) wrong.push(`only ${came.size} codes came`);
		const isWhole = ({ code, status, email }: IDataObject) =>
			status === 'created' && email === emailOf(String(code));
		if (!rows.every(isWhole)) {
			wrong.push('a code came without its data or as one that does not work');
		}
		return wrong;
	}

	beforeAll(() => virtualTime.freeze());

	beforeEach(() => repeatChance(1));

	afterEach(() => jest.restoreAllMocks());

	beforeAll(async () => {
		const { rows, requests } = await listenThrough();
		expect(objectionsTo(rows)).toEqual([]);
		undisturbed = requests;
	});

	describe.each(polls)('the poll that %s', (name, poll, operations) => {
		it('sends these requests and no others', () => {
			expect([...(undisturbed[poll]?.keys() ?? [])].sort()).toEqual([...operations].sort());
		});

		it.each(cellsOf(pairsOf(operations, `${key}${name}`), 3, name))(
			'returns each code once if any $operation meets $fault, before or after, once or repeatedly',
			async ({ operation, fault }) => {
				const wrong: string[] = [];
				const planned = disturb(operation, fault, undisturbed[poll] ?? new Map()).flatMap(
					(one, at) =>
						[one, { ...one, times: 1000 }].map((fault) => ({
							poll,
							fault,
							restarts: at % 2 === 0,
						})),
				);
				for (const trouble of cellsOf(planned, cells)) {
					const { rows, failed } = await listenThrough(trouble);
					const objections = objectionsTo(rows);
					if (!emulator.requests().some((request) => request.fault)) {
						objections.push('not disturbed');
					}
					if (failed > (trouble.fault.times ? 1 : 0)) objections.push(`${failed} polls failed`);
					wrong.push(...objections.map((text) => `${nameOf(trouble.fault)}: ${text}`));
				}
				expect(planned.length).toBeGreaterThan(0);
				expect(wrong).toEqual([]);
			},
		);
	});
}
