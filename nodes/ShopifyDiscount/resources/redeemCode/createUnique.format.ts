import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';
import { objectionToAlphabet, placesOf, PRESETS, templateOf } from '../../../shared/codes/format';
import type { CodeFormat } from '../../../shared/codes/format';
import type { StoredFormat } from '../../../shared/uniqueCodes/keyBook';
import { oneOf } from '../../../shared/parameters/choice';
import { refuse } from '../../../shared/parameters/refuse';

/** Reads what the codes of a run look like, from the first item. */
export function readFormat(context: IExecuteFunctions): CodeFormat {
	const chosen = context.getNodeParameter('codeFormat', 0, 'characters10');
	if (chosen !== 'custom') {
		const name = oneOf('Code Format', [...Object.keys(PRESETS), 'custom'], chosen);
		return PRESETS[name as keyof typeof PRESETS];
	}
	const pattern = String(context.getNodeParameter('pattern', 0, '')).trim();
	const alphabet = String(context.getNodeParameter('alphabet', 0, '')).trim();
	const objection = objectionToAlphabet(alphabet);
	if (objection) throw refuse('Alphabet', objection);
	if (placesOf(templateOf({ pattern, alphabet })) === 0) {
		throw refuse(
			'Pattern',
			'has no #, which stands for a random character: all codes would be the same',
		);
	}
	return { pattern, alphabet };
}

/** Returns a format as it is kept: prefix and suffix as they stand in the node, expressions and all. */
export function storedFormatOf(context: IExecuteFunctions, format: CodeFormat): StoredFormat {
	const { prefix, options } = context.getNode().parameters;
	const suffix = (options as INodeParameters | undefined)?.suffix;
	return { ...format, prefix: String(prefix ?? ''), suffix: String(suffix ?? '') };
}

/** Names what is different in two formats; undefined if they make the same codes. */
export function differenceOf(kept: StoredFormat, asked: StoredFormat): string | undefined {
	const labels = {
		prefix: 'Prefix',
		pattern: 'Code Format',
		alphabet: 'Alphabet',
		suffix: 'Suffix',
	} as const;
	for (const key of Object.keys(labels) as Array<keyof typeof labels>) {
		if (kept[key] !== asked[key]) return `'${labels[key]}' was '${kept[key]}'`;
	}
	return undefined;
}
