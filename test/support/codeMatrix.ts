import { startEmulator } from '../emulator';
import type { Fault, RunningEmulator } from '../emulator';
import { cellsOf } from './cells';
import { CodeRuns, codesByEmail, people, variants } from './codeRuns';
import type { Variant } from './codeRuns';
import { countByOperation, disturb, nameOf, pairsOf, repeatChance } from './faultMatrix';
import type { Requests } from './faultMatrix';

const adding = [
	...['addRedeemCodes', 'getBulkCreationState', 'getDiscountStanding', 'getStorefront'],
];
const keeping = ['getAppValue', 'setAppData'];
const making = ['findCodeDiscountByCode', 'createBasicCodeDiscount'];

/** What each way to get codes asks a store for. */
const operationsOf = {
	random: ['getCodesTarget', ...adding],
	keyed: ['getCodesTarget', ...keeping, ...adding],
	keyedNew: [...keeping, ...making, ...adding],
	randomNew: [...keeping, ...making, ...adding],
	givenOnce: adding,
	batch: [
		...['restGetPriceRule', 'restCreateBatch', 'restGetBatch', 'restListBatchCodes'],
		'getStorefront',
	],
};

// What starts a job, and from which job on it gets no answer any more.
const starting = (name: keyof typeof operationsOf) =>
	name === 'batch' ? 'restCreateBatch' : 'addRedeemCodes';

// For whom a run is repeated: the first, whose code may be the one that the discount was made with,
// and some of each job. All of them come out of the same secret, discount and book of exceptions.
const few = people.filter((_, at) => at % 100 === 0);

/** Describes as many codes as the variant has people, and has every request meet every disturbance. */
export function describeFaultMatrix(codes: string, name: keyof typeof operationsOf): void {
	const variant: Variant = variants[name];
	const operations = operationsOf[name];
	let emulator: RunningEmulator;
	let requests: Requests;

	beforeAll(async () => {
		virtualTime.freeze();
		emulator = await startEmulator();
		const runs = await CodeRuns.start(emulator, variant);
		const before = emulator.requests().length;
		expect(runs.objectionsToWhole(await runs.run())).toEqual([]);
		requests = countByOperation(emulator, before);
	});

	beforeEach(() => repeatChance(1));

	afterEach(() => jest.restoreAllMocks());

	afterAll(async () => await emulator.close());

	/** Lists what is wrong with a run in which one request is disturbed. */
	async function objectionsTo(fault: Fault): Promise<string[]> {
		const runs = await CodeRuns.start(emulator, variant);
		const first = await runs.run([fault]);
		const objections = runs.objectionsToWhole(first);
		const struck = emulator.requests().filter((request) => request.fault);
		if (struck.length !== 1) objections.push(`${struck.length} requests were disturbed`);
		if (variant.isRepeatable) {
			const again = codesByEmail((await runs.run([], few)).outputs);
			const given = codesByEmail(first.outputs);
			const isSame = few.every(({ email }) => again.get(email) === given.get(email));
			if (!isSame) objections.push('a second run gives other codes');
			if (runs.live().length !== runs.people.length) objections.push('a second run makes codes');
		}
		return objections;
	}

	const count = variant.people?.length ?? people.length;

	describe(`${count.toLocaleString('en-US')} ${codes}`, () => {
		it('take these requests and no others', () => {
			expect([...requests.keys()].sort()).toEqual([...operations].sort());
		});

		it.each(cellsOf(pairsOf(operations, name), 4, name))(
			'are all made and handed out once each, whichever $operation meets $fault',
			async ({ operation, fault }) => {
				const wrong: string[] = [];
				const planned = cellsOf(disturb(operation, fault, requests), 1, name);
				for (const one of planned) {
					const objections = await objectionsTo(one);
					wrong.push(...objections.map((objection) => `${nameOf(one)}: ${objection}`));
				}
				expect(planned.length).toBeGreaterThan(0);
				expect(wrong).toEqual([]);
			},
		);

		it.each(cellsOf(['reset', 'html', '429', 'throttled'] as const, 1, name))(
			'that were made are handed out, although the third job never gets another answer than %s',
			async (fault) => {
				const runs = await CodeRuns.start(emulator, variant);
				const lost: Fault = { operation: starting(name), fault, when: 'after', retryAfter: 1 };
				const ended = await runs.run([{ ...lost, occurrence: 3, times: 1000 }]);
				expect(runs.objectionsToEnd(ended)).toEqual([]);
				const created = ended.outputs[0]?.length ?? 0;
				expect(created).toBeGreaterThanOrEqual(name === 'batch' ? 250 : 750);
				expect(runs.live()).toHaveLength(created);
			},
		);
	});
}
