import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { CodeRequest, CodeSupply } from '../../../../shared/codeRun/codeRequest';
import { RandomCodes } from '../../../../shared/codeRun/randomCodes';
import { digitsOf, randomSource } from '../../../../shared/codes/digits';
import type { Bytes } from '../../../../shared/codes/digits';
import { fill } from '../../../../shared/codes/format';
import type { CodeFormat } from '../../../../shared/codes/format';
import { checkOf, slotNameOf } from '../../../../shared/codes/stableKey';
import type { Failure } from '../../../../shared/http/failure';
import { numberOf } from '../../../../shopify/client/gid';
import { addCodes } from '../../../../shopify/creation/addCodes';
import { findExisting } from '../../../../shopify/uniqueCodes/findExisting';
import { openRegister } from '../../../../shopify/uniqueCodes/keyRegister';
import type { KeyRegister } from '../../../../shopify/uniqueCodes/keyRegister';
import { KeyedCodes } from '../../../../shopify/uniqueCodes/keyedCodes';
import type { KeyedSlot } from '../../../../shopify/uniqueCodes/keyedCodes';
import { differenceOf, sharesCodes } from '../../../../shopify/uniqueCodes/storedFormat';
import type { Run } from '../../../run/run';
import type { DiscountDemand } from './demand';
import { keptFormatOf } from './format';
import { ensureDiscount } from './newDiscount';
import type { Ensured, NewDiscount } from './newDiscount';
import { resultsOf, restOf } from './output';
import { assertKeyspace, readTarget } from './target';
import type { Target } from './target';

/** Where codes go: a discount that is there, or one to be made. */
export type CodeTarget = { target: Target } | { title: string; newDiscount: NewDiscount };

/** Makes random codes until as many work as are wanted. */
export async function fillRandom(
	context: IExecuteFunctions,
	run: Run,
	wanted: DiscountDemand<CodeRequest>,
	place: CodeTarget,
	bytes: Bytes,
): Promise<Failure | undefined> {
	const source = new RandomCodes(wanted.slots, bytes);
	if ('target' in place) return await fillSlots(context, run, place.target.discountId, source);
	let drawn = source.draw();
	const ensured = await ensureDiscount(context, place.title, place.newDiscount, () => {
		drawn = source.draw();
		return { code: drawn?.code ?? '' };
	});
	const { discountId, first } = ensured;
	await enter(context, run, ensured, wanted, place.newDiscount, false);
	// An earlier try of this run, which drew the same codes, may have claimed the discount.
	if (drawn && (first.isMine || first.code === drawn.code)) {
		source.keep(drawn, { isLive: run.waits });
		const ids = run.readsIds ? { redeemCodeId: first.redeemCodeId } : {};
		if (run.waits) run.settled(resultsOf([{ ...drawn, discountId, ...ids }]));
	}
	return await fillSlots(context, run, discountId, source);
}

/** Makes the codes of keys; those that the discount has already are theirs. */
export async function fillKeyed(
	context: IExecuteFunctions,
	run: Run,
	wanted: DiscountDemand<KeyedSlot>,
	place: CodeTarget,
	secret: Buffer,
	format: CodeFormat,
): Promise<Failure | undefined> {
	const slots = [...wanted.slots];
	for (const slot of slots) slot.name = slotNameOf(secret, slot);
	const { target, exceptions, madeFirst } = await settlePlace(context, run, wanted, place);
	const { discountId, codesCount } = target;
	const { book, isNew } = await openOwnBook(context, wanted, discountId, {
		format: keptFormatOf(context, format, wanted),
		secretCheck: checkOf(secret),
		exceptions,
	});
	const source = new KeyedCodes(context, secret, discountId, book);
	const others = codesCount > 0 ? source.withOtherAffixes(slots) : [];
	if (others.length > 0) {
		for (const { slot, code } of await findExisting(context, discountId, codesCount, others, false))
			source.assign(slot, code);
	}
	await source.add(slots);
	if (madeFirst) {
		for (const slot of slots) if (slot.name === madeFirst.slotName) slot.made = true;
	}
	// Without waiting, all go through jobs: the trigger hears of nothing else.
	if (run.waits && madeFirst) {
		const ours = source.pending().filter(({ slot }) => slot.made);
		const ids = run.readsIds ? { redeemCodeId: madeFirst.redeemCodeId } : {};
		source.drop(new Set(ours.map(({ slot }) => slot)));
		run.settled(resultsOf(ours.map((code) => ({ ...code, discountId, ...ids }))));
	}
	const mayHaveSome = !isNew || (!madeFirst && Object.keys(exceptions).length > 0);
	if (run.waits && mayHaveSome && codesCount > 0) {
		const pending = source.pending();
		const found = await findExisting(context, discountId, codesCount, pending, run.readsIds);
		source.drop(new Set(found.map(({ slot }) => slot)));
		run.settled(resultsOf(found));
	}
	return await fillSlots(context, run, discountId, source);
}

