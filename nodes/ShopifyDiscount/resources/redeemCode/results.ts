import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { CodeOutcome } from '../../../shared/bulkCreation/outcome';
import { CsvFile } from './csv';
import type { ReturnAs } from './run.input';

/** A result of one item, with or without a code. */
export type Result = Partial<CodeOutcome> & { item: number };

/** Takes the results of a run and makes its outputs Created and Not Created of them. */
export interface Results {
	created: (results: Result[]) => void;
	notCreated: (results: Result[]) => void;
	toOutputs: () => Promise<INodeExecutionData[][]>;
}

/** Collects the results as items or, for very many, as CSV files. */
export const collectResults = (
	context: IExecuteFunctions,
	returnAs: ReturnAs,
	readIds: boolean,
): Results =>
	returnAs.csv ? new FileResults(context, returnAs, readIds) : new ItemResults(context);

/** Makes the item of one code: its input item's data and what became of the code. */
export function codeItem(items: INodeExecutionData[], result: Result): INodeExecutionData {
	const { item, ...shown } = result;
	return { ...items[item], json: { ...items[item]?.json, ...shown }, pairedItem: { item } };
}

class ItemResults implements Results {
	private readonly outputs: [INodeExecutionData[], INodeExecutionData[]] = [[], []];

	constructor(private readonly context: IExecuteFunctions) {}

	created(results: Result[]) {
		this.add(0, results);
	}

	notCreated(results: Result[]) {
		this.add(1, results);
	}

	async toOutputs() {
		return await Promise.resolve(this.outputs);
	}

	private add(output: 0 | 1, results: Result[]) {
		const items = this.context.getInputData();
		for (const result of results) this.outputs[output].push(codeItem(items, result));
	}
}

const RESULT_COLUMNS = ['code', 'discountId', 'bulkCreationId'];

class FileResults implements Results {
	private readonly files: [CsvFile, CsvFile];

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly returnAs: ReturnAs,
		readIds: boolean,
	) {
		const results = [...RESULT_COLUMNS, ...(readIds ? ['redeemCodeId'] : [])];
		const own = ownColumns(context.getInputData(), returnAs.columns);
		const columns = [...new Set([...own, ...results])];
		this.files = [
			new CsvFile(columns),
			new CsvFile([...new Set([...columns, 'reason', 'message'])]),
		];
	}

	created(results: Result[]) {
		this.add(0, results);
	}

	notCreated(results: Result[]) {
		this.add(1, results);
	}

	async toOutputs() {
		return [await this.toItems(0, 'codes.csv'), await this.toItems(1, 'not-created.csv')];
	}

	private add(file: 0 | 1, results: Result[]) {
		const items = this.context.getInputData();
		for (const result of results) {
			this.files[file].add({ ...items[result.item]?.json, ...result });
		}
	}

	private async toItems(file: 0 | 1, name: string): Promise<INodeExecutionData[]> {
		const { rows } = this.files[file];
		if (rows === 0) return [];
		const binary = await this.context.helpers.prepareBinaryData(
			this.files[file].toBuffer(),
			name,
			'text/csv',
		);
		const pairedItem = this.context.getInputData().map((_, item) => ({ item }));
		return [{ json: { codes: rows }, binary: { [this.returnAs.fileField]: binary }, pairedItem }];
	}
}

function ownColumns(items: INodeExecutionData[], chosen: string[]): string[] {
	if (chosen.length > 0) return chosen;
	const columns = new Set<string>();
	const collect = (json: IDataObject) => Object.keys(json).forEach((key) => columns.add(key));
	items.forEach(({ json }) => collect(json));
	return [...columns];
}
