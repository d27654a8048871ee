import { madeCodes, objectionsToEnd, objectionsToWhole, runDisturbed } from '../support/batchRuns';
import type { Fault } from '../../emulator/faults';
import { cellsOf } from '../../support/cells';
import { disturbances, nameOf, repeatChance } from '../../support/faultMatrix';
import type { Settings } from '../emulator';
import { countRequests } from '../support/codeNodes';
import { useShoplazza } from '../support/useShoplazza';

const emulator = useShoplazza();

beforeAll(() => virtualTime.freeze());

beforeEach(() => repeatChance(1));

afterEach(() => jest.restoreAllMocks());

/** What makes a run ask for each of the operations: without a code that is left out, none is looked up. */
const circumstances: Array<{ operation: string; settings: Partial<Settings> }> = [
	{ operation: 'createBatch', settings: {} },
	{ operation: 'createBatch', settings: { answerCodes: 'some', timeFormat: 'unix' } },
	{ operation: 'createBatch', settings: { onDuplicate: 'refuseAll' } },
	{ operation: 'createBatch', settings: { onDuplicate: 'answerAll' } },
	{ operation: 'createBatch', settings: { lookupLagSeconds: 2 } },
	{ operation: 'getPriceRule', settings: {} },
	{ operation: 'lookUpCode', settings: { answerCodes: 'some' } },
];

const variants = ['given', 'random'] as const;

const cells = circumstances.flatMap(({ operation, settings }) =>
	variants.flatMap((variant) =>
		disturbances.map((fault) => ({ operation, settings, variant, fault })),
	),
);

/** Disturbs requests of an operation one by one, before and after the work. */
function* faultsOf(operation: string, fault: Fault['fault'], count: number): Generator<Fault> {
	const occurrences = new Set([1, Math.ceil(count / 2), count]);
	for (const occurrence of occurrences) {
		for (const when of ['before', 'after'] as const) {
			yield { operation, fault, occurrence, when, retryAfter: 1 };
		}
	}
}

describe('250 codes', () => {
	it.each(cellsOf(cells, 5, 'batches'))(
		'are all live and given once each, whichever $operation meets $fault ($variant, $settings)',
		async ({ operation, settings, variant, fault }) => {
			expect(
				objectionsToWhole(emulator, await runDisturbed(emulator, variant, [], settings)),
			).toEqual([]);
			const count = countRequests(emulator, operation);
			expect(count).toBeGreaterThan(0);
			const wrong: string[] = [];
			for (const one of cellsOf([...faultsOf(operation, fault, count)], 1, variant)) {
				const ended = await runDisturbed(emulator, variant, [one], settings);
				const objections = objectionsToWhole(emulator, ended);
				const struck = emulator.requests().filter((request) => request.fault);
				if (struck.length !== 1) objections.push(`${struck.length} requests were disturbed`);
				wrong.push(...objections.map((objection) => `${nameOf(one)}: ${objection}`));
			}
			expect(wrong).toEqual([]);
		},
	);

	it.each(cellsOf(disturbances, 1, 'for good'))(
		'that were made are given out, although no batch ever gets another answer than %s',
		async (fault) => {
			const lost: Fault = { operation: 'createBatch', fault, when: 'after', retryAfter: 1 };
			const ended = await runDisturbed(emulator, 'given', [
				{ ...lost, occurrence: 2, times: 1000 },
			]);
			expect(objectionsToEnd(emulator, ended)).toEqual([]);
			expect(ended.outputs[0]?.length).toBe(madeCodes(emulator).length);
			expect(ended.outputs[0]?.length).toBeGreaterThanOrEqual(200);
		},
	);

	it.each(cellsOf(disturbances, 1, 'away'))(
		'that cannot be made since every batch meets %s are Not Created, or the node says why',
		async (fault) => {
			const away: Fault = { operation: 'createBatch', fault, when: 'before', retryAfter: 1 };
			const ended = await runDisturbed(emulator, 'given', [
				{ ...away, occurrence: 2, times: 1000 },
			]);
			expect(objectionsToEnd(emulator, ended)).toEqual([]);
			expect(ended.outputs[0]?.length).toBe(100);
			const none = await runDisturbed(emulator, 'given', [away]);
			expect(objectionsToEnd(emulator, none)).toEqual([]);
			if (none.error) {
				expect(none.error.message).toMatch(/^(Shoplazza|The connection|The store) /);
			} else {
				expect(none.outputs.map(({ length }) => length)).toEqual([0, 250]);
			}
			expect(madeCodes(emulator)).toEqual([]);
		},
	);
});
