import type { IExecuteFunctions } from 'n8n-workflow';
import { PRESETS, templateOf } from '../../../../nodes/shared/codes/format';
import { KeyedCodes } from '../../../../nodes/shopify/uniqueCodes/keyedCodes';
import type { KeyedCodeRequest } from '../../../../nodes/shopify/uniqueCodes/keyedCodes';
import type { StoredFormat } from '../../../../nodes/shopify/uniqueCodes/storedFormat';
import { MAX_TRIES } from '../../../../nodes/shared/codeRun/codeRequest';

const discountId = 'gid://shopify/DiscountCodeNode/1';
const template = templateOf(PRESETS.characters10);
const format: StoredFormat = { ...PRESETS.characters10, affixes: [['', '']], written: '' };

const request = (item: number): KeyedCodeRequest => ({
	item,
	template,
	tries: 0,
	key: `key ${item}`,
	index: 0,
	affixes: { prefix: '', suffix: '' },
	name: `name ${item}`,
	otherItems: [],
});

// Unused as long as no code is replaced.
const touched: PropertyKey[] = [];
const noContext = new Proxy({} as IExecuteFunctions, {
	get: (_, name) => void touched.push(name),
	has: (_, name) => (touched.push(name), false),
});

afterEach(() => expect(touched).toEqual([]));

const codesFor = async (count: number, exceptions = {}) => {
	const register = { format, exceptions, secretCheck: '' };
	const codes = new KeyedCodes(noContext, Buffer.alloc(32), discountId, register);
	await codes.add(Array.from({ length: count }, (_, item) => request(item)));
	return codes;
};

it('retries the same code while its owner is unknown: another run may just have created it', async () => {
	const codes = await codesFor(1);
	const [first] = codes.take(250);
	if (!first) throw new Error('There is no code');
	for (let tries = 1; tries < MAX_TRIES; tries++) {
		expect(await codes.recordOutcomes([{ ...first, discountId, reason: 'taken' }])).toEqual([]);
		expect(codes.take(250)).toEqual([first]);
	}
	expect(await codes.recordOutcomes([{ ...first, discountId, reason: 'taken' }])).toHaveLength(1);
	expect(codes.hasMore()).toBe(false);
});

it('takes attempts and codes from the register if a code does not follow from its key', async () => {
	const usual = (await codesFor(3)).take(3).map(({ code }) => code);
	const noted = (await codesFor(3, { 'name 0': 1, 'name 1': 'FIRST-CODE' })).take(3);
	const [one, two, three] = noted.map(({ code }) => code);
	expect(one).not.toBe(usual[0]);
	expect(two).toBe('FIRST-CODE');
	expect(three).toBe(usual[2]);
});

it('returns requests that were not sent, without those whose code exists', async () => {
	const codes = await codesFor(5);
	const [there] = codes.listPending();
	if (!there) throw new Error('There is no code');
	codes.drop(new Set([there.request]));
	expect(codes.take(2).map(({ item }) => item)).toEqual([1, 2]);
	expect(codes.unsent().map(({ item }) => item)).toEqual([3, 4]);
});
