import fc from 'fast-check';
import type { Fault, FaultKind, RunningEmulator } from '../emulator';
import { cellsOf } from './cells';

/** What can happen to one request. A 401 is not of this kind: n8n answers it with a new token. */
export const disturbances: FaultKind[] = [
	'reset',
	'500',
	'502',
	'503',
	'429',
	'throttled',
	'hang',
	'cutBody',
	'html',
];

/** Pairs each operation with each disturbance; with one of them in `npm test`. */
export const pairsOf = (operations: readonly string[], matrix: string) =>
	operations.flatMap((operation) =>
		cellsOf(
			disturbances.map((fault) => ({ operation, fault })),
			1,
			matrix,
		),
	);

const sides = ['before', 'after'] as const;

/** How often each operation was asked for. */
export type Requests = Map<string, number>;

/** Counts what the emulator was asked for since `from`, by operation. */
export function countByOperation(emulator: RunningEmulator, from = 0): Requests {
	const requests: Requests = new Map();
	for (const { operation = '' } of emulator.requests().slice(from)) {
		requests.set(operation, (requests.get(operation) ?? 0) + 1);
	}
	return requests;
}

const alike = [
	'getBulkCreationState',
	'getBulkCreationCodes',
	'getAnnouncement',
	'findDiscountOfCode',
	'restGetBatch',
	'restLookUpDiscountCode',
];

/** Requests that change nothing. */
const isQuery = (operation: string) => /^(get|find|check|rest(Get|List|LookUp))/.test(operation);

/**
 * Lists every request of an operation with one disturbance. One that changes something is disturbed
 * before and after the work. One that only asks is answered alike on both sides, so each request
 * takes turns: each meets every disturbance, and every disturbance comes on both sides. Of questions
 * that are all alike (whether a job is done, what one has made, whose a code is), it takes the
 * first, the middle and the last.
 */
export function disturb(operation: string, fault: FaultKind, requests: Requests): Fault[] {
	const count = requests.get(operation) ?? 0;
	const all = Array.from({ length: count }, (_, at) => at + 1);
	const few = new Set([1, Math.ceil(count / 2), count]);
	const occurrences = alike.includes(operation) ? [...few] : all;
	return occurrences.flatMap((occurrence, at) => {
		const turn = sides[(disturbances.indexOf(fault) + at) % 2] ?? 'before';
		const whens = isQuery(operation) ? [turn] : sides;
		return whens.map((when) => ({ operation, fault, occurrence, when, retryAfter: 1 }));
	});
}

/** Makes plans of several disturbances, some of them of requests that only a disturbed run sends. */
export const plansOf = (operations: readonly string[]): fc.Arbitrary<Fault[]> =>
	fc.array(
		fc.record({
			operation: fc.constantFrom(...operations),
			fault: fc.constantFrom(...disturbances),
			occurrence: fc.integer({ min: 1, max: 8 }),
			// The last one is more than any request is tried.
			times: fc.constantFrom(1, 2, 3, 1000),
			when: fc.constantFrom(...sides),
			retryAfter: fc.constant(1),
		}),
		{ minLength: 2, maxLength: 6 },
	);

/** Lets the store hear so many requests, whatever the process sends then: it may as well be dead. */
export const deafAfter = (heard: number): Fault[] => [
	{ operation: '*', occurrence: heard, fault: 'reset', when: 'after' },
	{ operation: '*', occurrence: heard + 1, times: 1_000_000, fault: 'reset', when: 'before' },
];

/** Makes the waits between tries, which are random, the same each time. */
export function repeatChance(seed: number): void {
	let state = seed;
	jest.spyOn(Math, 'random').mockImplementation(() => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	});
}

/** Names a disturbance in a list of what went wrong. */
export const nameOf = ({ operation, occurrence = 0, times = 1, fault, when }: Fault) =>
	`${fault} ${when} ${operation} ${occurrence}${times > 1 ? ` ×${times}` : ''}`;
