import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { lookUpCode } from '../api/calls';
import { ask } from '../api/send';
import type { SendOptions } from '../api/send';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { FoundCode } from './classify';

/** How many codes are looked up concurrently. */
const AT_ONCE = 10;

/** Looks codes up in the whole store; omits codes that do not exist. Stops at the first failure. */
export async function lookUp<C extends CheckedCode>(
	context: RequestContext,
	codes: C[],
	options: SendOptions,
): Promise<{ found: Map<C, FoundCode>; failure?: Failure }> {
	const found = new Map<C, FoundCode>();
	let failure: Failure | undefined;
	for (let start = 0; start < codes.length && !failure; start += AT_ONCE) {
		await Promise.all(
			codes.slice(start, start + AT_ONCE).map(async (code) => {
				const answer = await ask(context, lookUpCode(code.code), options);
				if ('failure' in answer) failure = answer.failure;
				else if (answer.data.value.found) {
					found.set(code, { code: answer.data.value.found, seenAt: answer.date });
				}
			}),
		);
	}
	return { found, failure };
}

/** Returns the first, the middle and the last entry. */
export const sampleOf = <T>(all: T[]): T[] => [
	...new Set([...all.slice(0, 1), ...all.slice(all.length >> 1).slice(0, 1), ...all.slice(-1)]),
];

/** Splits a list in two, separating neighbours, because they are often alike. */
export const halvesOf = <T>(all: T[]): [T[], T[]] => [
	all.filter((_, at) => at % 2 === 0),
	all.filter((_, at) => at % 2 === 1),
];
