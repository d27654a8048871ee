import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { fieldAt } from '../parameters/fieldList';
import { CsvRows } from './csv';
import type { NotCreatedReason } from './outcome';
import { withoutResultKeys } from './resultKeys';
import type { ReturnAs } from './returnAs';

/** What a run says of one item, or of none; all but `item` comes out under the same names. */
export interface Result {
	item?: number;
	code?: string;
	discountId?: string;
	priceRuleId?: string;
	bulkCreationId?: string;
	discountCodeCreationId?: string;
	redeemCodeId?: string;
	discountCodeId?: string;
	/** Whether the code was there before this run. */
	existing?: true;
	/** When the code starts to work. */
	startsAt?: string;
	/** Why the code does not work; absent if it does. */
	reason?: NotCreatedReason;
	message?: string;
	/** What else has the code. */
	takenBy?: string;
}

/** Why codes that were created do not go out as such. */
export interface Withdrawal {
	reason: NotCreatedReason;
	message: string;
}

/** Takes the results of a run and makes its outputs Created and Not Created of them. */
export interface Results {
	/** Begins with the codes of another discount: what is withdrawn is withdrawn from here on. */
	begin: () => void;
	created: (results: Result[]) => void;
	notCreated: (results: Result[]) => void;
	/** Turns all that was created since the beginning into Not Created. */
	withdraw: (why: Withdrawal) => void;
	toOutputs: () => Promise<INodeExecutionData[][]>;
}

/** Collects the results as items or, for very many, as CSV files. */
export const collectResults = (context: IExecuteFunctions, returnAs: ReturnAs): Results =>
	returnAs.csv ? new FileResults(context, returnAs) : new ItemResults(context.getInputData());

/** Makes the item of one code: the data of the item it belongs to, if any, and what became of the code. */
export function codeItem(items: INodeExecutionData[], result: Result): INodeExecutionData {
	const { item, ...shown } = result;
	if (item === undefined) return { json: shown, pairedItem: pairedWithAll(items) };
	const json = { ...withoutResultKeys(items[item]?.json ?? {}), ...shown };
	return { ...items[item], json, pairedItem: { item } };
}

const pairings = new WeakMap<INodeExecutionData[], Array<{ item: number }>>();

/** Pairs what belongs to no item with all of them, so that n8n does not guess one. */
export function pairedWithAll(items: INodeExecutionData[]): Array<{ item: number }> {
	const known = pairings.get(items);
	if (known) return known;
	const all = items.map((_, item) => ({ item }));
	pairings.set(items, all);
	return all;
}

class ItemResults implements Results {
	private readonly outputs: [INodeExecutionData[], INodeExecutionData[]] = [[], []];
	private begunAt = 0;

	constructor(private readonly items: INodeExecutionData[]) {}

	begin() {
		this.begunAt = this.outputs[0].length;
	}

	created(results: Result[]) {
		for (const result of results) this.outputs[0].push(codeItem(this.items, result));
	}

	notCreated(results: Result[]) {
		for (const result of results) this.outputs[1].push(codeItem(this.items, result));
	}

	withdraw(why: Withdrawal) {
		for (const item of this.outputs[0].splice(this.begunAt)) {
			this.outputs[1].push({ ...item, json: { ...item.json, ...why } });
		}
	}

	async toOutputs() {
		return await Promise.resolve(this.outputs);
	}
}

class FileResults implements Results {
	private readonly items: INodeExecutionData[];
	private readonly columns: string[];
	private readonly createdRows: CsvRows;
	private readonly notCreatedRows: CsvRows;
	private begun: CsvRows;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly returnAs: ReturnAs,
	) {
		this.items = context.getInputData();
		const own = ownColumns(this.items, returnAs.columns);
		this.columns = [...new Set([...own, ...returnAs.resultColumns])];
		this.createdRows = new CsvRows(this.columns, returnAs.style);
		this.notCreatedRows = new CsvRows([...this.columns, 'reason', 'message'], returnAs.style);
		this.begun = this.newRows();
	}

	begin() {
		this.createdRows.append(this.begun);
		this.begun = this.newRows();
	}

	created(results: Result[]) {
		for (const result of results) this.begun.add(this.rowOf(result));
	}

	notCreated(results: Result[]) {
		for (const result of results) this.notCreatedRows.add(this.rowOf(result));
	}

	withdraw({ reason, message }: Withdrawal) {
		this.notCreatedRows.append(this.begun, [reason, message]);
		this.begun = this.newRows();
	}

	async toOutputs() {
		this.begin();
		return [
			await this.toItems(this.createdRows, 'codes.csv'),
			await this.toItems(this.notCreatedRows, 'not-created.csv'),
		];
	}

	private newRows = () => new CsvRows(this.columns, this.returnAs.style);

	private rowOf({ item, ...shown }: Result): Record<string, unknown> {
		if (item === undefined) return shown;
		const json = withoutResultKeys(this.items[item]?.json ?? {});
		const row: Record<string, unknown> = {};
		for (const column of this.columns) row[column] = fieldAt(json, column);
		return Object.assign(row, shown);
	}

	private async toItems(rows: CsvRows, name: string): Promise<INodeExecutionData[]> {
		if (rows.count === 0) return [];
		const { helpers } = this.context;
		const binary = await helpers.prepareBinaryData(rows.toFile(), name, 'text/csv');
		return [
			{
				json: { codes: rows.count },
				binary: { [this.returnAs.fileField]: binary },
				pairedItem: pairedWithAll(this.items),
			},
		];
	}
}

function ownColumns(items: INodeExecutionData[], chosen: string[]): string[] {
	if (chosen.length > 0) return chosen;
	const columns = new Set<string>();
	const collect = (json: IDataObject) => Object.keys(json).forEach((key) => columns.add(key));
	items.forEach(({ json }) => collect(withoutResultKeys(json)));
	return [...columns];
}
