import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { missingFieldTexts, NO_FIELDS, readReturnAs } from '../../shared/codeRun/returnAs';
import type { ReturnAs } from '../../shared/codeRun/returnAs';
import { fieldListOf } from '../../shared/parameters/fieldList';
import { intOf, minutesOf } from '../../shared/parameters/number';
import { isEmpty } from '../../shared/parameters/refuse';
import { textOf } from '../../shared/parameters/text';

/** What holds for a whole run that makes codes. */
export interface RunSettings {
	wait: boolean;
	/** In ms; undefined leaves it to the number of codes. */
	waitAtMostMs?: number;
	jobsInFlight: number;
	readIds: boolean;
	announce: boolean;
	announceFields: string[];
	label?: string;
	returnAs: ReturnAs;
	/** What is worth a warning: fields that only some items have. */
	warnings: string[];
}

/** What a file says of each code, and which column holds the IDs of codes. */
const COLUMNS = {
	bulkCreation: {
		resultColumns: ['code', 'discountId', 'bulkCreationId'],
		idColumn: 'redeemCodeId',
	},
	batch: {
		resultColumns: ['code', 'priceRuleId', 'discountCodeCreationId'],
		idColumn: 'discountCodeId',
	},
};

/** Reads the settings of a run, from the first item. Throws for what cannot be meant. */
export function readRunSettings(
	context: IExecuteFunctions,
	{ kind = 'bulkCreation' }: { kind?: keyof typeof COLUMNS } = {},
): RunSettings {
	const { resultColumns, idColumn } = COLUMNS[kind];
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const wait = context.getNodeParameter('waitForCompletion', 0, true) === true;
	const csv = wait && options.returnAs === 'csv';
	const items = context.getInputData();
	const announced = wait
		? NO_FIELDS
		: fieldListOf(
				'Data for the Trigger',
				context.getNodeParameter('announceFields', 0, ''),
				items,
				[...resultColumns, idColumn],
			);
	// What became of the codes of a batch is only known from the codes themselves, which have IDs.
	const includeIds = kind === 'batch' || options.includeIds === true;
	const { returnAs, warnings } = readReturnAs(context, options, {
		csv,
		resultColumns: [...resultColumns, ...(includeIds ? [idColumn] : [])],
		known: [...resultColumns, idColumn],
	});
	return {
		wait,
		waitAtMostMs: isEmpty(options.waitMinutes)
			? undefined
			: minutesOf('Wait at Most (Minutes)', options.waitMinutes) * 60_000,
		jobsInFlight: isEmpty(options.jobsInFlight)
			? 1
			: intOf('Jobs in Flight', options.jobsInFlight, 1, 10),
		readIds: includeIds,
		announce: options.announce === undefined ? !wait : options.announce === true,
		announceFields: announced.names,
		label: textOf('Label', options.label) || undefined,
		returnAs,
		warnings: [...missingFieldTexts('Data for the Trigger', announced, items.length), ...warnings],
	};
}

/** Tells whether codes that were there before the run count as created. */
export const existingCodesCount = (context: IExecuteFunctions) =>
	(context.getNodeParameter('options', 0, {}) as IDataObject).existingCodes === 'created';

const DAY_MS = 86_400_000;

/**
 * Returns when a run of so many codes gives up, in ms since epoch. Shopify has been seen to make
 * nine codes per second (2025): half a second for each leaves it four times as long as that.
 */
export function toDeadline({ wait, waitAtMostMs }: RunSettings, codes: number): number {
	// Without waiting, a job only waits for the one before it.
	const patient = wait ? 30 * 60_000 + codes * 500 : Math.max(DAY_MS, codes * 500);
	return Date.now() + (waitAtMostMs ?? patient);
}
