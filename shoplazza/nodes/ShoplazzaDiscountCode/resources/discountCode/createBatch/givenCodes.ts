import type { IExecuteFunctions } from 'n8n-workflow';
import {
	describeSharedList,
	readGivenCodes as readCodes,
} from '../../../../shared/codeRun/givenCodes';
import { describeUntried } from '../../../../shared/codeRun/group';
import type { CheckedCode } from '../../../../shared/codes/checkCodes';
import { createBatchFields } from './fields';
import { toResults } from './groups';
import type { RuleGroup, Demand } from './groups';
import { readPriceRuleId } from './input';

/** Reads the user's own codes, by price rule. */
export function readGivenCodes(
	context: IExecuteFunctions,
	assertFields: (item: number) => void,
): Demand<CheckedCode> {
	const { byOwner, refused, itemsOfOneList } = readCodes(context, {
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

function groupOf(priceRuleId: string, codes: CheckedCode[]): RuleGroup<CheckedCode> {
	let next = 0;
	return {
		priceRuleId,
		item: codes[0]?.item,
		codesCount: codes.length,
		isRandom: false,
		check: () => undefined,
		source: () => ({
			hasMore: () => next < codes.length,
			take: (max) => codes.slice(next, (next += max)),
		}),
		recordOutcomes: async (outcomes) => await Promise.resolve(outcomes),
		untried: (why) => {
			const { reason } = why;
			const left = codes.slice(next);
			next = codes.length;
			return toResults(
				left.map((code) => ({ ...code, reason, message: describeUntried(why) })),
				{ priceRuleId },
			);
		},
	};
}
