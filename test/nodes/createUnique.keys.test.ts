import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { byId, codeNode, customers, fieldOf } from '../support/codeNodes';
import { run, runToError } from '../support/engine';
import { countRequests, createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const withKey = (stableKey: string | number, parameters: INodeParameters = {}, extra = {}) =>
	codeNode(
		emulator,
		'createUnique',
		{ discountId: byId(discountId), stableKey, ...parameters },
		extra,
	);

const codesByEmail = async (items: IDataObject[], parameters: INodeParameters = {}) => {
	const { outputs } = await run(withKey('={{ $json.email }}', parameters), { items });
	return new Map(outputs[0]?.map(({ json }) => [json.email, json.code]));
};

describe('one key for many people', () => {
	it.each([
		'={{ $input.first().json.email }}',
		'={{ $input.all()[0].json.email }}-spring',
		'={{ $input.first().json.email }}-{{ $json.lang }}',
		"={{ 'customer0@example.com' }}",
		'customer0@example.com',
	])('is refused before anything is sent: %s', async (key) => {
		const sent = emulator.requests().length;
		const items = customers(3).map((one) => ({ ...one, lang: 'en' }));
		const error = await runToError(withKey(key), { items });
		expect(error.message).toMatch(
			/^'Stable Key' is 'customer0@example.com[-a-z]*' for all 3 items/,
		);
		expect(error.description).toContain('Nothing was created');
		expect(emulator.requests()).toHaveLength(sent);
	});

	it('is accepted for two rows of one person', async () => {
		const items = [
			{ email: 'Anna@example.com', order: 1 },
			{ email: 'anna@example.com ', order: 2 },
		];
		const { outputs, hints } = await run(withKey('={{ $json.email }}'), { items });
		expect(new Set(fieldOf('code', outputs[0])).size).toBe(1);
		expect(fieldOf('order', outputs[0])).toEqual([1, 2]);
		expect(hints.filter(({ type }) => type === 'warning')).toEqual([]);
	});

	it('is accepted for two rows of one person if the key has a part besides the address', async () => {
		const items = [{ who: { mail: 'anna@example.com' } }, { who: { mail: 'anna@example.com' } }];
		const { outputs } = await run(withKey('=spring-{{ $json.who.mail }}'), { items });
		expect(outputs[0]).toHaveLength(2);
	});

	it('causes a warning with both numbers if many items have few keys', async () => {
		const items = customers(6).map((one, at) => ({ ...one, country: at % 2 ? 'CH' : 'DE' }));
		const { outputs, hints } = await run(withKey('={{ $json.country }}'), { items });
		expect(outputs[0]).toHaveLength(6);
		expect(hints).toContainEqual(
			expect.objectContaining({
				type: 'warning',
				message: expect.stringContaining('2 different keys for 6 items') as string,
			}),
		);
	});
});

describe('a key whose expression is empty', () => {
	it.each([
		['={{ $json.id }}', 'is empty for this item'],
		['={{ $json.none }}', 'is empty for this item'],
		['=user-{{ $json.id }}', '{{ $json.id }} gives nothing'],
		['={{ $json.email }}-{{ $json.none }}', '{{ $json.none }} gives nothing'],
		["={{ 'shop-' + $json.id }}", "is 'shop-(nothing)': an expression in it found nothing"],
		["={{ 'shop-' + $json.none }}", "is 'shop-null': an expression in it found nothing"],
		['={{ $json.blank }}', 'is empty for this item'],
		['={{ $json.unseen }}', 'is empty for this item'],
		['={{ $json.big }}', 'is a number with too many digits'],
		['={{ $json.half }}', 'is the number 1.5, which is not a whole number'],
		['={{ $json.list }}', 'must be text, not a list'],
		['={{ $json.yes }}', 'must be text, not true'],
		['={{ $json }}', 'must be text, not an object'],
	])('leaves out its item, while the others get their codes: %s', async (key, message) => {
		const good = { id: 7, none: 7, blank: 7, unseen: 7, big: 7, half: 7, list: 7, yes: 7 };
		const bad = {
			none: null,
			blank: ' ',
			unseen: '\u200B',
			big: 2 ** 60,
			half: 1.5,
			list: [1],
			yes: true,
		};
		const items = [
			{ email: 'a@b.c', ...bad },
			{ email: 'd@e.f', ...good },
		];
		const whole = key === '={{ $json }}';
		const node = withKey(key, {}, whole ? { onError: 'continueRegularOutput' } : {});
		const { outputs } = await run(node, { items });
		expect(fieldOf('email', outputs[0])).toEqual(whole ? [] : ['d@e.f']);
		const [out] = outputs[1] ?? [];
		expect(out?.json).toMatchObject({ email: 'a@b.c', reason: 'invalid' });
		expect(out?.json.message).toContain(message);
	});

	it('stops the node before anything is sent if no item has a key', async () => {
		const error = await runToError(withKey('={{ $json.mail }}'), { items: customers(2) });
		expect(error.message).toBe("'Stable Key' is empty for this item");
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(0);
	});

	it('can be the address of someone named Null', async () => {
		const items = [{ email: 'null@example.com' }, { email: 'undefined.user@example.com' }];
		expect((await codesByEmail(items)).size).toBe(1);
	});
});

describe('the code format of a discount', () => {
	const item = [{ email: 'anna@example.com', tier: 'GOLD-' }];

	it.each([
		["={{ 'A-' }}", "={{   'A-'   }}"],
		["={{ 'A-' }}", 'A-'],
		['A-', "=A{{ '-' }}"],
	])('can be written differently: %s and %s', async (prefix, again) => {
		const first = await codesByEmail(item, { prefix });
		expect(await codesByEmail(item, { prefix: again })).toEqual(first);
	});

	it('can have other prefixes for other customer groups, even one by one', async () => {
		const prefix = '={{ $json.tier }}';
		const gold = await codesByEmail(item, { prefix });
		const silver = { email: 'bert@example.com', tier: 'SILVER-' };
		expect([...(await codesByEmail([silver], { prefix })).values()]).toEqual([
			expect.stringMatching(/^SILVER-/),
		]);
		expect(await codesByEmail(item, { prefix })).toEqual(gold);
	});

	it('keeps the code of a customer who moves to another group', async () => {
		const prefix = '={{ $json.tier }}';
		const gold = await codesByEmail(item, { prefix });
		const moved = [{ email: 'anna@example.com', tier: 'SILVER-' }];
		expect(await codesByEmail(moved, { prefix })).toEqual(gold);
		expect(liveCodes(emulator, discountId)).toHaveLength(1);
	});

	it('is refused if it changes, with the old and new values', async () => {
		await codesByEmail(item, { prefix: 'A-' });
		const node = withKey('={{ $json.email }}', { prefix: 'B-' });
		const error = await runToError(node, { items: item });
		expect(error.message).toBe('The codes of this discount were made in another format');
		expect(error.description).toContain("'Prefix' was 'A-' and is 'B-'");
	});
});

describe('the lost state behind keyed codes', () => {
	const appData = (key: string) => {
		const { installations } = emulator.state;
		const owner = installations.list().find(({ metafields }) => metafields.length > 0);
		if (!owner) throw new Error('The app keeps nothing');
		const forget = () => installations.remove(owner, 'n8n_discounts_codes', key);
		const field = owner.metafields.find((one) => one.key === key);
		return { forget, field };
	};

	it('is noticed if it is the secret, instead of giving everyone a second code', async () => {
		await codesByEmail(customers(2));
		appData('secret').forget();
		const error = await runToError(withKey('={{ $json.email }}'), { items: customers(2) });
		expect(error.message).toBe('The codes of this discount were made with another secret');
		expect(error.description).toContain('Restore the metafield n8n_discounts_codes.secret');
		expect(liveCodes(emulator, discountId)).toHaveLength(2);
	});

	it.each(['', '{', '[]', '{"format":{},"exceptions":{}}'])(
		'is noticed if it is the key register of the discount, damaged to %j',
		async (value) => {
			await codesByEmail(customers(2));
			const { field } = appData(`keys_${/\d+$/.exec(discountId)?.[0] ?? ''}`);
			Object.assign(field ?? {}, { value });
			const error = await runToError(withKey('={{ $json.email }}'), { items: customers(2) });
			expect(error.message).toContain('cannot be read');
			expect(error.description).toContain('Restore it, or use another discount');
			expect(liveCodes(emulator, discountId)).toHaveLength(2);
		},
	);
});
