import { startEmulator } from '../emulator';
import type { RunningEmulator } from '../emulator';
import { CodeRuns, variants } from '../support/codeRuns';
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
let requests: Requests;

beforeAll(async () => {
	virtualTime.freeze();
	emulator = await startEmulator();
	const runs = await CodeRuns.start(emulator, variants.givenOnce);
	const before = emulator.requests().length;
	expect(runs.objectionsToWhole(await runs.run())).toEqual([]);
	requests = countByOperation(emulator, before);
});

beforeEach(() => {
	mockTimeoutMs = 150;
	repeatChance(1);
});

afterEach(() => jest.restoreAllMocks());

afterAll(async () => await emulator.close());

const operations = ['addRedeemCodes', 'getBulkCreationState'];

describe('1,000 given codes', () => {
	it('take these requests and no others', () => {
		expect([...requests.keys()].sort()).toEqual(operations);
	});

	it.each(operations.flatMap((operation) => disturbances.map((fault) => ({ operation, fault }))))(
		'are all made and reported once each, whichever $operation meets $fault',
		async ({ operation, fault }) => {
			const wrong: string[] = [];
			const planned = disturb(operation, fault, requests);
			for (const one of planned) {
				const runs = await CodeRuns.start(emulator, variants.givenOnce);
				const objections = runs.objectionsToWhole(await runs.run([one]));
				const struck = emulator.requests().filter((request) => request.fault);
				if (struck.length !== 1) objections.push(`${struck.length} requests were disturbed`);
				wrong.push(...objections.map((objection) => `${nameOf(one)}: ${objection}`));
			}
			expect(planned.length).toBeGreaterThan(0);
			expect(wrong).toEqual([]);
		},
	);
});
