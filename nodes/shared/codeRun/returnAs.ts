import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { fieldListOf } from '../parameters/fieldList';
import type { FieldList } from '../parameters/fieldList';
import { isTool } from '../parameters/fromModel';
import { refuse } from '../parameters/refuse';
import { textOf } from '../parameters/text';
import type { CsvStyle } from './csv';

/** How a run returns its codes: as items or as CSV files. */
export interface ReturnAs {
	csv: boolean;
	/** The fields of the input items that become columns; all fields if empty. */
	columns: string[];
	keys: OutputKeys;
	style: CsvStyle;
	fileField: string;
}

/** The keys that the node adds to each item of an output, in their order. Every item has all of them. */
export interface OutputKeys {
	created: string[];
	notCreated: string[];
}

/** Reads how to return the codes. `known` lists fields of the node's results, which need not exist in the input items. */
export function readReturnAs(
	context: IExecuteFunctions,
	options: IDataObject,
	{ csv, keys, known }: { csv: boolean; keys: OutputKeys; known: string[] },
): { returnAs: ReturnAs; warnings: string[] } {
	if (csv && isTool(context))
		throw refuse('Return Codes As', 'cannot be a file in a tool', NO_FILE);
	const items = context.getInputData();
	const columns = csv ? fieldListOf('CSV Columns', options.csvColumns, items, known) : NO_FIELDS;
	return {
		returnAs: {
			csv,
			columns: columns.names,
			keys,
			style: {
				forExcel: options.csvForExcel === true,
				keepFormulas: options.csvKeepFormulas === true,
			},
			fileField: textOf('Put Output File in Field', options.fileField) || 'data',
		},
		warnings: missingFieldTexts('CSV Columns', columns, items.length),
	};
}

const NO_FILE = 'A model cannot read files: remove this option from the tool.';

export const NO_FIELDS: FieldList = { names: [], incomplete: [] };

/** Describes the fields of a list that some items lack. */
export const missingFieldTexts = (label: string, list: FieldList, of: number): string[] =>
	list.incomplete.map(
		({ name, lackedBy }) =>
			`'${label}': ${lackedBy} of ${of} items have no field '${name}'; it stays empty for them.`,
	);
