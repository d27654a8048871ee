import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { Owner } from './jobApi';

/** How many codes are looked up at the same time. */
const AT_ONCE = 10;

/** Looks up the owner of each code; codes that nobody has are left out. */
export async function lookUpEach<C extends CheckedCode>(
	codes: C[],
	find: (code: C) => Promise<Owner | undefined>,
): Promise<Map<C, Owner>> {
	const owners = new Map<C, Owner>();
	for (let start = 0; start < codes.length; start += AT_ONCE) {
		await Promise.all(
			codes.slice(start, start + AT_ONCE).map(async (one) => {
				const owner = await find(one);
				if (owner) owners.set(one, owner);
			}),
		);
	}
	return owners;
}
