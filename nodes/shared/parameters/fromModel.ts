import type { INode } from 'n8n-workflow';
import { isObject } from '../isObject';
import { isBlank } from './isBlank';

interface OfNode {
	getNode(): Pick<INode, 'type'>;
}

/** Says whether a model calls the node as a tool: n8n gives the type of the node another name then. */
export const isTool = (context: OfNode): boolean => context.getNode().type.endsWith('Tool');

const FROM_AI = /^=\s*\{\{\s*(?:\/\*[^*]*\*\/\s*)?\$fromAI\s*\([^]*\)\s*\}\}\s*$/i;

/** Says whether a field is left to the model, and holds nothing but what the model gives. */
export function isFromModel(parameter: unknown): boolean {
	const text = isObject(parameter) ? parameter.value : parameter;
	return typeof text === 'string' && FROM_AI.test(text) && text.split('{{').length === 2;
}

/** Says whether a model gives a field, or a part of it. */
export const isPartlyFromModel = (parameter: unknown): boolean =>
	typeof parameter === 'string' && /\$fromAI\s*\(/i.test(parameter);

const FENCE = /^\s*```\w*\s*\n([^]*?)\n?\s*```\s*$/;

/**
 * Reads what a model gives for a field: unwraps a code block, and takes a word for nothing as nothing.
 * Entries of an object that are left empty are left out, so that their defaults apply.
 */
export function readModelValue(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(readModelValue);
	if (typeof value === 'string') {
		const text = FENCE.exec(value)?.[1] ?? value;
		return /^\s*(?:null|undefined)\s*$/i.test(text) ? '' : text;
	}
	// A date, of JavaScript or of Luxon.
	if (!isObject(value) || 'getTime' in value || 'toMillis' in value) return value;
	const entries = Object.entries(value).map(
		([key, inner]) => [key, readModelValue(inner)] as const,
	);
	const given = '__rl' in value ? entries : entries.filter(([, inner]) => !isBlank(inner));
	return Object.fromEntries(given);
}
