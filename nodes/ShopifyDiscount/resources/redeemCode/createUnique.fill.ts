import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { Failure } from '../../../shared/adminApi/answer';
import { numberOf } from '../../../shared/adminApi/gid';
import { addCodes } from '../../../shared/bulkCreation/addCodes';
import { digitsOf, randomSource } from '../../../shared/codes/digits';
import { fill } from '../../../shared/codes/format';
import type { CodeFormat } from '../../../shared/codes/format';
import { findExisting } from '../../../shared/uniqueCodes/findExisting';
import { openBook } from '../../../shared/uniqueCodes/keyBook';
import type { KeyBook } from '../../../shared/uniqueCodes/keyBook';
import { KeyedCodes } from '../../../shared/uniqueCodes/keyedCodes';
import type { KeyedSlot } from '../../../shared/uniqueCodes/keyedCodes';
import { RandomCodes } from '../../../shared/uniqueCodes/randomCodes';
import type { Slot, SlotSource } from '../../../shared/uniqueCodes/slot';
import { ensureDiscount } from './createUnique.discount';
import type { Ensured, NewDiscount } from './createUnique.discount';
import { differenceOf, storedFormatOf } from './createUnique.format';
import { wantsInAll } from './createUnique.input';
import type { Wanted } from './createUnique.wanted';
import { resultsOf, restOf } from './createUnique.output';
import { assertKeyspace, readTarget } from './createUnique.target';
import type { Target } from './createUnique.target';
import type { Run } from './run';

/** Where codes go: a discount that is there, or one to be made. */
export type Place = { target: Target } | { title: string; newDiscount: NewDiscount };

/** Makes random codes until as many work as are wanted. */
export async function fillRandom(
	context: IExecuteFunctions,
	run: Run,
	wanted: Wanted<Slot>,
	place: Place,
): Promise<Failure | undefined> {
	const source = new RandomCodes(wanted.slots);
	if ('target' in place) return await fillSlots(context, run, place.target.discountId, source);
	let drawn = source.draw();
	const ensured = await ensureDiscount(context, place.title, place.newDiscount, () => {
		drawn = source.draw();
		return { code: drawn?.code ?? '' };
	});
	const { discountId, first } = ensured;
	await reuse(context, run, ensured, wanted, false);
	if (first.isMine && drawn) {
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
	wanted: Wanted<KeyedSlot>,
	place: Place,
	secret: Buffer,
	format: CodeFormat,
): Promise<Failure | undefined> {
	const slots = [...wanted.slots];
	const { target, exceptions } = await settlePlace(context, run, wanted, place);
	const { discountId, codesCount } = target;
	const asked = storedFormatOf(context, format);
	const { book, isNew } = await openBook(context, numberOf(discountId), asked, exceptions);
	const difference = differenceOf(book.format, asked);
	if (difference) throw otherFormat(context, wanted.item, difference);
	const source = new KeyedCodes(context, secret, discountId, book);
	await source.add(slots);
	const mayHaveSome = !isNew || Object.keys(exceptions).length > 0;
	// Without waiting, all go through jobs: the trigger hears of nothing else.
	if (mayHaveSome && codesCount > 0 && run.waits) {
		const found = await findExisting(
			context,
			discountId,
			codesCount,
			source.pending(),
			run.readsIds,
		);
		source.drop(new Set(found.map(({ slot }) => slot)));
		run.settled(resultsOf(found));
	}
	return await fillSlots(context, run, discountId, source);
}

async function settlePlace(
	context: IExecuteFunctions,
	run: Run,
	wanted: Wanted<KeyedSlot>,
	place: Place,
): Promise<{ target: Target; exceptions: KeyBook['exceptions'] }> {
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
	const { first, discountId } = ensured;
	const codesCount = await reuse(context, run, ensured, wanted, true);
	const exceptions = first.slotName ? { [first.slotName]: first.code } : {};
	return { target: { discountId, codesCount }, exceptions };
}

/** Looks at a discount that an earlier run made; returns how many codes it has. */
async function reuse(
	context: IExecuteFunctions,
	run: Run,
	{ discountId, isNew }: Ensured,
	wanted: Wanted<Slot>,
	keyed: boolean,
): Promise<number> {
	if (isNew) return 1;
	const { codesCount } = await readTarget(context, discountId, wanted.item);
	assertKeyspace(context, wanted, codesCount, keyed);
	run.hint(
		'info',
		`The discount '${wanted.discount}' was made by an earlier run: its settings were left as they are.`,
	);
	return codesCount;
}

async function fillSlots<S extends Slot>(
	context: IExecuteFunctions,
	run: Run,
	discountId: string,
	source: SlotSource<S>,
): Promise<Failure | undefined> {
	const stopped = await addCodes(context, {
		...run.optionsFor(discountId),
		source,
		onSettled: async (outcomes) => run.settled(resultsOf(await source.settle(outcomes))),
	});
	run.settled(restOf(source.rest(), discountId, stopped?.message, wantsInAll(context)));
	return stopped;
}

const otherFormat = (context: IExecuteFunctions, itemIndex: number, difference: string) =>
	new NodeOperationError(
		context.getNode(),
		'The codes of this discount were made in another format',
		{
			itemIndex,
			description: `${difference}. In a new format the same keys would get other codes: set it back, or choose another discount. Nothing was created.`,
		},
	);
