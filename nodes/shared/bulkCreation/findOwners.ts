import { send } from '../adminApi/send';
import type { AdminApiContext } from '../adminApi/send';
import type { CheckedCode } from '../codes/checkCodes';
import { findDiscountOfCodeDocument } from './documents';

/** How many codes are looked up at the same time. */
const AT_ONCE = 10;

/** Looks up which discount each code is of, one by one at 1 point each; those of none are left out. */
export async function findOwners<C extends CheckedCode>(
	context: AdminApiContext,
	codes: C[],
): Promise<Map<C, string>> {
	const owners = new Map<C, string>();
	for (let start = 0; start < codes.length; start += AT_ONCE) {
		await Promise.all(
			codes.slice(start, start + AT_ONCE).map(async (one) => {
				const { codeDiscountNodeByCode: owner } = await send(
					context,
					findDiscountOfCodeDocument,
					{ code: one.code },
					{ itemIndex: one.item },
				);
				if (owner) owners.set(one, owner.id);
			}),
		);
	}
	return owners;
}
