import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { CodeTemplate } from '../../shared/codes/format';
import { MAX_DATA_BYTES } from '../../shopify/creation/announcements';
import type { PartCode } from '../../shopify/creation/parts';
import type { RunSettings } from './settings';
import { createDataReader, toPart } from './toPart';

/** Throws if the codes and data of some job are too large for the store. */
export function assertDataFits(
	context: IExecuteFunctions,
	{ announceFields }: RunSettings,
	codes: Iterable<CheckedCode & Partial<PartCode>>,
	codesPerJob: number,
) {
	const dataOf = createDataReader(context, announceFields);
	let first: CodeTemplate | undefined;
	let bytes = newBytes();
	let number = 0;
	for (const code of codes) {
		if (number++ % codesPerJob === 0) {
			bytes = newBytes();
			first = code.template;
			bytes.all = sizeOf(first ?? {});
		}
		const part = toPart([code], dataOf);
		// A part names the template of its first code once, and every other one with its code.
		const templateBytes = code.template === first ? 0 : sizeOf({ template: code.template });
		bytes.all += sizeOf(part) + templateBytes;
		bytes.template += templateBytes;
		bytes.data += sizeOf(part.codes[0]?.data ?? {});
		bytes.key += Buffer.byteLength(part.codes[0]?.key ?? '');
		if (bytes.all <= MAX_DATA_BYTES) continue;
		const { message, advice } = causeOf(bytes);
		throw new NodeOperationError(
			context.getNode(),
			`${message}: more than ${LIMIT_TEXT} for ${codesPerJob} codes`,
			{
				itemIndex: code.item,
				description: `Shopify keeps no more than that, codes and data together. ${advice}. Nothing was sent.`,
			},
		);
	}
}

/** How many bytes a part takes, and what of it. */
interface Bytes {
	all: number;
	data: number;
	key: number;
	template: number;
}

const newBytes = (): Bytes => ({ all: 0, data: 0, key: 0, template: 0 });

const sizeOf = (value: object) => Buffer.byteLength(JSON.stringify(value));

function causeOf({ all, data, key, template }: Bytes) {
	if (data > all / 2) return CAUSES.data;
	if (key > all / 2) return CAUSES.keys;
	return template > all / 3 ? CAUSES.templates : CAUSES.codes;
}

const CAUSES = {
	data: { message: "'Data for the Trigger' is too large", advice: 'Choose fewer fields' },
	keys: {
		message: "'Stable Key' is too long to run in background",
		advice: "Use shorter keys, or set 'Run' to 'Until Done'",
	},
	templates: {
		message: "'Prefix' and 'Suffix' are too long to differ from code to code in background",
		advice: "Use shorter ones, or set 'Run' to 'Until Done'",
	},
	codes: {
		message: 'The codes are too long for the trigger',
		advice: "Use shorter codes, or set 'Run' to 'Until Done'",
	},
};

const LIMIT_TEXT = `${MAX_DATA_BYTES / 1000} KB`;
