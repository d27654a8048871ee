import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { MAX_DATA_BYTES } from '../../shopify/creation/announcements';
import type { RunSettings } from './settings';
import { createDataReader, toPart } from './toPart';

/** Throws if the codes and data of some job are too large for the store. */
export function assertDataFits(
	context: IExecuteFunctions,
	{ announceFields }: RunSettings,
	codes: Iterable<CheckedCode>,
	codesPerJob: number,
) {
	const dataOf = createDataReader(context, announceFields);
	let bytes = 0;
	let dataBytes = 0;
	let keyBytes = 0;
	let number = 0;
	for (const code of codes) {
		if (number++ % codesPerJob === 0) bytes = dataBytes = keyBytes = 0;
		const part = toPart([code], dataOf);
		bytes += Buffer.byteLength(JSON.stringify(part));
		dataBytes += Buffer.byteLength(JSON.stringify(part.codes[0]?.data ?? {}));
		keyBytes += Buffer.byteLength(part.codes[0]?.key ?? '');
		if (bytes <= MAX_DATA_BYTES) continue;
		const cause =
			dataBytes > bytes / 2 ? CAUSES.data : keyBytes > bytes / 2 ? CAUSES.keys : CAUSES.codes;
		throw new NodeOperationError(
			context.getNode(),
			`${cause.message}: more than ${LIMIT_TEXT} for ${codesPerJob} codes`,
			{
				itemIndex: code.item,
				description: `Shopify keeps no more than that, codes and data together. ${cause.advice}. Nothing was sent.`,
			},
		);
	}
}

const CAUSES = {
	data: { message: "'Data for the Trigger' is too large", advice: 'Choose fewer fields' },
	keys: {
		message: "'Stable Key' is too long to run in background",
		advice: "Use shorter keys, or set 'Run' to 'Until Done'",
	},
	codes: {
		message: 'The codes are too long for the trigger',
		advice: "Use shorter codes, or set 'Run' to 'Until Done'",
	},
};

const LIMIT_TEXT = `${MAX_DATA_BYTES / 1000} KB`;
