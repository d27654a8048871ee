import { sleep } from 'n8n-workflow';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import type { CircuitBreaker } from './circuitBreaker';
import { classify } from './classify';
import type { Criteria, FoundCode } from './classify';
import { lookUp, sampleOf } from './lookUp';
import { normalizeRefusal } from './refusalText';
import type { Resolution } from './outcome';
import { recentCodes } from './recentCodes';

export interface ResolveOptions extends Omit<Criteria, 'isKnown'> {
	/** The time in ms since epoch after which nothing is sent. */
	deadline: number;
}

/** What earlier requests showed about the codes of a request. */
export interface PriorAttempts {
	/** Whether an earlier request with them may have been carried out. */
	isUncertain?: boolean;
	/** Whether they were sent again after a request with an unknown outcome. */
	isRepeated?: boolean;
	/** Whether they were looked up and do not exist. */
	isLookedUp?: boolean;
	isAlone?: boolean;
	/** The message of a refusal of them together with others. */
	refusedWith?: string;
	/** How often codes that a refusal named were removed from the request. */
	exclusions?: number;
}

/** Collects what happened to the codes of a request, and looks up those that the answer leaves open. */
export class Resolver<C extends CheckedCode> {
	readonly resolutions = new Map<C, Resolution>();
	/** Why sending has stopped. */
	stop?: Failure;
	/** The latest time by Shoplazza's clock. */
	latestDate: number | undefined;

	constructor(
		protected readonly context: RequestContext,
		private readonly options: ResolveOptions,
		protected readonly breaker: CircuitBreaker,
	) {
		this.latestDate = options.since;
	}

	/** Looks codes up and resolves those that exist; returns the others. */
	async resolveByLookUp(codes: C[], mayLag: boolean): Promise<C[]> {
		let open = codes;
		let isAnyFound = false;
		for (const pauseMs of [0, ...(mayLag ? LAG_PAUSES_MS : [])]) {
			if (open.length === 0) break;
			if (pauseMs > 0) await sleep(pauseMs, cancelSignalOf(this.context));
			// Codes created together become visible together, so a sample shows whether to look up all.
			const sample: C[] = pauseMs > 0 && !isAnyFound ? sampleOf(open) : open;
			let isRead = await this.lookUpAndResolve(sample);
			isAnyFound ||= sample.some((code) => this.resolutions.has(code));
			if (isRead && isAnyFound && sample.length < open.length) {
				isRead = await this.lookUpAndResolve(open.filter((code) => !sample.includes(code)));
			}
			open = open.filter((code) => !this.resolutions.has(code));
			if (!isRead) return [];
		}
		return open;
	}

	private async lookUpAndResolve(codes: C[]): Promise<boolean> {
		const options = { deadline: Math.max(this.options.deadline, Date.now()) + GRACE_MS };
		const { found, failure } = await lookUp(this.context, codes, options);
		for (const [code, foundCode] of found) {
			this.recordDate(foundCode.seenAt);
			this.resolve(code, foundCode);
		}
		if (!failure) return true;
		this.stop = failure;
		const message = `It could not be read whether the code was created: ${failure.message}`;
		for (const code of codes) {
			if (!found.has(code)) this.resolutions.set(code, { reason: 'unknown', message });
		}
		return false;
	}

	/** Resolves a code that the store has. */
	resolve(code: C, foundCode: FoundCode) {
		const resolution = classify(foundCode, {
			...this.options,
			isKnown: (id) => recentCodes.has(id),
		});
		const { discountCodeId, reason } = resolution;
		if (reason === undefined) {
			this.breaker.recordCreated();
			if (discountCodeId !== undefined) recentCodes.add(discountCodeId);
		}
		this.resolutions.set(code, resolution);
	}

	/** Records a code that was refused on its own. */
	recordRefused(code: C, refusal: string, { isUncertain }: PriorAttempts) {
		this.breaker.recordRefusal(normalizeRefusal(refusal, code));
		const message = `Shoplazza refused the code: ${refusal}`;
		this.resolutions.set(code, { reason: isUncertain ? 'unknown' : 'refused', message });
	}

	/** Records a code that was neither created nor refused. */
	recordLost(code: C) {
		const message = 'Shoplazza answered without an objection, but does not find the code';
		this.breaker.recordRefusal(message);
		this.resolutions.set(code, { reason: 'unknown', message });
	}

	/** Records codes that are not sent, or not sent again. */
	giveUp(codes: C[], { message }: Failure, { isUncertain, refusedWith }: PriorAttempts) {
		const resolution: Resolution = isUncertain
			? { reason: 'unknown', message: `It is not known whether the code was created: ${message}` }
			: refusedWith === undefined
				? { reason: 'notSent', message: `The code was not sent: ${message}` }
				: {
						reason: 'refused',
						message: `Shoplazza refused the code together with others: ${refusedWith}`,
					};
		for (const code of codes) this.resolutions.set(code, resolution);
	}

	/** Records the time by Shoplazza's clock. */
	recordDate(date: number | undefined) {
		if (date !== undefined) this.latestDate = Math.max(this.latestDate ?? 0, date);
	}
}

/** The pauses before looking up a missing code again. */
const LAG_PAUSES_MS = [1000, 2000, 4000];

/** How long codes that were sent are looked up after the deadline. */
const GRACE_MS = 30_000;
