import type { CheckedCode } from '../../shared/codes/checkCodes';

/** How many codes are looked up at the same time. */
const AT_ONCE = 10;

/** Looks up each code; those for which nothing is found are left out. */
export async function lookUpEach<C extends Pick<CheckedCode, 'code'>, F>(
	codes: C[],
	find: (code: C) => Promise<F | undefined>,
): Promise<Map<C, F>> {
	const found = new Map<C, F>();
	for (let start = 0; start < codes.length; start += AT_ONCE) {
		await Promise.all(
			codes.slice(start, start + AT_ONCE).map(async (one) => {
				const result = await find(one);
				if (result !== undefined) found.set(one, result);
			}),
		);
	}
	return found;
}
