import { createHash } from 'crypto';

declare global {
	/** Set by jest's configurations. */
	var wholeMatrix: boolean;
}

/**
 * Picks so many cells of a matrix by the seed of the run, which jest prints (`npx jest --seed=…` picks
 * the same ones); all of them in `npm run matrix`, or `most`. `matrix` keeps two of equal cells from
 * picking alike.
 */
export function cellsOf<T>(
	cells: readonly T[],
	count: number,
	matrix = '',
	most = Infinity,
): readonly T[] {
	const wanted = wholeMatrix ? most : count;
	if (wanted >= cells.length) return cells;
	const rank = (cell: T) =>
		createHash('sha1')
			.update(`${jest.getSeed()} ${matrix} ${JSON.stringify(cell)}`)
			.digest('hex');
	const ranks = cells.map(rank);
	const last = [...ranks].sort()[wanted - 1] ?? '~';
	return cells.filter((_, at) => (ranks[at] ?? '') <= last);
}
