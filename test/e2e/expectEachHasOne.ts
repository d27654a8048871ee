import type { Delivered } from './backgroundWorkflows';

/**
 * Expects that each person was handed one code, the same each time, and that these are all the codes
 * that work. `originals` names the execution that a retry repeats.
 */
export function expectEachHasOne(
	records: Delivered[],
	live: string[],
	people: string[],
	originals = new Map<string, string>(),
) {
	expect(live).toHaveLength(people.length);
	expect(new Set(records.map(({ email }) => email))).toEqual(new Set(people));
	expect(new Set(records.map(({ code }) => code))).toEqual(new Set(live));
	const distinct = new Set(
		records.map(({ email, code, deliveryId }) => [email, code, deliveryId].join()),
	);
	expect(distinct.size).toBe(people.length);
	const times = timesOf(records, originals);
	expect([...times].filter(([, { size }]) => size > 2)).toEqual([]);
}

/** Lists the executions that each run handed each code over to; a retry is none of its own. */
export function timesOf(records: Delivered[], originals = new Map<string, string>()) {
	const times = new Map<string, Set<string>>();
	for (const { batchId, deliveryId, executionId } of records) {
		const item = `${deliveryId} of ${batchId}`;
		const executions = times.get(item) ?? new Set<string>();
		times.set(item, executions.add(originals.get(executionId) ?? executionId));
	}
	return times;
}
