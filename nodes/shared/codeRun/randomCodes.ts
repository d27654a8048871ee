import { collationKeyOf } from '../codes/collation';
import { digitsOf, randomSource } from '../codes/digits';
import type { Bytes } from '../codes/digits';
import { fill } from '../codes/format';
import type { CodeTemplate } from '../codes/format';
import { giveUp, MAX_TRIES } from './codeRequest';
import type { CodeRequest, SuppliedCode, CodeSupply } from './codeRequest';
import type { CodeOutcome } from './outcome';

/** Gives each request a random code, and another one if that is taken; never gives a code twice. */
export class RandomCodes implements CodeSupply<CodeRequest> {
	private readonly requests: Iterator<CodeRequest>;
	private readonly retries: CodeRequest[] = [];
	private readonly drawnCodes = new Set<string>();
	private next: CodeRequest | undefined;
	private committed: SuppliedCode<CodeRequest> | undefined;

	constructor(
		requests: Iterable<CodeRequest>,
		private readonly bytes: Bytes = randomSource(),
	) {
		this.requests = requests[Symbol.iterator]();
		this.next = this.nextRequest();
	}

	/** Draws a code for the next request, which stays the next one. */
	draw(): SuppliedCode<CodeRequest> | undefined {
		return this.next && this.codeFor(this.next);
	}

	/** Assigns a drawn code to the next request. The code is sent first, unless it is live already. */
	commit(drawn: SuppliedCode<CodeRequest>, { isLive }: { isLive: boolean }) {
		if (!isLive) this.committed = { ...drawn, made: true };
		this.next = this.nextRequest();
	}

	hasMore = () => this.committed !== undefined || this.next !== undefined;

	take = (max: number) => {
		const codes = this.committed ? [this.committed] : [];
		this.committed = undefined;
		for (let request = this.next; request && codes.length < max; request = this.next) {
			codes.push(this.codeFor(request));
			this.next = this.nextRequest();
		}
		return codes;
	};

	recordOutcomes = async (outcomes: Array<CodeOutcome<SuppliedCode<CodeRequest>>>) => {
		const final = outcomes.filter((outcome) => {
			// A code that the discount had before this run may belong to a customer.
			const isTaken = outcome.reason === 'taken' || outcome.reason === 'alreadyOnDiscount';
			if (!isTaken || ++outcome.request.tries >= MAX_TRIES) return true;
			this.retries.push(outcome.request);
			return false;
		});
		this.next ??= this.nextRequest();
		return await Promise.resolve(
			final.map((outcome) => (outcome.request.tries >= MAX_TRIES ? giveUp(outcome) : outcome)),
		);
	};

	*unsent() {
		if (this.committed) yield this.committed.request;
		for (let request = this.next; request; request = this.nextRequest()) yield request;
		this.next = undefined;
	}

	private nextRequest(): CodeRequest | undefined {
		const request = this.retries.shift();
		if (request) return request;
		const { done, value } = this.requests.next() as IteratorResult<CodeRequest, undefined>;
		return done ? undefined : value;
	}

	private codeFor(request: CodeRequest): SuppliedCode<CodeRequest> {
		return { code: this.newCode(request.template), item: request.item, request };
	}

	private newCode(template: CodeTemplate): string {
		const digits = digitsOf(this.bytes, template.alphabet.length);
		// keyspace.ts requires a million possible codes per code, so a second draw is rare.
		for (;;) {
			const code = fill(template, digits);
			const folded = collationKeyOf(code);
			if (this.drawnCodes.has(folded)) continue;
			this.drawnCodes.add(folded);
			return code;
		}
	}
}
