import type { IDataObject } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { readTime } from './time';
import type { Time } from './time';

/** A discount code from an answer. */
export interface DiscountCode {
	id?: string;
	priceRuleId?: string;
	code: string;
	createdAt?: Time;
	/** The record as Shoplazza sent it. */
	raw: IDataObject;
}

/** A price rule from an answer. */
export interface PriceRule {
	id: string;
	title: string;
	startsAt?: Time;
	/** Undefined if it never ends. */
	endsAt?: Time;
	raw: IDataObject;
}

/** Parses an ID: a text, or a number that kept its digits. */
export function idIn(value: unknown): string | undefined {
	const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	return text === '' ? undefined : text;
}

/** Converts the text of a whole number to a number; returns any other value unchanged. */
export const numberIn = (value: unknown): unknown =>
	typeof value === 'string' && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : (value ?? null);

/** Parses a discount code; undefined if it is malformed. */
export function discountCodeOf(raw: unknown): DiscountCode | undefined {
	if (!isObject(raw)) return undefined;
	const code = idIn(raw.code);
	if (code === undefined) return undefined;
	return {
		id: idIn(raw.id),
		priceRuleId: idIn(raw.price_rule_id),
		// Not trimmed, because spaces are part of a code.
		code: typeof raw.code === 'string' ? raw.code : code,
		createdAt: readTime(raw.created_at),
		raw,
	};
}

/** Parses a price rule; undefined if it is malformed. */
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

/** Parses a list; undefined if any entry is malformed. */
export function allOf<T>(list: unknown, read: (raw: unknown) => T | undefined): T[] | undefined {
	if (!Array.isArray(list)) return undefined;
	const records = list.map(read);
	return records.every((record) => record !== undefined) ? records : undefined;
}
