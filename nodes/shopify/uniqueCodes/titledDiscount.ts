import { createHash, randomUUID } from 'crypto';
import { UserError } from 'n8n-workflow';
import type { RequestContext } from '../../shared/http/context';
import { isObject } from '../../shared/isObject';
import { changeValue } from '../appData/changeValue';
import { CODES_NAMESPACE } from './namespace';

/**
 * A discount that runs create themselves, identified by its title before Shopify has it. The stored
 * value has the same keys, so they must not change.
 */
interface TitledDiscount extends FirstCode {
	/** The random ID of the reservation. */
	claim: string;
	/** The discount, once created; from then on its first code may be deleted. */
	discountId?: string;
}

/** The code with which a discount is created. */
export interface FirstCode {
	/** Two discounts cannot have the same code, so two runs cannot create two discounts with it. */
	code: string;
	/** The name of the keyed request that the first code is for, if any. */
	slotName?: string;
}

/** A titled discount, and whether this run reserved it. */
export interface Reservation extends TitledDiscount {
	isMine: boolean;
}

/**
 * Reserves the discount of a title. The first run to do so determines its first code; all others get
 * that reservation. Pass a stale reservation as `replaces` to replace it.
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

/** Records which discount was created for a reservation. */
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
	update: (stored: TitledDiscount | undefined) => TitledDiscount,
) {
	const name = createHash('sha256').update(title).digest('hex').slice(0, 32);
	const field = { namespace: CODES_NAMESPACE, key: `discount_${name}` };
	return await changeValue(context, field, (value) => parse(value, field.key), update);
}

// Starting over would create a second discount for the title.
function parse(value: unknown, key: string): TitledDiscount {
	if (!isObject(value) || typeof value.code !== 'string' || typeof value.claim !== 'string') {
		throw new UserError('The stored data about the discount with this title cannot be read', {
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