async function openOwnBook(
	context: IExecuteFunctions,
	{ items }: DiscountDemand<KeyedSlot>,
	discountId: string,
	started: KeyRegister,
) {
	const opened = await openRegister(context, numberOf(discountId), started);
	const { format, secretCheck } = opened.book;
	const stop = (message: string, description: string) =>
		new NodeOperationError(context.getNode(), message, { itemIndex: items[0], description });
	if (secretCheck !== started.secretCheck) {
		throw stop(
			'The codes of this discount were made with another secret',
			'Since then the secret of this app in the store was deleted or changed, or the app was installed anew: the same keys would get other codes. Restore the metafield n8n_discounts_codes.secret, or choose another discount. Nothing was created.',
		);
	}
	if (!sharesCodes(format, started.format)) {
		throw stop(
			'The codes of this discount were made in another format',
			`${differenceOf(format, started.format)}. In a new format the same keys would get other codes: set it back, or choose another discount. Nothing was created.`,
		);
	}
	return opened;
}

async function settlePlace(
	context: IExecuteFunctions,
	run: Run,
	wanted: DiscountDemand<KeyedSlot>,
	place: CodeTarget,
): Promise<{
	target: Target;
	exceptions: KeyRegister['exceptions'];
	/** The first code of a discount that this very run has made. */
	madeFirst?: Ensured['first'];
}> {
	if ('target' in place) return { target: place.target, exceptions: {} };
	const [firstSlot] = wanted.slots;
	// The code of a key follows from the discount, which its first code comes before.
	const offer = () =>
		firstSlot
			? {
					code: fill(
						firstSlot.template,
						digitsOf(randomSource(), firstSlot.template.alphabet.length),
					),
					slotName: firstSlot.name,
				}
			: { code: '' };
	const ensured = await ensureDiscount(context, place.title, place.newDiscount, offer);
	const { first, discountId, isNew } = ensured;
	const codesCount = await enter(context, run, ensured, wanted, place.newDiscount, true);
	const exceptions = first.slotName ? { [first.slotName]: first.code } : {};
	return {
		target: { discountId, codesCount },
		exceptions,
		madeFirst: isNew && first.isMine ? first : undefined,
	};
}

/** Looks at the discount of a title, which an earlier run may have made; returns how many codes it has. */
async function enter(
	context: IExecuteFunctions,
	run: Run,
	{ discountId, isNew }: Ensured,
	wanted: DiscountDemand<CodeRequest>,
	{ asked }: NewDiscount,
	keyed: boolean,
): Promise<number> {
	wanted.discountId = discountId;
	if (isNew) {
		const { startsAt } = asked.input;
		if (typeof startsAt === 'string' && Date.parse(startsAt) > Date.now()) {
			wanted.startsAt = startsAt;
		}
		return 1;
	}
	const target = await readTarget(context, discountId, wanted.items[0]);
	wanted.startsAt = target.startsAt;
	assertKeyspace(context, wanted, target.codesCount, keyed);
	run.hint(
		'info',
		`The discount '${wanted.discount}' was made by an earlier run: its settings were left as they are.`,
	);
	return target.codesCount;
}

async function fillSlots<S extends CodeRequest>(
	context: IExecuteFunctions,
	run: Run,
	discountId: string,
	source: CodeSupply<S>,
): Promise<Failure | undefined> {
	const stopped = await addCodes(context, {
		...run.optionsFor(discountId),
		source,
		onSettled: async (outcomes) => run.settled(resultsOf(await source.settle(outcomes))),
	});
	const why = stopped?.message ?? 'the run ended before';
	run.settled(restOf(source.rest(), discountId, { reason: 'notSent', why }));
	return stopped;
}
