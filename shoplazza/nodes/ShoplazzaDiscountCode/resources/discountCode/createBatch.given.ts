import type { IExecuteFunctions } from 'n8n-workflow';
import { describeSharedList, readGivenCodes } from '../../../shared/codeRun/givenCodes';
import { describeUntried } from '../../../shared/codeRun/group';
import type { CheckedCode } from '../../../shared/codes/checkCodes';
import { createBatchFields } from './createBatch.fields';
import { resultsOf } from './createBatch.groups';
import type { CodesGroup, Demand } from './createBatch.groups';
import { readPriceRuleId } from './createBatch.input';

/** Reads the user's own codes, by price rule. */
export function readGiven(
	context: IExecuteFunctions,
	assertFields: (item: number) => void,
): Demand<CheckedCode> {
	const { byOwner, refused, itemsOfOneList } = readGivenCodes(context, {
		fields: createBatchFields,
		ownerOf: (item) => {
			assertFields(item);
			return readPriceRuleId(context, item);
		},
		named: (priceRuleId) => ({ priceRuleId }),
		service: 'Shoplazza',
	});
	return {
		groups: [...byOwner].map(([priceRuleId, codes]) => groupOf(priceRuleId, codes)),
		refused,
		warning: itemsOfOneList > 1 ? describeSharedList(itemsOfOneList) : undefined,
	};
}

function groupOf(priceRuleId: string, codes: CheckedCode[]): CodesGroup<CheckedCode> {
	let next = 0;
	return {
		priceRuleId,
		item: codes[0]?.item,
		count: codes.length,
		isMade: false,
		check: () => undefined,
		source: () => ({
			hasMore: () => next < codes.length,
			take: (max) => codes.slice(next, (next += max)),
		}),
		settle: async (outcomes) => await Promise.resolve(outcomes),
		untried: (why) => {
			const { reason } = why;
			const left = codes.slice(next);
			next = codes.length;
			return resultsOf(
				left.map((code) => ({ ...code, reason, message: describeUntried(why) })),
				{ priceRuleId },
			);
		},
	};
}
