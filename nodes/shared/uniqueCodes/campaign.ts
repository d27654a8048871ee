import { createHash, randomUUID } from 'crypto';
import { isObject } from '../adminApi/isObject';
import type { AdminApiContext } from '../adminApi/send';
import { changeValue } from '../appData/changeValue';
import { CODES_NAMESPACE } from './namespace';

/** A discount that runs make for themselves, known by its title before Shopify has it. */
interface Campaign extends Offer {
	/** Who was first; without a key, the first code is for one of the codes of that run. */
	claim: string;
	/** Whether the discount was there once: if it is not any more, somebody has deleted it. */
	isMade: boolean;
}

export interface Offer {
	/** The first code of the discount: as no two discounts can have it, no two runs make two of them. */
	code: string;
	/** The slot of a key that the first code is for. */
	slotName?: string;
}

export interface Claim extends Campaign {
	isMine: boolean;
}

/**
 * Claims the discount of a title: of all runs that ever do, the first one says what its first code
 * is. With `instead`, a claim is replaced that led to nothing.
 */
export async function claimCampaign(
	context: AdminApiContext,
	title: string,
	offer: Offer,
	instead?: Claim,
): Promise<Claim> {
	const mine = { ...offer, claim: randomUUID(), isMade: false };
	const campaign = await change(context, title, (there) =>
		!there || there.claim === instead?.claim ? mine : there,
	);
	return { ...campaign, isMine: campaign.claim === mine.claim };
}

/** Notes that the discount of a claim is in the store. */
export async function noteMade(context: AdminApiContext, title: string, claimed: Claim) {
	const { code, slotName, claim, isMade } = claimed;
	if (isMade) return;
	await change(context, title, (there = { code, slotName, claim, isMade }) =>
		there.claim === claim && !there.isMade ? { ...there, isMade: true } : there,
	);
}

async function change(
	context: AdminApiContext,
	title: string,
	how: (there: Campaign | undefined) => Campaign,
) {
	const name = createHash('sha256').update(title).digest('hex').slice(0, 32);
	const field = { namespace: CODES_NAMESPACE, key: `discount_${name}` };
	return await changeValue(context, field, parse, how);
}

function parse(value: unknown): Campaign | undefined {
	if (!isObject(value) || typeof value.code !== 'string' || typeof value.claim !== 'string')
		return undefined;
	const { code, claim, slotName, isMade } = value;
	return {
		code,
		claim,
		slotName: typeof slotName === 'string' ? slotName : undefined,
		isMade: isMade === true,
	};
}
