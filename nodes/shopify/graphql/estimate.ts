import { MAX_QUERY_COST } from '../client/cost';
import type { ObjectShape, Shape } from './shape';

const MUTATION_COST = 10;

/** The cost of a count at the root (recorded on 2026-04); other roots cost less. */
const ROOT_COST = 10;

const CONNECTION_COST = 2;

// The cost of a page as a multiple of the cost of a node, by page size: recorded in 2026, rounded up.
const PAGE_FACTORS: Array<[size: number, factor: number]> = [
	[1, 1],
	[5, 3],
	[10, 4],
	[50, 7],
	[100, 9],
	[250, 12],
];

/** Estimates an upper bound of the cost of a document that has not been sent yet. */
export function estimateCost(
	shape: Shape | undefined,
	variables: object,
	isMutation: boolean,
): number {
	if (shape === undefined || typeof shape === 'string') return MAX_QUERY_COST;
	const root = isMutation ? MUTATION_COST : ROOT_COST;
	return Math.min(MAX_QUERY_COST, root + costOf(shape, variables));
}

function costOf(shape: Shape, variables: object): number {
	if (typeof shape === 'string') return 0;
	if ('list' in shape) return entriesIn(shape.page, variables) * costOf(shape.list, variables);
	const inner = innerCost(shape, variables);
	return shape.page === undefined
		? 1 + inner
		: CONNECTION_COST + factorOf(entriesIn(shape.page, variables)) * inner;
}

function innerCost({ fields, on = [] }: ObjectShape, variables: object): number {
	const sum = (some: Record<string, Shape>) =>
		Object.values(some).reduce<number>((total, one) => total + costOf(one, variables), 0);
	return sum(fields) + Math.max(0, ...on.map(sum));
}

function entriesIn(page: string | number | undefined, variables: object): number {
	const size =
		typeof page === 'string' ? (variables as Record<string, unknown>)[page] : (page ?? 1);
	if (Array.isArray(size)) return size.length;
	return typeof size === 'number' ? size : MAX_QUERY_COST;
}

const factorOf = (entries: number) =>
	PAGE_FACTORS.find(([size]) => entries <= size)?.[1] ?? entries;
