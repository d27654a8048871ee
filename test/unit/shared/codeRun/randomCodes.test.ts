import fc from 'fast-check';
import { foldCode } from '../../../../nodes/shared/codes/checkCodes';
import { PRESETS, templateOf } from '../../../../nodes/shared/codes/format';
import { RandomCodes } from '../../../../nodes/shared/codeRun/randomCodes';
import { MAX_TRIES } from '../../../../nodes/shared/codeRun/codeRequest';
import type { CodeRequest, SuppliedCode } from '../../../../nodes/shared/codeRun/codeRequest';

const template = templateOf(PRESETS.characters10);

function* requests(count: number, of = template): Generator<CodeRequest> {
	for (let item = 0; item < count; item++) yield { item, template: of, tries: 0 };
}

const discountId = 'gid://shopify/DiscountCodeNode/1';
const works = (code: SuppliedCode<CodeRequest>) => ({ ...code, discountId });
const isTaken = (code: SuppliedCode<CodeRequest>) => ({ ...works(code), reason: 'taken' as const });

it('makes a million codes that are unique regardless of case', () => {
	const source = new RandomCodes(requests(1_000_000));
	const seen = new Set<string>();
	while (source.hasMore()) for (const { code } of source.take(250)) seen.add(foldCode(code));
	expect(seen.size).toBe(1_000_000);
});

it('draws again if chance repeats a code', () => {
	let byte = 0;
	const narrow = templateOf({ pattern: '#', alphabet: '0123456789' });
	// Every byte comes twice: without a redraw, every other code would be a duplicate.
	const source = new RandomCodes(requests(10, narrow), () => (byte++ >> 1) % 256);
	const codes = source.take(10).map(({ code }) => code);
	expect(new Set(codes).size).toBe(10);
});

it('fills every request eventually, as long as some codes are free', async () => {
	// Too few for it to give up on a request.
	const refusals = fc.uniqueArray(fc.nat(70), { maxLength: MAX_TRIES - 1 });
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 0, max: 60 }), refusals, async (count, refused) => {
			const source = new RandomCodes(requests(count));
			const filled: number[] = [];
			const sent = new Set<string>();
			for (let sentCodes = 0; source.hasMore(); ) {
				const codes = source.take(7);
				expect(codes.length).toBeGreaterThan(0);
				for (const { code } of codes) expect(sent.has(code)).toBe(false);
				for (const { code } of codes) sent.add(code);
				const outcomes = codes.map((code) =>
					refused.includes(sentCodes++) ? isTaken(code) : works(code),
				);
				const final = await source.recordOutcomes(outcomes);
				for (const { item = -1, reason } of final) if (!reason) filled.push(item);
			}
			const all = Array.from({ length: count }, (_, item) => item);
			expect(filled.sort((one, other) => one - other)).toEqual(all);
		}),
	);
});

it('gives up on a request after a number of codes, and says so', async () => {
	const source = new RandomCodes(requests(1));
	let final: Awaited<ReturnType<RandomCodes['recordOutcomes']>> = [];
	let tries = 0;
	while (source.hasMore()) {
		tries++;
		final = await source.recordOutcomes(
			source
				.take(1)
				.map((code) => ({ ...isTaken(code), message: 'Another discount has this code' })),
		);
	}
	expect(tries).toBe(MAX_TRIES);
	expect(final).toMatchObject([
		{
			reason: 'taken',
			message: 'Another discount has this code. All 10 codes that were tried were taken.',
		},
	]);
});

it('never hands out a code that it found on the discount: someone may hold it', async () => {
	const source = new RandomCodes(requests(1));
	const [first] = source.take(1);
	if (!first) throw new Error('There is no code');
	expect(await source.recordOutcomes([{ ...works(first), reason: 'alreadyOnDiscount' }])).toEqual(
		[],
	);
	expect(source.take(1)[0]?.code).not.toBe(first.code);
});

it('sends the first code of a request first, or not at all if it is live', () => {
	for (const isLive of [true, false]) {
		const source = new RandomCodes(requests(3));
		const drawn = source.draw();
		if (!drawn) throw new Error('There is no request');
		source.commit(drawn, { isLive });
		const items = source.take(10).map(({ item }) => item);
		expect(items).toEqual(isLive ? [1, 2] : [0, 1, 2]);
		expect(source.hasMore()).toBe(false);
	}
});

it('returns a request whose first code was never sent', () => {
	const source = new RandomCodes(requests(2));
	const drawn = source.draw();
	if (!drawn) throw new Error('There is no request');
	source.commit(drawn, { isLive: false });
	expect([...source.unsent()].map(({ item }) => item)).toEqual([0, 1]);
});

it('returns the requests that were never sent, including one waiting for another code', async () => {
	const source = new RandomCodes(requests(5));
	const codes = source.take(2);
	await source.recordOutcomes(codes.map((code, at) => (at === 0 ? isTaken(code) : works(code))));
	expect([...source.unsent()].map(({ item }) => item).sort()).toEqual([0, 2, 3, 4]);
	expect(source.hasMore()).toBe(false);
});
