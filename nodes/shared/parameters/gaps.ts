import { isObject } from '../isObject';
import { parseJson } from './json';
import { isBlank } from './isBlank';

/** A missing value in the result of an expression. */
export interface Gap {
	/** What a message says about the field. */
	is: string;
	/** The part of the expression that causes it. */
	part: string;
	/** Whether the whole result is empty. */
	isWhole?: true;
}

interface Evaluation {
	evaluate: (expression: string) => unknown;
	/** Says which field a part refers to that the item lacks. */
	missing: (part: string) => string | undefined;
	isJson: boolean;
}

/** Finds the first missing value of an expression, or of a part of its text; undefined if there is none. */
export function gapIn(
	expression: string,
	{ evaluate, missing, isJson }: Evaluation,
): Gap | undefined {
	const whole = evaluate(expression);
	const parts = expression.match(PARTS) ?? [];
	const isOne = parts.length === 1 && expression === `=${parts[0]}`;
	const first = parts.find((part) => missing(part)) ?? expression.slice(1).trim();
	if (isBlank(whole)) return { is: 'is empty', part: first, isWhole: true };
	if (isJson || (typeof whole === 'string' && parseJson(whole))) {
		const part = parts.find((one) => missing(one) && !HAS_FALLBACK.test(one));
		return part === undefined ? undefined : { is: 'has a gap', part };
	}
	for (const part of parts) {
		const value = isOne ? whole : orEmpty(() => evaluate(`=${part}`));
		const is = isOne ? traceIn(part, value, missing) : gapOf(part, value, missing);
		if (is) return { is, part };
	}
	return undefined;
}

// The author of an expression with one of these has handled missing fields.
const HAS_FALLBACK = /\?\?|\|\||&&|\?(?!\.)/;

const PARTS = /\{\{[\s\S]*?\}\}(?!\})/g;

function gapOf(part: string, value: unknown, missing: Evaluation['missing']): string | undefined {
	if (value === undefined || value === null) return 'has a gap';
	if (typeof value === 'boolean') return `has ${String(value)} where a text belongs`;
	if (typeof value === 'number' && !Number.isFinite(value)) return 'has a gap';
	if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
		return `has a number with too many digits to be exact (${String(value as number)})`;
	}
	if (Array.isArray(value)) {
		return value.map((one) => gapOf(part, one, missing)).find((one) => one !== undefined);
	}
	if (isObject(value) && !isDate(value)) return 'has an object in its text';
	return traceIn(part, value, missing);
}

/** Finds what JavaScript writes into a text in place of a missing value. */
function traceIn(part: string, value: unknown, missing: Evaluation['missing']): string | undefined {
	// Number(null) is 0, and new Date(null) is 1970.
	const isZero = (typeof value === 'number' || isDate(value)) && Number(value) === 0;
	if (isZero && missing(part) && !HAS_FALLBACK.test(part)) return 'is made of nothing';
	if (typeof value !== 'string') return undefined;
	// Such a word may be part of the item's own text: German titles contain "null".
	if (!isCalculated(part)) return TRACE_ONLY.test(value) ? 'is empty' : undefined;
	if (/\[object \w+\]/.test(value)) return 'has an object in its text';
	return TRACE.test(value) || (lacks(part, missing) && NULL.test(value)) ? 'has a gap' : undefined;
}

const isDate = (value: unknown) =>
	value instanceof Date || (isObject(value) && 'toISODate' in value);

const TRACE = /undefined|(?<![\p{L}\p{N}])(?:NaN|Infinity|Invalid Date(?:Time)?)(?!\p{L})/u;

const NULL = /null|NaN/;

const TRACE_ONLY = /^\s*(?:\[object \w+\]|undefined|null|NaN|-?Infinity|Invalid Date(?:Time)?)\s*$/;

const lacks = (part: string, missing: Evaluation['missing']) =>
	missing(part) !== undefined || !part.includes('$json');

/** Says whether an expression computes a text, rather than taking a value as it is. */
const isCalculated = (part: string) => /[+`(]/.test(part.replace(OTHER_NODE, ''));

const OTHER_NODE = /\$\(\s*(['"]).*?\1\s*\)(?:\.(?:first|last)\(\))?/g;

// A part with }} inside may not be a valid expression on its own.
function orEmpty(make: () => unknown): unknown {
	try {
		return make();
	} catch {
		return '';
	}
}
