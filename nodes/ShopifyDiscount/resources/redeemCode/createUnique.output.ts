import type { CodeOutcome } from '../../../shared/bulkCreation/outcome';
import { count } from '../../../shared/codes/keyspace';
import type { KeyedSlot } from '../../../shared/uniqueCodes/keyedCodes';
import type { Slot, SlotCode } from '../../../shared/uniqueCodes/slot';
import type { Wanted } from './createUnique.wanted';
import type { Result } from './results';

/** Makes the results of codes: one for each item that shares the code of a key. */
export const resultsOf = (outcomes: Array<CodeOutcome<SlotCode<Slot | KeyedSlot>>>): Result[] =>
	outcomes.flatMap(({ slot, ...result }) => [
		result,
		...othersOf(slot).map((item) => ({ ...result, item })),
	]);

/** Makes the results of slots that no code was sent for: one that counts them where no item wants its own. */
export function restOf(
	slots: Iterable<Slot | KeyedSlot>,
	discountId: string | undefined,
	why: string | undefined,
	inAll: boolean,
): Result[] {
	const message = `The code was not sent: ${why ?? 'the run ended before'}`;
	const rest: Result[] = [];
	let missing = 0;
	for (const slot of slots) {
		missing++;
		if (inAll) continue;
		for (const item of [slot.item, ...othersOf(slot)]) {
			rest.push({ item, discountId, reason: 'notSent', message });
		}
	}
	if (!inAll || missing === 0) return rest;
	const text = `${count(missing)} codes were not sent: ${why ?? 'the run ended before'}`;
	return [{ item: 0, discountId, reason: 'notSent', message: text }];
}

/** Makes the results of codes of which none could be tried, for the reason in `message`. */
export const notTried = ({ slots }: Wanted<Slot>, message: string, inAll: boolean): Result[] =>
	restOf(slots, undefined, message, inAll);

const othersOf = (slot: Slot | KeyedSlot) => ('others' in slot ? slot.others : []);
