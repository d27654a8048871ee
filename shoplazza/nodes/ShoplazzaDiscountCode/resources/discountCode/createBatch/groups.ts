import type { Group } from '../../../../shared/codeRun/group';
import type { Result } from '../../../../shared/codeRun/results';
import type { CheckedCode } from '../../../../shared/codes/checkCodes';
import type { CodeSource } from '../../../../shared/codes/codeSource';
import type { Outcome } from '../../../batch/outcome';

/** The codes that a run creates in one price rule. */
export interface RuleGroup<C extends CheckedCode> extends Group {
	priceRuleId: string;
	/** The first item that asks for one. */
	item: number | undefined;
	/** How many codes should work in the end. */
	codesCount: number;
	/** Whether the run draws the codes itself. */
	isRandom: boolean;
	/** Throws if the group can be refused before anything is sent. */
	check: () => void;
	source: () => CodeSource<C>;
	/** Returns the final outcomes of codes that were sent; the others get a new code. */
	recordOutcomes: (outcomes: Array<Outcome<C>>) => Promise<Array<Outcome<C>>>;
}

/** The codes that the input items ask for. */
export interface Demand<C extends CheckedCode> {
	groups: Array<RuleGroup<C>>;
	/** Items that cannot get a code. */
	refused: Result[];
	warning?: string;
}

/** Converts the outcomes of codes to results. */
export const toResults = (
	outcomes: Array<Outcome<CheckedCode>>,
	{ priceRuleId }: Pick<RuleGroup<CheckedCode>, 'priceRuleId'>,
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
