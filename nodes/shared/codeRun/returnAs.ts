import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { fieldListOf } from '../parameters/fieldList';
import type { FieldList } from '../parameters/fieldList';
import { textOf } from '../parameters/text';
import type { CsvStyle } from './csv';

/** How the codes of a run come out: as items or as CSV files. */
export interface ReturnAs {
	csv: boolean;
	/** The fields of the input items that become columns; all if there are none. */
	columns: string[];
	resultColumns: string[];
	style: CsvStyle;
	fileField: string;
}

/**
 * Reads how the codes come out. `resultColumns` are what a file says of each code; `known` names what
 * the node says of codes, which no input item needs to have.
 */
export function readReturnAs(
	context: IExecuteFunctions,
	options: IDataObject,
	{ csv, resultColumns, known }: { csv: boolean; resultColumns: string[]; known: string[] },
): { returnAs: ReturnAs; warnings: string[] } {
	const items = context.getInputData();
	const columns = csv ? fieldListOf('CSV Columns', options.csvColumns, items, known) : NO_FIELDS;
	return {
		returnAs: {
			csv,
			columns: columns.names,
			resultColumns,
			style: {
				forExcel: options.csvForExcel === true,
				keepFormulas: options.csvKeepFormulas === true,
			},
			fileField: textOf('Put Output File in Field', options.fileField) || 'data',
		},
		warnings: missingFieldTexts('CSV Columns', columns, items.length),
	};
}

/** The list of no fields. */
export const NO_FIELDS: FieldList = { names: [], incomplete: [] };

/** Says which fields of a list only some of the items have. */
export const missingFieldTexts = (label: string, list: FieldList, of: number): string[] =>
	list.incomplete.map(
		({ name, lackedBy }) =>
			`'${label}': ${lackedBy} of ${of} items have no field '${name}'; it stays empty for them.`,
	);
