import type { CodeRequest, CodeSupply, SuppliedCode } from '../../../../shared/codeRun/codeRequest';
import { describeUntried } from '../../../../shared/codeRun/group';
import type { Untried } from '../../../../shared/codeRun/group';
import type { CodeOutcome } from '../../../../shared/codeRun/outcome';
import type { Result } from '../../../../shared/codeRun/results';
import { count } from '../../../../shared/codes/keyspace';
import type { KeyedCodeRequest } from '../../../../shopify/uniqueCodes/keyedCodes';
import type { ResultSupply } from '../../../run/operation';

/** Makes the results of what a supply of codes gives. */
export const toResultSupply = <S extends CodeRequest>(
	source: CodeSupply<S>,
	discountId: string,
): ResultSupply<SuppliedCode<S>> => ({
	hasMore: () => source.hasMore(),
	take: (max) => source.take(max),
	toResults: async (outcomes) => toResults(await source.recordOutcomes(outcomes)),
	toUnsentResults: (stopped) => {
		const why = stopped?.message ?? 'the run ended before';
		return toUntriedResults(source.unsent(), discountId, { reason: 'notSent', why });
	},
});

/** Makes the results of codes: one for each item that shares a keyed code. */
export const toResults = (
	outcomes: Array<CodeOutcome<SuppliedCode<CodeRequest | KeyedCodeRequest>>>,
): Result[] =>
	outcomes.flatMap((outcome) => {
		const { request, ...rest } = outcome;
		const result: Result & Pick<SuppliedCode<CodeRequest>, 'made'> = rest;
		// Only the trigger needs to know how the code was created.
		delete result.made;
		return [result, ...otherItemsOf(request).map((item) => ({ ...result, item }))];
	});

/** Makes the results of requests for which no code was sent; a single one counts those of no item. */
export function toUntriedResults(
	requests: Iterable<CodeRequest | KeyedCodeRequest>,
	discountId: string | undefined,
	why: Pick<Untried, 'reason' | 'why'>,
): Result[] {
	const { reason } = why;
	const message = describeUntried(why);
	const rest: Result[] = [];
	let ofNoItem = 0;
	for (const request of requests) {
		if (request.item === undefined) {
			ofNoItem++;
			continue;
		}
		for (const item of [request.item, ...otherItemsOf(request)]) {
			rest.push({ item, discountId, reason, message });
		}
	}
	if (ofNoItem > 0) {
		const text = `${count(ofNoItem)} codes were not sent: ${why.why}`;
		rest.push({ discountId, reason, message: text });
	}
	return rest;
}

const otherItemsOf = (request: CodeRequest | KeyedCodeRequest) =>
	'otherItems' in request ? request.otherItems : [];
