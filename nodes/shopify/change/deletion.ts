import type { Change } from './change';

interface Deletes {
	start: Change['start'];
	/** Reads which things exist. */
	findExisting: (ids: string[]) => Promise<Set<string>>;
	/** The message for a thing that did not exist. */
	missing: string;
	/** IDs of things known to exist. */
	known?: string[];
}

/** Makes a change that deletes; a thing that did not exist before is not reported as deleted. */
export function deletion({ start, findExisting, missing, known }: Deletes): Change {
	const found = new Set(known);
	return {
		async prepare(ids) {
			const open = ids.filter((id) => !found.has(id));
			if (open.length > 0) for (const id of await findExisting(open)) found.add(id);
		},
		start,
		async check(ids) {
			const existing = await findExisting(ids);
			return new Map(
				ids.map((id) => [
					id,
					found.has(id) ? { ok: !existing.has(id) } : { ok: false, impossible: missing },
				]),
			);
		},
	};
}
