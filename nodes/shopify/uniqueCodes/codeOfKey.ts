import { collationKeyOf } from '../../shared/codes/collation';
import type { CodeTemplate } from '../../shared/codes/format';
import { codeOf } from '../../shared/codes/stableKey';
import type { KeyRegister } from './keyRegister';

/** One code of a key. */
export interface KeySlot {
	key: string;
	/** Which code of the key it is, from 0. */
	index: number;
	/** Its name in the exceptions of the register. */
	name: string;
	template: CodeTemplate;
}

/** Derives the codes of the keys of one discount. */
export class CodesOfKeys {
	constructor(
		private readonly secret: Buffer,
		private readonly discountNumber: string,
	) {}

	/** Returns the code that a key has now. */
	current({ exceptions }: KeyRegister, slot: KeySlot): string {
		const exception = exceptions[slot.name] ?? 0;
		return typeof exception === 'string' ? exception : this.at(slot, exception);
	}

	/** Returns the code of a key; `attempt` counts its codes that were taken. */
	at({ key, index, template }: KeySlot, attempt: number): string {
		return codeOf(this.secret, { scope: this.discountNumber, key, index }, template, attempt);
	}

	/** Returns the attempt of a key whose code is taken; skips codes that another key has. */
	nextAttempt(
		{ exceptions }: KeyRegister,
		slot: KeySlot,
		others: { has: (collationKey: string) => boolean },
	): number {
		const stored = exceptions[slot.name];
		let attempt = typeof stored === 'number' ? stored + 1 : 1;
		while (others.has(collationKeyOf(this.at(slot, attempt)))) attempt++;
		return attempt;
	}
}
