/** Returns the path of a price rule, its ID within this package: `price_rules/507328175`. */
export const rulePath = (priceRuleId: string) => `price_rules/${priceRuleId}`;

/** Returns the path of a batch, such as `price_rules/507328175/batch/989355119`. */
export const batchPath = (priceRuleId: string, batchId: string) =>
	`price_rules/${priceRuleId}/batch/${batchId}`;

const PATH = /^price_rules\/(\d+)(?:\/batch\/(\d+))?$/;

/** The IDs in the path of a price rule or of a batch. */
export interface PathIds {
	priceRuleId: string;
	/** Empty in the path of a price rule. */
	batchId: string;
}

/** Parses the path of a price rule or a batch; undefined for anything else. */
export function idsInPath(path: unknown): PathIds | undefined {
	const [, priceRuleId, batchId = ''] = (typeof path === 'string' && PATH.exec(path)) || [];
	return priceRuleId === undefined ? undefined : { priceRuleId, batchId };
}

/** Returns the IDs in a valid path. */
export const pathIds = (path: string): PathIds =>
	idsInPath(path) ?? { priceRuleId: '', batchId: '' };

/** Returns the path of the price rule of a path; undefined if the text is not a path. */
export function ruleOf(path: string): string | undefined {
	const ids = idsInPath(path);
	return ids && rulePath(ids.priceRuleId);
}
