import { givenUp, MAX_TRIES } from '../../shared/codeRun/codeRequest';
import type { CodeRequest, SuppliedCode, CodeSupply } from '../../shared/codeRun/codeRequest';
import type { CodeOutcome } from '../../shared/codeRun/outcome';
import { collationKeyOf } from '../../shared/codes/collation';
import { templateOf } from '../../shared/codes/format';
import { codeOf } from '../../shared/codes/stableKey';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import { numberOf } from '../client/gid';
import { noteAttempts } from './keyRegister';
import type { KeyRegister } from './keyRegister';

/** A slot whose code belongs to a key. */
export interface KeyedSlot extends CodeRequest {
	key: string;
	/** Which of the key's codes it is, from 0. */
	index: number;
	/** What its code begins and ends with. */
	affixes: { prefix: string; suffix: string };
	/** What it is called in the book of exceptions. */
	name: string;
	/** Further items of the same key: they get the same code. */
	others: number[];
}

/** Gives each slot the code that belongs to its key, on whatever machine and however often it runs. */
export class KeyedCodes implements CodeSupply<KeyedSlot> {
	private readonly scope: string;
	private readonly codes = new Map<KeyedSlot, string>();
	private readonly owners = new Map<string, KeyedSlot>();
	private queue: KeyedSlot[] = [];
	/** How many of the queue have been taken. */
	private taken = 0;
	private stuck: KeyedSlot[] = [];

	constructor(
		private readonly context: RequestContext,
		private readonly secret: Buffer,
		discountId: string,
		private book: KeyRegister,
	) {
		this.scope = numberOf(discountId);
	}

	/** Gives the codes that slots would have with other beginnings and ends that the discount knows. */
	withOtherAffixes(slots: KeyedSlot[]): Array<SuppliedCode<KeyedSlot>> {
		const { affixes: known = [], ...format } = this.book.format;
		if (known.length < 2) return [];
		const templates = known.map((pair) => [pair, templateOf(format, pair[0], pair[1])] as const);
		return slots.flatMap((slot) => {
			const exception = this.book.exceptions[slot.name] ?? 0;
			if (typeof exception === 'string') return [];
			const { prefix, suffix } = slot.affixes;
			return templates
				.filter(([[start, end]]) => start !== prefix || end !== suffix)
				.map(([, template]) => ({
					code: this.codeAt({ ...slot, template }, exception),
					item: slot.item,
					slot,
				}));
		});
	}

	/** Gives a slot the code that it has already. */
	assign(slot: KeyedSlot, code: string) {
		this.codes.set(slot, code);
	}

	/** Takes the slots to give codes to. */
	async add(slots: KeyedSlot[]): Promise<void> {
		// Of two keys with the same code, the one whose name comes later gets another one: in this run
		// and, since that is noted, in all later ones.
		const byName = [...slots].sort((one, other) => (one.name < other.name ? -1 : 1));
		const colliding = new Set(byName.filter((slot) => !this.own(slot)));
		const replaced = await this.replace([...colliding]);
		this.stuck = [...colliding].filter((slot) => !replaced.has(slot));
		const stuck = new Set(this.stuck);
		this.queue = slots.filter((slot) => !stuck.has(slot));
	}

	/** Gives all slots that no code was sent for, with their codes. */
	pending = () => this.queue.slice(this.taken).map((slot) => this.codeFor(slot));

	/** Leaves out slots whose code is there already. */
	drop(slots: Set<KeyedSlot>) {
		this.queue = this.queue.slice(this.taken).filter((slot) => !slots.has(slot));
		this.taken = 0;
	}

	hasMore = () => this.queue.length > this.taken;

	take = (max: number) => {
		const slots = this.queue.slice(this.taken, this.taken + max);
		this.taken += slots.length;
		return slots.map((slot) => this.codeFor(slot));
	};

	settle = async (outcomes: Array<CodeOutcome<SuppliedCode<KeyedSlot>>>) => {
		const taken = outcomes.filter(
			({ reason, slot }) => reason === 'taken' && ++slot.tries < MAX_TRIES,
		);
		// A code that is taken, nobody knows by whom, may have been made for this very key by another
		// run a moment ago: then a second code would be wrong, and asking again tells.
		const unclear = taken.filter(({ takenBy }) => takenBy === undefined);
		const lost = taken.filter(({ takenBy }) => takenBy !== undefined);
		const replaced = await this.tryToReplace(lost.map(({ slot }) => slot));
		const again = new Set([...replaced, ...unclear.map(({ slot }) => slot)]);
		for (const slot of again) this.queue.push(slot);
		return outcomes
			.filter(({ slot }) => !again.has(slot))
			.map((outcome) => (outcome.reason === 'taken' ? givenUp(outcome) : outcome));
	};

	rest = () => [...this.queue.slice(this.taken), ...this.stuck];

	// What works must reach the user even where the others cannot get another code now.
	private async tryToReplace(slots: KeyedSlot[]): Promise<Set<KeyedSlot>> {
		try {
			return await this.replace(slots);
		} catch {
			cancelSignalOf(this.context)?.throwIfAborted();
			return new Set();
		}
	}

	/** Gives slots their next code and notes that; returns those that got one. */
	private async replace(slots: KeyedSlot[]): Promise<Set<KeyedSlot>> {
		if (slots.length === 0) return new Set();
		const before = new Map(slots.map((slot) => [slot, this.lookUp(slot)]));
		const attempts = new Map(slots.map((slot) => [slot.name, this.nextAttempt(slot)]));
		this.book = await noteAttempts(this.context, this.scope, this.book, attempts);
		return new Set(
			slots.filter((slot) => {
				this.codes.delete(slot);
				return this.lookUp(slot) !== before.get(slot) && this.own(slot);
			}),
		);
	}

	private nextAttempt(slot: KeyedSlot): number {
		const there = this.book.exceptions[slot.name];
		let attempt = typeof there === 'number' ? there + 1 : 1;
		while (this.owners.has(collationKeyOf(this.codeAt(slot, attempt)))) attempt++;
		return attempt;
	}

	/** Makes a slot the owner of its code; false if another slot of this run is. */
	private own(slot: KeyedSlot): boolean {
		const code = collationKeyOf(this.lookUp(slot));
		if (this.owners.has(code)) return false;
		this.owners.set(code, slot);
		return true;
	}

	private codeFor(slot: KeyedSlot): SuppliedCode<KeyedSlot> {
		const { item, made } = slot;
		return { code: this.lookUp(slot), item, slot, ...(made && { made }) };
	}

	private lookUp(slot: KeyedSlot): string {
		let code = this.codes.get(slot);
		if (code === undefined) {
			const exception = this.book.exceptions[slot.name] ?? 0;
			code = typeof exception === 'string' ? exception : this.codeAt(slot, exception);
			this.codes.set(slot, code);
		}
		return code;
	}

	private codeAt({ key, index, template }: KeyedSlot, attempt: number): string {
		return codeOf(this.secret, { scope: this.scope, key, index }, template, attempt);
	}
}
