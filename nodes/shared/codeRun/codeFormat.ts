import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { objectionToCode } from '../codes/checkCodes';
import { fill, objectionToAlphabet, randomLengthOf, PRESETS, templateOf } from '../codes/format';
import type { CodeFormat, CodeTemplate } from '../codes/format';
import { oneOf } from '../parameters/choice';
import { refuse } from '../parameters/refuse';
import { rawTextOf, textOf } from '../parameters/text';
import { shown } from '../parameters/visible';

/** Reads the code format of a run from the first item. */
export function readFormat(context: IExecuteFunctions): CodeFormat {
	const chosen = context.getNodeParameter('codeFormat', 0, 'characters10');
	if (chosen !== 'custom') {
		const name = oneOf('Code Format', [...Object.keys(PRESETS), 'custom'], chosen);
		return PRESETS[name as keyof typeof PRESETS];
	}
	const pattern = textOf('Pattern', context.getNodeParameter('pattern', 0, ''));
	const alphabet = textOf('Alphabet', context.getNodeParameter('alphabet', 0, ''));
	const objection = objectionToAlphabet(alphabet);
	if (objection) throw refuse('Alphabet', objection);
	if (randomLengthOf(templateOf({ pattern, alphabet })) === 0) {
		throw refuse(
			'Pattern',
			'has no #, which stands for a random character: all codes would be the same',
		);
	}
	return { pattern, alphabet };
}

/** The text before and after the random part of a code. */
export interface Affixes {
	prefix: string;
	suffix: string;
}

/** Reads the prefix and suffix of an item's code. Throws a refusal if one is not text. */
export function readAffixes(context: IExecuteFunctions, item: number): Affixes {
	const options = context.getNodeParameter('options', item, {}) as IDataObject;
	return {
		prefix: affix('Prefix', context.getNodeParameter('prefix', item, '')).trimStart(),
		suffix: affix('Suffix', options.suffix).trimEnd(),
	};
}

/** Makes the template of codes with a prefix and a suffix. Throws a refusal if no valid code can match it. */
export function templateWith(format: CodeFormat, { prefix, suffix }: Affixes): CodeTemplate {
	const template = templateOf(format, prefix, suffix);
	const objection = objectionToCode(fill(template, () => 0));
	if (objection === undefined) return template;
	const label = objectionToCode(`${prefix}X`) ? 'Prefix' : suffix ? 'Suffix' : 'Code Format';
	throw refuse(label, `cannot be used: ${objection.charAt(0).toLowerCase()}${objection.slice(1)}`);
}

// Spaces inside a code are intended, so only its outer ends are trimmed.
function affix(label: string, value: unknown): string {
	const text = rawTextOf(label, value).normalize('NFC');
	if (/(^|[^\p{L}\p{N}])(undefined|NaN|-?Infinity)($|[^\p{L}\p{N}])|\[object \w+\]/u.test(text)) {
		throw refuse(label, `is '${shown(text)}': an expression in it found nothing, or an object`);
	}
	return text;
}
