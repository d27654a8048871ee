import type { IDataObject } from 'n8n-workflow';
import { foldCode } from '../../shared/codes/checkCodes';
import { parseTemplate } from '../../shared/codes/format';
import type { CodeTemplate } from '../../shared/codes/format';
import { isObject } from '../../shared/isObject';
import { parseValue } from '../appData/parseValue';

/** A code of a job, with the user's data for it. */
export interface PartCode {
	code: string;
	data?: IDataObject;
	/** Whether the run has created it together with the discount, so that the job finds it taken. */
	made?: true;
	/** How many codes before it turned out to be taken. */
	tries?: number;
	/** How it was drawn, if not like the other codes of its part. */
	template?: CodeTemplate;
	/** The stable key whose code it is, to replace it if it is taken. */
	key?: string;
	/** Which code of the key it is, if not the first one. */
	index?: number;
}

/** The codes of one job, written before the job starts and never changed. */
export interface Part {
	codes: PartCode[];
	/** How the codes were made, to replace those that are taken; absent if they are the user's own. */
	template?: CodeTemplate;
}

/** Parses a part; undefined if it is malformed. */
export function parsePart(value: string | undefined): Part | undefined {
	const parsed = parseValue(value);
	if (!isObject(parsed) || !Array.isArray(parsed.codes)) return undefined;
	const codes = (parsed.codes as unknown[]).map(toPartCode);
	const template = parseTemplate(parsed.template);
	return codes.every((one) => one !== undefined)
		? { codes, ...(template && { template }) }
		: undefined;
}

/** Returns the data of each code of a part, by folded code. */
export const dataByCode = (part: Part | undefined) =>
	new Map(part?.codes.map(({ code, data }) => [foldCode(code), data]));

function toPartCode(value: unknown): PartCode | undefined {
	if (!isObject(value) || typeof value.code !== 'string') return undefined;
	const { code, data, made, tries, key, index } = value;
	const template = parseTemplate(value.template);
	return {
		code,
		...(isObject(data) && { data }),
		...(made === true && { made }),
		...(typeof tries === 'number' && { tries }),
		...(template && { template }),
		...(typeof key === 'string' && { key }),
		...(typeof index === 'number' && { index }),
	};
}
