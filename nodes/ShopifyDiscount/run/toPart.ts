import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { withoutResultKeys } from '../../shared/codeRun/resultKeys';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { CodeTemplate } from '../../shared/codes/format';
import { pickFields } from '../../shared/parameters/fieldList';
import type { Part, PartCode } from '../../shopify/creation/parts';

/** Reads the data that a code gets from an item; empty without an item. */
type ReadData = (item: number | undefined) => IDataObject;

/**
 * Makes the part of a job: its codes, each with the data of its item, if any, and how random ones were
 * drawn, or whose key they are.
 */
export function toPart<C extends CheckedCode & Pick<PartCode, 'made' | 'key' | 'index'>>(
	codes: C[],
	dataOf: ReadData,
	templateOf?: (code: C) => CodeTemplate,
): Part {
	const [first] = codes;
	const template = first && templateOf?.(first);
	return {
		codes: codes.map((one) => {
			const { code, item, made, key, index } = one;
			const data = dataOf(item);
			const own = templateOf?.(one);
			return {
				code,
				...(Object.keys(data).length > 0 && { data }),
				...(made && { made }),
				...(own !== template && { template: own }),
				...(key !== undefined && { key }),
				...(index && { index }),
			};
		}),
		...(template && { template }),
	};
}

/** Returns the function that reads the chosen fields of an item. */
export function createDataReader(context: IExecuteFunctions, fields: string[]) {
	const items = context.getInputData();
	return (item: number | undefined): IDataObject =>
		// A code that belongs to no item carries no item's data.
		item === undefined ? {} : pickFields(withoutResultKeys(items[item]?.json ?? {}), fields);
}
