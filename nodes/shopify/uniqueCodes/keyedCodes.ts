import { giveUp, MAX_TRIES } from '../../shared/codeRun/codeRequest';
import type { CodeRequest, SuppliedCode, CodeSupply } from '../../shared/codeRun/codeRequest';
import type { CodeOutcome } from '../../shared/codeRun/outcome';
import { collationKeyOf } from '../../shared/codes/collation';
import { templateOf } from '../../shared/codes/format';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import { numberOf } from '../client/gid';
import { CodesOfKeys } from './codeOfKey';
import type { KeySlot } from './codeOfKey';
import { recordAttempts } from './keyRegister';
import type { KeyRegister } from './keyRegister';

/** A request for the code of a key. */
export interface KeyedCodeRequest extends CodeRequest, KeySlot {
	/** The prefix and suffix of its code. */
	affixes: { prefix: string; suffix: string };
	/** Other items with the same key, which get the same code. */
	otherItems: number[];
}

/** Supplies the code of each request's key: always the same one, on any machine. */
export class KeyedCodes implements CodeSupply<KeyedCodeRequest> {
	private readonly codesOfKeys: CodesOfKeys;
	private readonly discountNumber: string;
	private readonly codes = new Map<KeyedCodeRequest, string>();
	private readonly requestByCode = new Map<string, KeyedCodeRequest>();
	private queue: KeyedCodeRequest[] = [];
	/** How many requests of the queue have been taken. */
	private taken = 0;
	private stuck: KeyedCodeRequest[] = [];

	constructor(
		private readonly context: RequestContext,
		secret: Buffer,
		discountId: string,
		private register: KeyRegister,
	) {
		this.discountNumber = numberOf(discountId);
		this.codesOfKeys = new CodesOfKeys(secret, this.discountNumber);
	}

	/** Lists the codes that requests would have with the other prefixes and suffixes used on the discount. */
	listWithOtherAffixes(requests: KeyedCodeRequest[]): Array<SuppliedCode<KeyedCodeRequest>> {
		const { affixes: known = [], ...format } = this.register.format;
		if (known.length < 2) return [];
		const templates = known.map((pair) => [pair, templateOf(format, pair[0], pair[1])] as const);
		return requests.flatMap((request) => {
			const exception = this.register.exceptions[request.name] ?? 0;
			if (typeof exception === 'string') return [];
			const { prefix, suffix } = request.affixes;
			return templates
				.filter(([[start, end]]) => start !== prefix || end !== suffix)
				.map(([, template]) => ({
					code: this.codesOfKeys.at({ ...request, template }, exception),
					item: request.item,
					request,
				}));
		});
	}

	/** Assigns to a request the code that it has already. */
	assign(request: KeyedCodeRequest, code: string) {
		this.codes.set(request, code);
	}

	/** Adds requests to the queue. */
	async add(requests: KeyedCodeRequest[]): Promise<void> {
		// If two keys have the same code, the one with the later name gets another code. The register
		// records that for all later runs.
		const byName = [...requests].sort((one, other) => (one.name < other.name ? -1 : 1));
		const colliding = new Set(byName.filter((request) => !this.ownCode(request)));
		const replaced = await this.replace([...colliding]);
		this.stuck = [...colliding].filter((request) => !replaced.has(request));
		const withoutCode = new Set(this.stuck);
		this.queue = requests.filter((request) => !withoutCode.has(request));
	}

	/** Lists the requests for which no code was sent, with their codes. */
	listPending = () => this.queue.slice(this.taken).map((request) => this.codeFor(request));

	/** Removes requests whose code exists already. */
	drop(requests: Set<KeyedCodeRequest>) {
		this.queue = this.queue.slice(this.taken).filter((request) => !requests.has(request));
		this.taken = 0;
	}

	hasMore = () => this.queue.length > this.taken;

	take = (max: number) => {
		const requests = this.queue.slice(this.taken, this.taken + max);
		this.taken += requests.length;
		return requests.map((request) => this.codeFor(request));
	};

	recordOutcomes = async (outcomes: Array<CodeOutcome<SuppliedCode<KeyedCodeRequest>>>) => {
		const taken = outcomes.filter(
			({ reason, request }) => reason === 'taken' && ++request.tries < MAX_TRIES,
		);
		// If the owner of a taken code is unknown, another run may just have created it for this key, and
		// a second code would be wrong. Sending the code again finds out.
		const unclear = taken.filter(({ takenBy }) => takenBy === undefined);
		const lost = taken.filter(({ takenBy }) => takenBy !== undefined);
		const replaced = await this.tryToReplace(lost.map(({ request }) => request));
		const again = new Set([...replaced, ...unclear.map(({ request }) => request)]);
		for (const request of again) this.queue.push(request);
		return outcomes
			.filter(({ request }) => !again.has(request))
			.map((outcome) => (outcome.reason === 'taken' ? giveUp(outcome) : outcome));
	};

	unsent = () => [...this.queue.slice(this.taken), ...this.stuck];

	// Working codes must reach the user even if the others cannot get a new code now.
	private async tryToReplace(requests: KeyedCodeRequest[]): Promise<Set<KeyedCodeRequest>> {
		try {
			return await this.replace(requests);
		} catch {
			cancelSignalOf(this.context)?.throwIfAborted();
			return new Set();
		}
	}

	/** Gives requests their next code and records that; returns those that got one. */
	private async replace(requests: KeyedCodeRequest[]): Promise<Set<KeyedCodeRequest>> {
		if (requests.length === 0) return new Set();
		const before = new Map(requests.map((request) => [request, this.currentCode(request)]));
		const attempts = new Map(
			requests.map((request) => [
				request.name,
				this.codesOfKeys.nextAttempt(this.register, request, this.requestByCode),
			]),
		);
		this.register = await recordAttempts(
			this.context,
			this.discountNumber,
			this.register,
			attempts,
		);
		return new Set(
			requests.filter((request) => {
				this.codes.delete(request);
				return this.currentCode(request) !== before.get(request) && this.ownCode(request);
			}),
		);
	}

	/** Makes a request the owner of its code; false if another request of this run owns it. */
	private ownCode(request: KeyedCodeRequest): boolean {
		const code = collationKeyOf(this.currentCode(request));
		if (this.requestByCode.has(code)) return false;
		this.requestByCode.set(code, request);
		return true;
	}

	private codeFor(request: KeyedCodeRequest): SuppliedCode<KeyedCodeRequest> {
		const { item, made } = request;
		return { code: this.currentCode(request), item, request, ...(made && { made }) };
	}

	private currentCode(request: KeyedCodeRequest): string {
		const code = this.codes.get(request) ?? this.codesOfKeys.current(this.register, request);
		this.codes.set(request, code);
		return code;
	}
}
