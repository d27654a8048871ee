/** The path of a price rule, by which runs and announcements name it: `price_rules/507328175`. */
export const rulePath = (priceRuleId: string) => `price_rules/${priceRuleId}`;

/** The path of a batch, such as `price_rules/507328175/batch/989355119`. */
export const batchPath = (priceRuleId: string, batchId: string) =>
	`price_rules/${priceRuleId}/batch/${batchId}`;

const PATH = /^price_rules\/(\d+)(?:\/batch\/(\d+))?$/;

/** The IDs in the path of a price rule or of a batch. */
export interface PathIds {
	priceRuleId: string;
	/** Empty in the path of a price rule. */
	batchId: string;
}

/** Reads the path of a price rule or of a batch; undefined if the text is none. */
export function idsInPath(path: unknown): PathIds | undefined {
	const [, priceRuleId, batchId = ''] = (typeof path === 'string' && PATH.exec(path)) || [];
	return priceRuleId === undefined ? undefined : { priceRuleId, batchId };
}

/** Reads the IDs of a path that is known to be one. */
export const pathIds = (path: string): PathIds =>
	idsInPath(path) ?? { priceRuleId: '', batchId: '' };

/** Returns the path of the price rule that the path of a batch names; undefined if the text is no path. */
export function ruleOf(path: string): string | undefined {
	const ids = idsInPath(path);
	return ids && rulePath(ids.priceRuleId);
}
