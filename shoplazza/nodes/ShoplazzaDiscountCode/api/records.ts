import type { IDataObject } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { readTime } from './time';
import type { Time } from './time';

/** A discount code as Shoplazza answers it. */
export interface DiscountCode {
	id?: string;
	priceRuleId?: string;
	code: string;
	createdAt?: Time;
	/** As it came. */
	raw: IDataObject;
}

/** A price rule as Shoplazza answers it. */
export interface PriceRule {
	id: string;
	title: string;
	startsAt?: Time;
	/** Absent where it never ends. */
	endsAt?: Time;
	raw: IDataObject;
}

/** Reads an ID: a text, or a number that kept its digits. */
export function idIn(value: unknown): string | undefined {
	const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	return text === '' ? undefined : text;
}

/** Reads a whole number that may come as text; what is none stays as it came. */
export const numberIn = (value: unknown): unknown =>
	typeof value === 'string' && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : (value ?? null);

/** Reads a discount code; undefined for anything else. */
export function discountCodeOf(raw: unknown): DiscountCode | undefined {
	if (!isObject(raw)) return undefined;
	const code = idIn(raw.code);
	if (code === undefined) return undefined;
	return {
		id: idIn(raw.id),
		priceRuleId: idIn(raw.price_rule_id),
		// Spaces within a code are its own.
		code: typeof raw.code === 'string' ? raw.code : code,
		createdAt: readTime(raw.created_at),
		raw,
	};
}

/** Reads a price rule; undefined for anything else. */
export function priceRuleOf(raw: unknown): PriceRule | undefined {
	if (!isObject(raw)) return undefined;
	const id = idIn(raw.id);
	if (id === undefined) return undefined;
	return {
		id,
		title: idIn(raw.title) ?? id,
		startsAt: readTime(raw.starts_at),
		endsAt: readTime(raw.ends_at),
		raw,
	};
}

/** Reads all records of a list; undefined if one of them is none. */
export function allOf<T>(list: unknown, read: (raw: unknown) => T | undefined): T[] | undefined {
	if (!Array.isArray(list)) return undefined;
	const records = list.map(read);
	return records.every((record) => record !== undefined) ? records : undefined;
}
