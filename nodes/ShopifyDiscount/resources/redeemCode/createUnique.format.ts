import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';
import { objectionToAlphabet, placesOf, PRESETS, templateOf } from '../../../shared/codes/format';
import type { CodeFormat } from '../../../shared/codes/format';
import type { Slot } from '../../../shared/uniqueCodes/slot';
import { storedFormatOf } from '../../../shared/uniqueCodes/storedFormat';
import type { AffixPair, StoredFormat } from '../../../shared/uniqueCodes/storedFormat';
import { oneOf } from '../../../shared/parameters/choice';
import { refuse } from '../../../shared/parameters/refuse';
import { textOf } from '../../../shared/parameters/text';
import type { Wanted } from './createUnique.wanted';

/** Reads what the codes of a run look like, from the first item. */
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
	if (placesOf(templateOf({ pattern, alphabet })) === 0) {
		throw refuse(
			'Pattern',
			'has no #, which stands for a random character: all codes would be the same',
		);
	}
	return { pattern, alphabet };
}

/** Returns the format of the codes of a discount as it is kept. */
export function keptFormatOf(
	context: IExecuteFunctions,
	format: CodeFormat,
	{ templates }: Pick<Wanted<Slot>, 'templates'>,
): StoredFormat {
	const { prefix, options } = context.getNode().parameters;
	const suffix = (options as INodeParameters | undefined)?.suffix;
	const affixes = [...templates.values()].map(
		({ affixes }): AffixPair => [affixes.prefix, affixes.suffix],
	);
	const written = [prefix, suffix].map((text) => (typeof text === 'string' ? text : ''));
	return storedFormatOf(format, affixes, written);
}
