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

it('makes a million codes, no two alike in any case', () => {
	const source = new RandomCodes(requests(1_000_000));
	const seen = new Set<string>();
	while (source.hasMore()) for (const { code } of source.take(250)) seen.add(foldCode(code));
	expect(seen.size).toBe(1_000_000);
});

it('draws again where chance gives a code a second time', () => {
	let byte = 0;
	const narrow = templateOf({ pattern: '#', alphabet: '0123456789' });
	// Every byte twice: without a second draw, every other code would be the same.
	const source = new RandomCodes(requests(10, narrow), () => (byte++ >> 1) % 256);
	const codes = source.take(10).map(({ code }) => code);
	expect(new Set(codes).size).toBe(10);
});

it('fills every request in the end, whichever codes are taken, as long as some are free', async () => {
	// Fewer than would make it give a request up.
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

it('gives a request up after so many codes, and says so', async () => {
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
			message: 'Another discount has this code. All 10 codes that were tried were taken',
		},
	]);
});

it('never gives out a code that it found on the discount: it is somebody’s', async () => {
	const source = new RandomCodes(requests(1));
	const [first] = source.take(1);
	if (!first) throw new Error('There is no code');
	expect(await source.recordOutcomes([{ ...works(first), reason: 'alreadyOnDiscount' }])).toEqual(
		[],
	);
	expect(source.take(1)[0]?.code).not.toBe(first.code);
});

it('sends a code first that was drawn for a request, or not at all if it is live', () => {
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

it('gives a request back whose code was kept to be sent first, and never was', () => {
	const source = new RandomCodes(requests(2));
	const drawn = source.draw();
	if (!drawn) throw new Error('There is no request');
	source.commit(drawn, { isLive: false });
	expect([...source.unsent()].map(({ item }) => item)).toEqual([0, 1]);
});

it('gives the requests that were never sent, also one that waits for another code', async () => {
	const source = new RandomCodes(requests(5));
	const codes = source.take(2);
	await source.recordOutcomes(codes.map((code, at) => (at === 0 ? isTaken(code) : works(code))));
	expect([...source.unsent()].map(({ item }) => item).sort()).toEqual([0, 2, 3, 4]);
	expect(source.hasMore()).toBe(false);
});
