import { createHash, randomUUID } from 'crypto';
import { UserError } from 'n8n-workflow';
import type { RequestContext } from '../../shared/http/context';
import { isObject } from '../../shared/isObject';
import { changeValue } from '../appData/changeValue';
import { CODES_NAMESPACE } from './namespace';

/** A discount that runs make for themselves, known by its title before Shopify has it. */
interface TitledDiscount extends FirstCode {
	/** Who was first; without a key, the first code is for one of the codes of that run. */
	claim: string;
	/** The discount, once it was made: from then on its first code may be deleted. */
	discountId?: string;
}

export interface FirstCode {
	/** The first code of the discount: as no two discounts can have it, no two runs make two of them. */
	code: string;
	/** The slot of a key that the first code is for. */
	slotName?: string;
}

export interface Reservation extends TitledDiscount {
	isMine: boolean;
}

/**
 * Claims the discount of a title: of all runs that ever do, the first one says what its first code
 * is. With `instead`, a claim is replaced that led to nothing.
 */
export async function reserveTitledDiscount(
	context: RequestContext,
	title: string,
	firstCode: FirstCode,
	replaces?: Reservation,
): Promise<Reservation> {
	const mine = { ...firstCode, claim: randomUUID() };
	const titled = await change(context, title, (stored) =>
		!stored || stored.claim === replaces?.claim ? mine : stored,
	);
	return { ...titled, isMine: titled.claim === mine.claim };
}

/** Notes which discount a claim has led to. */
export async function markCreated(
	context: RequestContext,
	title: string,
	{ code, slotName, claim, discountId: known }: Reservation,
	discountId: string,
) {
	if (known === discountId) return;
	await change(context, title, (stored = { code, slotName, claim }) =>
		stored.claim === claim && stored.discountId !== discountId ? { ...stored, discountId } : stored,
	);
}

async function change(
	context: RequestContext,
	title: string,
	how: (stored: TitledDiscount | undefined) => TitledDiscount,
) {
	const name = createHash('sha256').update(title).digest('hex').slice(0, 32);
	const field = { namespace: CODES_NAMESPACE, key: `discount_${name}` };
	return await changeValue(context, field, (value) => parse(value, field.key), how);
}

// Begun anew, the title would get a second discount.
function parse(value: unknown, key: string): TitledDiscount {
	if (!isObject(value) || typeof value.code !== 'string' || typeof value.claim !== 'string') {
		throw new UserError('What is known of the discount of this title cannot be read', {
			description: `The metafield ${CODES_NAMESPACE}.${key} of this app in the store was changed. Restore it, choose another 'Title', or choose the discount with 'Discount From' → 'Existing Discount'. Nothing was created.`,
		});
	}
	const { code, claim, slotName, discountId } = value;
	return {
		code,
		claim,
		...(typeof slotName === 'string' && { slotName }),
		...(typeof discountId === 'string' && { discountId }),
	};
}
