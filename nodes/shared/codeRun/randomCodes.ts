import { collationKeyOf } from '../codes/collation';
import { digitsOf, randomSource } from '../codes/digits';
import type { Bytes } from '../codes/digits';
import { fill } from '../codes/format';
import type { CodeTemplate } from '../codes/format';
import { givenUp, MAX_TRIES } from './codeRequest';
import type { CodeRequest, SuppliedCode, CodeSupply } from './codeRequest';
import type { CodeOutcome } from './outcome';

/** Gives each slot a random code that this source never gave before, and another one if it is taken. */
export class RandomCodes implements CodeSupply<CodeRequest> {
	private readonly slots: Iterator<CodeRequest>;
	private readonly again: CodeRequest[] = [];
	private readonly given = new Set<string>();
	private next: CodeRequest | undefined;
	private kept: SuppliedCode<CodeRequest> | undefined;

	constructor(
		slots: Iterable<CodeRequest>,
		private readonly bytes: Bytes = randomSource(),
	) {
		this.slots = slots[Symbol.iterator]();
		this.next = this.nextSlot();
	}

	/** Draws a code for the next slot without taking the slot. */
	draw(): SuppliedCode<CodeRequest> | undefined {
		return this.next && this.codeFor(this.next);
	}

	/** Takes the next slot for a code that was drawn for it: that is sent first, or is live already. */
	keep(drawn: SuppliedCode<CodeRequest>, { isLive }: { isLive: boolean }) {
		if (!isLive) this.kept = { ...drawn, made: true };
		this.next = this.nextSlot();
	}

	hasMore = () => this.kept !== undefined || this.next !== undefined;

	take = (max: number) => {
		const codes = this.kept ? [this.kept] : [];
		this.kept = undefined;
		for (let slot = this.next; slot && codes.length < max; slot = this.next) {
			codes.push(this.codeFor(slot));
			this.next = this.nextSlot();
		}
		return codes;
	};

	settle = async (outcomes: Array<CodeOutcome<SuppliedCode<CodeRequest>>>) => {
		const final = outcomes.filter((outcome) => {
			// On the discount, but not made by this run: it belongs to somebody.
			const isTaken = outcome.reason === 'taken' || outcome.reason === 'alreadyOnDiscount';
			if (!isTaken || ++outcome.slot.tries >= MAX_TRIES) return true;
			this.again.push(outcome.slot);
			return false;
		});
		this.next ??= this.nextSlot();
		return await Promise.resolve(
			final.map((outcome) => (outcome.slot.tries >= MAX_TRIES ? givenUp(outcome) : outcome)),
		);
	};

	*rest() {
		if (this.kept) yield this.kept.slot;
		for (let slot = this.next; slot; slot = this.nextSlot()) yield slot;
		this.next = undefined;
	}

	private nextSlot(): CodeRequest | undefined {
		const slot = this.again.shift();
		if (slot) return slot;
		const { done, value } = this.slots.next() as IteratorResult<CodeRequest, undefined>;
		return done ? undefined : value;
	}

	private codeFor(slot: CodeRequest): SuppliedCode<CodeRequest> {
		return { code: this.newCode(slot.template), item: slot.item, slot };
	}

	private newCode(template: CodeTemplate): string {
		const digits = digitsOf(this.bytes, template.alphabet.length);
		// There are a million possible codes for each (keyspace.ts): a second draw is rare.
		for (;;) {
			const code = fill(template, digits);
			const folded = collationKeyOf(code);
			if (this.given.has(folded)) continue;
			this.given.add(folded);
			return code;
		}
	}
}
