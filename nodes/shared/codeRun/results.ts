import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { isTool } from '../parameters/fromModel';
import { withAllKeys } from '../n8n/withAllKeys';
import { fieldAt } from '../parameters/fieldList';
import { CsvRows } from './csv';
import type { NotCreatedReason } from './outcome';
import { withoutResultKeys } from './resultKeys';
import type { OutputKeys, ReturnAs } from './returnAs';

/** A result for one item, or for none. Every key but `item` is an output key. */
export interface Result {
	item?: number;
	code?: string;
	discountId?: string;
	priceRuleId?: string;
	bulkCreationId?: string;
	discountCodeCreationId?: string;
	redeemCodeId?: string;
	discountCodeId?: string;
	/** Whether the code existed before this run. */
	existing?: true;
	/** The link that applies the code. */
	link?: string;
	discountTitle?: string;
	startsAt?: string | null;
	startsAtText?: string | null;
	endsAt?: string | null;
	endsAtText?: string | null;
	/** Why the code does not work; absent if it does. */
	reason?: NotCreatedReason;
	message?: string;
	/** What else has the code. */
	takenBy?: string;
}

/** Why created codes are not returned as Created. */
export interface Withdrawal {
	reason: NotCreatedReason;
	message: string;
}

/** Collects the results of a run and builds the outputs Created and Not Created. */
export interface Results {
	/** Starts the codes of another discount: a withdrawal affects everything created since. */
	begin: () => void;
	created: (results: Result[]) => void;
	notCreated: (results: Result[]) => void;
	/** Turns everything created since `begin` into Not Created. */
	withdraw: (why: Withdrawal) => void;
	toOutputs: () => Promise<INodeExecutionData[][]>;
}

/** Collects the results as items or as CSV files. */
export const collectResults = (context: IExecuteFunctions, returnAs: ReturnAs): Results =>
	returnAs.csv
		? new FileResults(context, returnAs)
		: new ItemResults(itemsOf(context), returnAs.keys);

// The item of a tool is the call of the model, which needs no echo.
const itemsOf = (context: IExecuteFunctions) =>
	isTool(context) ? context.getInputData().map(() => ({ json: {} })) : context.getInputData();

/** Makes the item of one code: the data of its input item, if any, and all keys of the output. */
export function codeItem(
	items: INodeExecutionData[],
	keys: string[],
	{ item, ...result }: Result,
): INodeExecutionData {
	const shown = withAllKeys(keys, result);
	if (item === undefined) return { json: shown, pairedItem: pairedWithAll(items) };
	const json = { ...withoutResultKeys(items[item]?.json ?? {}), ...shown };
	return { ...items[item], json, pairedItem: { item } };
}

const pairings = new WeakMap<INodeExecutionData[], Array<{ item: number }>>();

/** Pairs a result that belongs to no item with all of them, so that n8n does not guess one. */
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

	constructor(
		private readonly items: INodeExecutionData[],
		private readonly keys: OutputKeys,
	) {}

	begin() {
		this.begunAt = this.outputs[0].length;
	}

	created(results: Result[]) {
		for (const result of results) {
			this.outputs[0].push(codeItem(this.items, this.keys.created, result));
		}
	}

	notCreated(results: Result[]) {
		for (const result of results) {
			this.outputs[1].push(codeItem(this.items, this.keys.notCreated, result));
		}
	}

	withdraw(why: Withdrawal) {
		const { created, notCreated } = this.keys;
		for (const item of this.outputs[0].splice(this.begunAt)) {
			// A code that does not work has no link.
			const json = { ...item.json };
			for (const key of created) delete json[key];
			this.outputs[1].push({
				...item,
				json: { ...json, ...withAllKeys(notCreated, { ...item.json, ...why }) },
			});
		}
	}

	async toOutputs() {
		return await Promise.resolve(this.outputs);
	}
}

class FileResults implements Results {
	private readonly items: INodeExecutionData[];
	private readonly own: string[];
	private readonly createdRows: CsvRows;
	private readonly notCreatedRows: CsvRows;
	private begun: CsvRows;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly returnAs: ReturnAs,
	) {
		this.items = context.getInputData();
		this.own = ownColumns(this.items, returnAs.columns);
		this.createdRows = this.newRows('created');
		this.notCreatedRows = this.newRows('notCreated');
		this.begun = this.newRows('created');
	}

	begin() {
		this.createdRows.append(this.begun);
		this.begun = this.newRows('created');
	}

	created(results: Result[]) {
		for (const result of results) this.begun.add(this.rowOf(result, 'created'));
	}

	notCreated(results: Result[]) {
		for (const result of results) this.notCreatedRows.add(this.rowOf(result, 'notCreated'));
	}

	withdraw({ reason, message }: Withdrawal) {
		this.notCreatedRows.append(this.begun, { reason, message });
		this.begun = this.newRows('created');
	}

	async toOutputs() {
		this.begin();
		return [
			await this.toItems(this.createdRows, 'codes.csv'),
			await this.toItems(this.notCreatedRows, 'not-created.csv'),
		];
	}

	private newRows(output: keyof OutputKeys) {
		const { keys, style } = this.returnAs;
		return new CsvRows([...new Set([...this.own, ...keys[output]])], style);
	}

	private rowOf({ item, ...result }: Result, output: keyof OutputKeys): Record<string, unknown> {
		const shown = withAllKeys(this.returnAs.keys[output], result);
		if (item === undefined) return shown;
		const json = withoutResultKeys(this.items[item]?.json ?? {});
		const row: Record<string, unknown> = {};
		for (const column of this.own) row[column] = fieldAt(json, column);
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
