import fc from 'fast-check';
import { run } from '../../support/engine';
import type { Settings } from '../emulator';
import { choices } from '../emulator/settings';
import { writeId } from '../emulator/views/formats';
import {
	byId,
	createBatchNode,
	customers,
	fieldOf,
	liveCodes,
	ruleNumber,
} from '../support/codeNodes';
import { useShoplazza } from '../support/useShoplazza';

const emulator = useShoplazza();

beforeAll(() => virtualTime.freeze());

const fresh = customers(9, 'Fresh');
const items = [
	...fresh,
	{ email: 'had@example.com', code: 'summer20' },
	{ email: 'other@example.com', code: 'welcome' },
	{ email: 'last@example.com', code: 'last-one' },
];

/** Every way in which Shoplazza may answer, as far as the documentation leaves it open. */
const ways: fc.Arbitrary<Partial<Settings>> = fc.record({
	onDuplicate: fc.constantFrom(...choices.onDuplicate),
	answerOrder: fc.constantFrom(...choices.answerOrder),
	answerCase: fc.constantFrom(...choices.answerCase),
	answerCodes: fc.constantFrom(...choices.answerCodes),
	successCode: fc.constantFrom(...choices.successCode),
	errorShape: fc.constantFrom(...choices.errorShape),
	timeFormat: fc.constantFrom(...choices.timeFormat),
	idFormat: fc.constantFrom(...choices.idFormat),
	unknownCode: fc.constantFrom(...choices.unknownCode),
	wrapped: fc.boolean(),
	numbersAsText: fc.boolean(),
});

/** Runs the node in a fresh store that answers in a way. */
async function runAnswered(settings: Partial<Settings>, parameters = {}) {
	// Whatever the run before has filled the buckets with has leaked.
	virtualTime.skip(120_000);
	emulator.reset();
	emulator.settings(settings);
	const rule = writeId(ruleNumber(emulator), 'price_rule', settings.idFormat ?? 'uuid');
	const other = ruleNumber(emulator, 'Welcome to the shop');
	const placed = createBatchNode(emulator, { priceRuleId: byId(rule), ...parameters });
	const { outputs } = await run(placed, { items });
	return { outputs, otherRule: writeId(other, 'price_rule', settings.idFormat ?? 'uuid') };
}

const numRuns = wholeMatrix ? 1500 : 20;

it('creates each code once and tells why of the others, however Shoplazza answers', async () => {
	await fc.assert(
		fc.asyncProperty(ways, async (settings) => {
			const { outputs, otherRule } = await runAnswered(settings);
			const created = items.filter(({ code }) => !['summer20', 'welcome'].includes(code));
			expect(
				outputs[0]?.map(({ json, pairedItem }) => [json.email, json.code, pairedItem]),
			).toEqual(created.map((one) => [one.email, one.code, { item: items.indexOf(one) }]));
			expect(new Set(fieldOf('discountCodeId', outputs[0])).size).toBe(created.length);
			expect(
				outputs[1]?.map(({ json }) => [json.email, json.reason, json.takenBy, json.existing]),
			).toEqual([
				['had@example.com', 'alreadyOnDiscount', null, undefined],
				['other@example.com', 'taken', otherRule, undefined],
			]);
			expect(liveCodes(emulator)).toEqual([
				'SUMMER20',
				'Summer-vip',
				...liveCodes(emulator).slice(2),
			]);
			expect(liveCodes(emulator).slice(2).sort()).toEqual(created.map(({ code }) => code).sort());
			expect(emulator.requests().filter(({ throttled }) => throttled)).toEqual([]);
		}),
		{ numRuns, seed: jest.getSeed() },
	);
}, 1_200_000);

it('makes a random code that works for each item, however Shoplazza answers', async () => {
	const pattern = { codesFrom: 'pattern', codeFormat: 'characters8' };
	await fc.assert(
		fc.asyncProperty(ways, async (settings) => {
			const { outputs } = await runAnswered(settings, pattern);
			expect(fieldOf('email', outputs[0])).toEqual(items.map(({ email }) => email));
			expect(outputs[1]).toEqual([]);
			expect(fieldOf('code', outputs[0]).sort()).toEqual(liveCodes(emulator).slice(2).sort());
		}),
		{ numRuns: Math.ceil(numRuns / 2), seed: jest.getSeed() },
	);
}, 1_200_000);
