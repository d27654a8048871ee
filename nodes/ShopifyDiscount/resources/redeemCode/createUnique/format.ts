import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';
import type { CodeRequest } from '../../../../shared/codeRun/codeRequest';
import type { CodeFormat } from '../../../../shared/codes/format';
import { toStoredFormat } from '../../../../shopify/uniqueCodes/storedFormat';
import type { AffixPair, StoredFormat } from '../../../../shopify/uniqueCodes/storedFormat';
import type { DiscountDemand } from './demand';

/** Builds the format of the codes of a discount as the store keeps it. */
export function buildStoredFormat(
	context: IExecuteFunctions,
	format: CodeFormat,
	{ templates }: Pick<DiscountDemand<CodeRequest>, 'templates'>,
): StoredFormat {
	const { prefix, options } = context.getNode().parameters;
	const suffix = (options as INodeParameters | undefined)?.suffix;
	const affixes = [...templates.values()].map(
		({ affixes }): AffixPair => [affixes.prefix, affixes.suffix],
	);
	const written = [prefix, suffix].map((text) => (typeof text === 'string' ? text : ''));
	return toStoredFormat(format, affixes, written);
}
