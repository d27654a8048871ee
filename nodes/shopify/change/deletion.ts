import type { Change } from './change';

interface Deletes {
	start: Change['start'];
	/** Reads which things exist. */
	areThere: (ids: string[]) => Promise<Set<string>>;
	/** What is said of a thing that did not exist before. */
	missing: string;
	/** What is known to exist. */
	known?: string[];
}

/** Makes a change that deletes: of what was not there before, it cannot be said that it is gone now. */
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
