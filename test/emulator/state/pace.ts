import type { Settings } from '../settings';

interface Work {
	id: number;
	/** How many jobs of the kind were submitted before it. */
	index: number;
	codes: readonly string[];
}

/** Tells how many seconds making the codes of a job takes. */
export function secondsFor(
	{ index, codes }: Work,
	{ jobSeconds, jobSecondsPerCode }: Pick<Settings, 'jobSeconds' | 'jobSecondsPerCode'>,
): number {
	const listed =
		typeof jobSeconds === 'function' ? jobSeconds(index) : (jobSeconds[index] ?? jobSeconds.at(-1));
	return listed ?? codes.length * jobSecondsPerCode;
}

/** Lists the places of the codes of a job in the order in which they are made. */
export function orderOf({ id, codes }: Work, { codesGoLive }: Pick<Settings, 'codesGoLive'>) {
	const places = codes.map((_, place) => place);
	if (codesGoLive !== 'randomOrder') return places;
	// Random, and yet the same each time: the job's own number is the seed.
	let seed = id % 2_147_483_647;
	const next = () => (seed = (seed * 48_271) % 2_147_483_647);
	const keyed = places.map((place) => ({ place, key: next() }));
	return keyed.toSorted((a, b) => a.key - b.key).map(({ place }) => place);
}
