import { createHash, randomUUID } from 'crypto';
import { isObject } from '../adminApi/isObject';
import type { AdminApiContext } from '../adminApi/send';
import { changeValue } from '../appData/changeValue';
import { CODES_NAMESPACE } from './namespace';

/** A discount that runs make for themselves, known by its title before Shopify has it. */
export interface Campaign {
	/** The first code of the discount: as no two discounts can have it, no two runs make two of them. */
	code: string;
	/** The slot of a key that the first code is for. */
	slotName?: string;
	/** Who was first; without a key, the first code is for one of the codes of that run. */
	claim: string;
}

/**
 * Claims the discount of a title: of all runs that ever do, the first one says what its first code
 * is. With `instead`, a claim is replaced whose code turned out to be of another discount.
 */
export async function claimCampaign(
	context: AdminApiContext,
	title: string,
	offered: Omit<Campaign, 'claim'>,
	instead?: Campaign,
): Promise<Campaign & { isMine: boolean }> {
	const mine = { ...offered, claim: randomUUID() };
	const name = createHash('sha256').update(title).digest('hex').slice(0, 32);
	const field = { namespace: CODES_NAMESPACE, key: `discount_${name}` };
	const campaign = await changeValue(context, field, parse, (there) =>
		!there || there.claim === instead?.claim ? mine : there,
	);
	return { ...campaign, isMine: campaign.claim === mine.claim };
}

function parse(value: unknown): Campaign | undefined {
	if (!isObject(value) || typeof value.code !== 'string' || typeof value.claim !== 'string')
		return undefined;
	const { code, claim, slotName } = value;
	return { code, claim, slotName: typeof slotName === 'string' ? slotName : undefined };
}
