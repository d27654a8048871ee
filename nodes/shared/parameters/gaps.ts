import { isObject } from '../isObject';
import { parseJson } from './json';
import { saysNothing } from './nothing';

/** What an expression did not give. */
export interface Gap {
	/** What a message says of the field. */
	is: string;
	/** The part of the expression that is to blame. */
	part: string;
	/** Whether the expression gave nothing at all. */
	isWhole?: true;
}

interface Evaluation {
	evaluate: (expression: string) => unknown;
	/** Says which field a part looks for in vain. */
	missing: (part: string) => string | undefined;
	isJson: boolean;
}

/** Finds what an expression, or a part of one in a text, did not give; undefined if it gave all. */
export function gapIn(
	expression: string,
	{ evaluate, missing, isJson }: Evaluation,
): Gap | undefined {
	const whole = evaluate(expression);
	const parts = expression.match(PARTS) ?? [];
	const isOne = parts.length === 1 && expression === `=${parts[0]}`;
	const first = parts.find((part) => missing(part)) ?? expression.slice(1).trim();
	if (saysNothing(whole)) return { is: 'is empty', part: first, isWhole: true };
	if (isJson || (typeof whole === 'string' && parseJson(whole))) {
		const part = parts.find((one) => missing(one) && !HAS_FALLBACK.test(one));
		return part === undefined ? undefined : { is: 'has a gap', part };
	}
	for (const part of parts) {
		const value = isOne ? whole : tryTo(() => evaluate(`=${part}`));
		const is = isOne ? slipIn(part, value, missing) : gapOf(part, value, missing);
		if (is) return { is, part };
	}
	return undefined;
}

// Who writes one of these has thought of a field that is not there.
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
	return slipIn(part, value, missing);
}

/** Finds what JavaScript writes into a text for a value that is not there. */
function slipIn(part: string, value: unknown, missing: Evaluation['missing']): string | undefined {
	// Number(null) is 0, and new Date(null) is in 1970.
	const isZero = (typeof value === 'number' || isDate(value)) && Number(value) === 0;
	if (isZero && missing(part) && !HAS_FALLBACK.test(part)) return 'is made of nothing';
	if (typeof value !== 'string') return undefined;
	// The item's own text may well have such a word in it, as a German title has "null".
	if (!isCalculated(part)) return ALONE.test(value) ? 'is empty' : undefined;
	if (/\[object \w+\]/.test(value)) return 'has an object in its text';
	return SLIP.test(value) || (lacks(part, missing) && NULL.test(value)) ? 'has a gap' : undefined;
}

const isDate = (value: unknown) =>
	value instanceof Date || (isObject(value) && 'toISODate' in value);

const SLIP = /undefined|(?<![\p{L}\p{N}])(?:NaN|Infinity|Invalid Date(?:Time)?)(?!\p{L})/u;

const NULL = /null|NaN/;

const ALONE = /^\s*(?:\[object \w+\]|undefined|null|NaN|-?Infinity|Invalid Date(?:Time)?)\s*$/;

const lacks = (part: string, missing: Evaluation['missing']) =>
	missing(part) !== undefined || !part.includes('$json');

/** Tells an expression that makes a text from one that takes a value as it is. */
const isCalculated = (part: string) => /[+`(]/.test(part.replace(OTHER_NODE, ''));

const OTHER_NODE = /\$\(\s*(['"]).*?\1\s*\)(?:\.(?:first|last)\(\))?/g;

// A part may be no expression by itself, where }} stands within it.
function tryTo(make: () => unknown): unknown {
	try {
		return make();
	} catch {
		return '';
	}
}
