import type { Fault } from './faults';

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

/** Names a fault for the request log. */
export function faultName({ fault, when }: Fault): string {
	return `${typeof fault === 'string' ? fault : fault.kind}:${when}`;
}
