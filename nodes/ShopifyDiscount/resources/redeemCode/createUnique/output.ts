import type { CodeRequest, SuppliedCode } from '../../../../shared/codeRun/codeRequest';
import { untriedText } from '../../../../shared/codeRun/group';
import type { Untried } from '../../../../shared/codeRun/group';
import type { CodeOutcome } from '../../../../shared/codeRun/outcome';
import type { Result } from '../../../../shared/codeRun/results';
import { count } from '../../../../shared/codes/keyspace';
import type { KeyedSlot } from '../../../../shopify/uniqueCodes/keyedCodes';

/** Makes the results of codes: one for each item that shares the code of a key. */
export const resultsOf = (
	outcomes: Array<CodeOutcome<SuppliedCode<CodeRequest | KeyedSlot>>>,
): Result[] =>
	outcomes.flatMap((outcome) => {
		const { slot, ...rest } = outcome;
		const result: Result & Pick<SuppliedCode<CodeRequest>, 'made'> = rest;
		// How the code came about is for the trigger.
		delete result.made;
		return [result, ...othersOf(slot).map((item) => ({ ...result, item }))];
	});

/** Makes the results of slots that no code was sent for: one that counts those that belong to no item. */
export function restOf(
	slots: Iterable<CodeRequest | KeyedSlot>,
	discountId: string | undefined,
	why: Pick<Untried, 'reason' | 'why'>,
): Result[] {
	const { reason } = why;
	const message = untriedText(why);
	const rest: Result[] = [];
	let ofNoItem = 0;
	for (const slot of slots) {
		if (slot.item === undefined) {
			ofNoItem++;
			continue;
		}
		for (const item of [slot.item, ...othersOf(slot)]) {
			rest.push({ item, discountId, reason, message });
		}
	}
	if (ofNoItem > 0) {
		const text = `${count(ofNoItem)} codes were not sent: ${why.why}`;
		rest.push({ discountId, reason, message: text });
	}
	return rest;
}

const othersOf = (slot: CodeRequest | KeyedSlot) => ('others' in slot ? slot.others : []);
