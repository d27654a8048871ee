import type { Group } from '../../../shared/codeRun/group';
import type { Result } from '../../../shared/codeRun/results';
import type { CheckedCode } from '../../../shared/codes/checkCodes';
import type { CodeSource } from '../../../shared/codes/codeSource';
import type { Outcome } from '../../batch/outcome';

/** The codes that one run creates for one price rule. */
export interface RuleGroup extends Group {
	priceRuleId: string;
	/** The first item that wants one. */
	item: number | undefined;
	/** How many codes shall work in the end. */
	count: number;
	/** Whether the codes are made by this run. */
	isMade: boolean;
	/** When the price rule was read, by Shoplazza's clock, in ms since epoch. */
	readAt?: number;
	/** Refuses what can be refused before anything is sent. */
	check: () => void;
}

/** Such a group with its codes. */
export interface CodesGroup<C extends CheckedCode> extends RuleGroup {
	source: () => CodeSource<C>;
	/** Takes what became of codes; returns the outcomes that are final, the others get a new code. */
	settle: (outcomes: Array<Outcome<C>>) => Promise<Array<Outcome<C>>>;
}

/** What the input items want. */
export interface Demand<C extends CheckedCode> {
	groups: Array<CodesGroup<C>>;
	/** Items that cannot have a code. */
	refused: Result[];
	warning?: string;
}

/** Makes the results of codes. */
export const resultsOf = (
	outcomes: Array<Outcome<CheckedCode>>,
	{ priceRuleId }: Pick<RuleGroup, 'priceRuleId'>,
): Result[] =>
	outcomes.map(({ item, code, discountCodeId, existing, reason, message, takenBy }) => ({
		...(item !== undefined && { item }),
		code,
		priceRuleId,
		...(discountCodeId !== undefined && { discountCodeId }),
		...(existing && { existing }),
		...(reason !== undefined && { reason }),
		...(message !== undefined && { message }),
		...(takenBy !== undefined && { takenBy }),
	}));
