import { objectionsToEnd, runDisturbed } from '../support/batchRuns';
import fc from 'fast-check';
import type { Fault } from '../../emulator/faults';
import { useShoplazza } from '../support/useShoplazza';

const emulator = useShoplazza();

beforeAll(() => virtualTime.freeze());

/** Answers that are spoilt in any place, so that they may even lie. */
const spoilt: fc.Arbitrary<Fault> = fc.record({
	operation: fc.constantFrom('createBatch', 'createBatch', 'getPriceRule', 'lookUpCode'),
	when: fc.constant('after' as const),
	occurrence: fc.integer({ min: 1, max: 3 }),
	fault: fc.record({ kind: fc.constant('mutate' as const), seed: fc.nat() }),
});

const endings =
	/^(Shoplazza |The store |The connection |The price rule |The app |The deadline |The codes )/;

it('a spoilt answer gives nobody a code that does not work, loses nobody and ends in words', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(spoilt, { minLength: 1, maxLength: 3 }),
			fc.constantFrom('given' as const, 'random' as const),
			fc.constantFrom({}, { answerCodes: 'some' as const }),
			async (faults, variant, settings) => {
				const ended = await runDisturbed(emulator, variant, faults, settings);
				if (ended.error) expect(ended.error.message).toMatch(endings);
				// What an answer says of a code that works may be a lie; that it is given is none.
				const objections = objectionsToEnd(emulator, ended).filter(
					(objection) => !/works and is/.test(objection),
				);
				expect(objections).toEqual([]);
			},
		),
		{ numRuns: 15, seed: jest.getSeed() },
	);
}, 120_000);
