export const faultKinds = [
	'reset',
	'500',
	'502',
	'503',
	'429',
	'430',
	'401',
	'throttled',
	'internalError',
	'hang',
	'cutBody',
	'html',
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** One ordered disturbance: which request, what happens to it, and on which side of the commit. */
export interface Fault {
	/** A GraphQL operation name, a root field name, `token` for the token endpoint, or `*`. */
	operation: string;
	/** The 1-based occurrence since the list was set; omitted means every one. */
	occurrence?: number;
	/** How many occurrences in a row; default one with `occurrence`, without limit otherwise. */
	times?: number;
	fault: FaultKind;
	/** `before`: nothing is executed. `after`: executed and committed, then the answer is lost. */
	when: 'before' | 'after';
	/** Seconds for the Retry-After header of 429, 430 and 503. */
	retryAfter?: number;
}

/** Counts requests against the faults that were ordered. */
export class FaultPlan {
	private entries: Array<{ fault: Fault; seen: number }> = [];

	/** Replaces the plan; occurrences count from here. */
	set(faults: Fault[]): void {
		this.entries = faults.map((fault) => ({ fault, seen: 0 }));
	}

	/** Counts a request known by these names and returns the fault that strikes it. */
	strike(names: readonly string[]): Fault | undefined {
		let struck: Fault | undefined;
		for (const entry of this.entries) {
			const { operation, occurrence, times } = entry.fault;
			if (operation !== '*' && !names.includes(operation)) continue;
			entry.seen += 1;
			const from = occurrence ?? 1;
			const count = times ?? (occurrence === undefined ? Infinity : 1);
			if (struck === undefined && entry.seen >= from && entry.seen < from + count) {
				struck = entry.fault;
			}
		}
		return struck;
	}
}
