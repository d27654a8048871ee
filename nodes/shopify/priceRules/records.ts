import { isObject } from '../../shared/isObject';

/** The fields of a price rule that its codes depend on. */
export interface PriceRule {
	id: string;
	title: string;
	startsAt: string | null;
	endsAt: string | null;
	usageLimit: number | null;
}

/** A discount code of a price rule. */
export interface DiscountCode {
	id: string;
	priceRuleId: string;
	code: string;
	usageCount: number | null;
	createdAt: string | null;
	updatedAt: string | null;
}

/** A job that creates codes, which Shopify calls a discount code creation, or a batch. */
export interface DiscountCodeCreation {
	id: string;
	priceRuleId: string;
	/** `queued`, `running` or `completed`; completed is not success. */
	status: string;
	codesCount: number;
	importedCount: number;
	failedCount: number;
	/** Why nothing was created. */
	logs: string[];
	startedAt: string | null;
	completedAt: string | null;
	createdAt: string | null;
	updatedAt: string | null;
}

/** One code of a batch: refused if it has errors, created if it has an ID, else undecided. */
export interface BatchCode {
	id: string | null;
	code: string;
	errors: string[];
}

/** Parses a price rule; undefined if it is malformed. */
export function parsePriceRule(value: unknown): PriceRule | undefined {
	if (!isObject(value)) return undefined;
	const { title, starts_at, ends_at, usage_limit } = value;
	const id = parseId(value.id);
	if (id === undefined || typeof title !== 'string') return undefined;
	return {
		id,
		title,
		startsAt: textOrNull(starts_at),
		endsAt: textOrNull(ends_at),
		usageLimit: numberOrNull(usage_limit),
	};
}

/** Parses a discount code; undefined if it is malformed. */
export function parseDiscountCode(value: unknown): DiscountCode | undefined {
	if (!isObject(value) || typeof value.code !== 'string') return undefined;
	const { code, usage_count, created_at, updated_at } = value;
	const id = parseId(value.id);
	const priceRuleId = parseId(value.price_rule_id);
	if (id === undefined || priceRuleId === undefined) return undefined;
	return {
		id,
		priceRuleId,
		code,
		usageCount: numberOrNull(usage_count),
		createdAt: textOrNull(created_at),
		updatedAt: textOrNull(updated_at),
	};
}

/** Parses a batch; undefined if it is malformed. */
export function parseBatch(value: unknown): DiscountCodeCreation | undefined {
	if (!isObject(value) || typeof value.status !== 'string') return undefined;
	const id = parseId(value.id);
	const priceRuleId = parseId(value.price_rule_id);
	if (id === undefined || priceRuleId === undefined) return undefined;
	return {
		id,
		priceRuleId,
		status: value.status,
		codesCount: numberOrNull(value.codes_count) ?? 0,
		importedCount: numberOrNull(value.imported_count) ?? 0,
		failedCount: numberOrNull(value.failed_count) ?? 0,
		logs: textsIn(value.logs),
		startedAt: textOrNull(value.started_at),
		completedAt: textOrNull(value.completed_at),
		createdAt: textOrNull(value.created_at),
		updatedAt: textOrNull(value.updated_at),
	};
}

/** Parses one code of a batch; undefined if it is malformed. */
export function parseBatchCode(value: unknown): BatchCode | undefined {
	if (!isObject(value) || typeof value.code !== 'string') return undefined;
	return { id: parseId(value.id) ?? null, code: value.code, errors: textsIn(value.errors) };
}

/** Parses a list; undefined if any entry is malformed. */
export function parseList<T>(
	value: unknown,
	read: (entry: unknown) => T | undefined,
): T[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const entries = (value as unknown[]).map(read);
	return entries.every((one) => one !== undefined) ? entries : undefined;
}

/** Parses an ID as a string, because JavaScript numbers lose digits. */
export function parseId(value: unknown): string | undefined {
	if (typeof value === 'number')
		return Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
	return typeof value === 'string' && /^\d+$/.test(value) ? value : undefined;
}

/** Converts an ID to a number, as in Shopify's examples, unless it is too long to be exact. */
export const toJsonId = (id: string): number | string =>
	Number.isSafeInteger(Number(id)) ? Number(id) : id;

// Shopify's reference describes `errors` as an array and prints a Ruby hash; it arrives as an object.
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return value.trim() === '' ? [] : [value];
	if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(one));
	return isObject(value) ? Object.values(value).flatMap((one) => textsIn(one)) : [];
}

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);

function numberOrNull(value: unknown): number | null {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
