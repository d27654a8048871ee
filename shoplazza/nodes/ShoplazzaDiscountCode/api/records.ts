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

/** Parses a text that is not blank, or a number, as text. */
export function parseText(value: unknown): string | undefined {
	const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
	return text === '' ? undefined : text;
}

/** Converts the text of a whole number to a number; returns any other value unchanged. */
export const numberOrRaw = (value: unknown): unknown =>
	typeof value === 'string' && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : (value ?? null);

/** Parses a discount code; undefined if it is malformed. */
export function parseDiscountCode(raw: unknown): DiscountCode | undefined {
	if (!isObject(raw)) return undefined;
	const code = parseText(raw.code);
	if (code === undefined) return undefined;
	return {
		id: parseText(raw.id),
		priceRuleId: parseText(raw.price_rule_id),
		// Not trimmed, because spaces are part of a code.
		code: typeof raw.code === 'string' ? raw.code : code,
		createdAt: readTime(raw.created_at),
		raw,
	};
}

/** Parses a price rule; undefined if it is malformed. */
export function parsePriceRule(raw: unknown): PriceRule | undefined {
	if (!isObject(raw)) return undefined;
	const id = parseText(raw.id);
	if (id === undefined) return undefined;
	return {
		id,
		title: parseText(raw.title) ?? id,
		startsAt: readTime(raw.starts_at),
		endsAt: readTime(raw.ends_at),
		raw,
	};
}

/** Parses a list; undefined if any entry is malformed. */
export function parseList<T>(
	list: unknown,
	read: (raw: unknown) => T | undefined,
): T[] | undefined {
	if (!Array.isArray(list)) return undefined;
	const records = list.map(read);
	return records.every((record) => record !== undefined) ? records : undefined;
}
