import { startEmulator } from '../emulator';
import type { Fault, RunningEmulator } from '../emulator';
import { CodeRuns, codesByEmail, people, variants } from '../support/codeRuns';
import type { Variant } from '../support/codeRuns';
import {
	countByOperation,
	disturb,
	disturbances,
	nameOf,
	repeatChance,
} from '../support/faultMatrix';
import type { Requests } from '../support/faultMatrix';

// A hanging request is given up in real time, so the time is made short here, once it is recorded
// what is asked for. Where a busy machine is slower than that, it is one disturbance more, which
// the run has to stand as well.
let mockTimeoutMs = 30_000;

jest.mock('../../nodes/shared/adminApi/limits', () => ({
	...jest.requireActual<object>('../../nodes/shared/adminApi/limits'),
	get REQUEST_TIMEOUT_MS() {
		return mockTimeoutMs;
	},
}));

let emulator: RunningEmulator;

beforeAll(async () => {
	virtualTime.freeze();
	emulator = await startEmulator();
});

beforeEach(() => {
	mockTimeoutMs = 150;
	repeatChance(1);
});

afterEach(() => jest.restoreAllMocks());

afterAll(async () => await emulator.close());

const adding = ['addRedeemCodes', 'getBulkCreationState'];
const keeping = ['getAppValue', 'setAppData'];
const making = ['findCodeDiscountByCode', 'createBasicCodeDiscount'];

const kinds: Array<[string, Variant, string[]]> = [
	['random codes', variants.random, ['getCodesTarget', ...adding]],
	['codes of keys', variants.keyed, ['getCodesTarget', ...keeping, ...adding]],
	[
		'codes of keys on a new discount',
		variants.keyedNew,
		[...keeping, ...making, 'getExistingCodes', ...adding],
	],
	['random codes on a new discount', variants.randomNew, [...keeping, ...making, ...adding]],
];

// For whom a run is repeated: the first, whose code may be the one that the discount was made with,
// and some of each job. All of them come out of the same secret, discount and book of exceptions.
const sample = people.filter((_, at) => at % 100 === 0);

describe.each(kinds)('1,000 %s', (_, variant, operations) => {
	let requests: Requests;

	beforeAll(async () => {
		mockTimeoutMs = 30_000;
		const runs = await CodeRuns.start(emulator, variant);
		const before = emulator.requests().length;
		expect(runs.objectionsToWhole(await runs.run())).toEqual([]);
		requests = countByOperation(emulator, before);
	});

	it('take these requests and no others', () => {
		expect([...requests.keys()].sort()).toEqual([...operations].sort());
	});

	it.each(operations.flatMap((operation) => disturbances.map((fault) => ({ operation, fault }))))(
		'are all made and handed out once each, whichever $operation meets $fault',
		async ({ operation, fault }) => {
			const wrong: string[] = [];
			const planned = disturb(operation, fault, requests);
			for (const one of planned) {
				const runs = await CodeRuns.start(emulator, variant);
				const first = await runs.run([one]);
				const objections = runs.objectionsToWhole(first);
				const struck = emulator.requests().filter((request) => request.fault);
				if (struck.length !== 1) objections.push(`${struck.length} requests were disturbed`);
				if (variant.isRepeatable) {
					const again = codesByEmail((await runs.run([], sample)).outputs);
					const codes = codesByEmail(first.outputs);
					const isSame = sample.every(({ email }) => again.get(email) === codes.get(email));
					if (!isSame) objections.push('a second run gives other codes');
					if (runs.live().length !== people.length) objections.push('a second run makes codes');
				}
				wrong.push(...objections.map((objection) => `${nameOf(one)}: ${objection}`));
			}
			expect(planned.length).toBeGreaterThan(0);
			expect(wrong).toEqual([]);
		},
	);

	it.each(['reset', 'html', '429', 'throttled'] as const)(
		'that were made are handed out, although the third job never gets another answer than %s',
		async (fault) => {
			const runs = await CodeRuns.start(emulator, variant);
			const lost: Fault = { operation: 'addRedeemCodes', fault, when: 'after', retryAfter: 1 };
			const ended = await runs.run([{ ...lost, occurrence: 3, times: 1000 }]);
			expect(runs.objectionsToEnd(ended)).toEqual([]);
			const created = ended.outputs[0]?.length ?? 0;
			expect(created).toBeGreaterThanOrEqual(750);
			expect(runs.live()).toHaveLength(created);
		},
	);
});
