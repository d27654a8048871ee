import type { Change } from './change';

interface Deletes {
	start: Change['start'];
	/** Reads which things exist. */
	areThere: (ids: string[]) => Promise<Set<string>>;
	/** The message for a thing that did not exist. */
	missing: string;
	/** IDs of things known to exist. */
	known?: string[];
}

/** Makes a change that deletes; a thing that did not exist before is not reported as deleted. */
export function deletion({ start, areThere, missing, known }: Deletes): Change {
	const found = new Set(known);
	return {
		async prepare(ids) {
			const open = ids.filter((id) => !found.has(id));
			if (open.length > 0) for (const id of await areThere(open)) found.add(id);
		},
		start,
		async check(ids) {
			const there = await areThere(ids);
			return new Map(
				ids.map((id) => [
					id,
					found.has(id) ? { ok: !there.has(id) } : { ok: false, impossible: missing },
				]),
			);
		},
	};
}
