/** So many names fit into a metafield as they are. */
const MAX_PLAIN = 1000;

/** More than any run in background has jobs. */
const MAX_RANGE = 100_000;

/**
 * Packs the names of jobs for the store: jobs of one run that follow each other become one text, such
 * as `job_1f3a_0-399`, if there are many. The jobs of a million codes would not fit otherwise.
 */
export function packNames(names: string[]): string[] {
	if (names.length <= MAX_PLAIN) return names;
	const packed: string[] = [];
	const indexesOf = new Map<string, number[]>();
	for (const name of names) {
		const [, run, index] = /^(job_.+_)(\d+)$/.exec(name) ?? [];
		if (run === undefined) packed.push(name);
		else if (!indexesOf.get(run)?.push(Number(index))) indexesOf.set(run, [Number(index)]);
	}
	for (const [run, indexes] of indexesOf) {
		for (const [first, last] of rangesOf(indexes))
			packed.push(first === last ? `${run}${first}` : `${run}${first}-${last}`);
	}
	return packed;
}

/** Unpacks names; undefined if they are malformed. */
export function unpackNames(packed: unknown): Set<string> | undefined {
	if (!Array.isArray(packed)) return undefined;
	const names = new Set<string>();
	for (const one of packed as unknown[]) {
		if (typeof one !== 'string' || one === '') return undefined;
		const [, run, first, last] = /^(job_.+_)(\d+)-(\d+)$/.exec(one) ?? [];
		if (run === undefined) names.add(one);
		else if (Number(last) - Number(first) >= MAX_RANGE) return undefined;
		else for (let index = Number(first); index <= Number(last); index++) names.add(run + index);
	}
	return names;
}

/** Lists the names of jobs that can still be found in a damaged value. */
export function salvageNames(damaged: string, needed: Set<string>): string[] {
	const ranges = [...damaged.matchAll(/"(job_[^"]+_\d+-\d+)"/g)].map(([, range]) => range);
	const inRanges = unpackNames(ranges);
	return [...needed].filter((name) => damaged.includes(`"${name}"`) || inRanges?.has(name));
}

function rangesOf(indexes: number[]): Array<[number, number]> {
	const ranges: Array<[number, number]> = [];
	for (const index of indexes.sort((one, other) => one - other)) {
		const last = ranges[ranges.length - 1];
		if (last && index === last[1] + 1) last[1] = index;
		else ranges.push([index, index]);
	}
	return ranges;
}
