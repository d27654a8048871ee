import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { missingFieldTexts, NO_FIELDS, readReturnAs } from '../../shared/codeRun/returnAs';
import type { ReturnAs } from '../../shared/codeRun/returnAs';
import { oneOf } from '../../shared/parameters/choice';
import { fieldListOf } from '../../shared/parameters/fieldList';
import { intOf, minutesOf } from '../../shared/parameters/number';
import { isEmpty } from '../../shared/parameters/refuse';
import { readLinkQuery } from '../../shopify/storefront/linkOptions';
import { outputKeys } from './outputKeys';
import { textOf } from '../../shared/parameters/text';

/** The settings of a run that creates codes. */
export interface RunSettings {
	/** Whether the run is handed over instead of waiting for the outcome of each code. */
	inBackground: boolean;
	/** In ms; if undefined, it depends on the number of codes. */
	waitAtMostMs?: number;
	jobsInFlight: number;
	readIds: boolean;
	/** What follows the code in its link. */
	linkQuery: string;
	announceFields: string[];
	label?: string;
	returnAs: ReturnAs;
	/** Warnings about fields that only some items have. */
	warnings: string[];
}

/** Reads the settings of a run from the first item. Throws for values that make no sense. */
export function readRunSettings(
	context: IExecuteFunctions,
	{ kind = 'bulkCreation' }: { kind?: keyof typeof outputKeys } = {},
): RunSettings {
	const { created, notCreated } = outputKeys[kind];
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const run = context.getNodeParameter('run', 0, 'untilDone');
	const inBackground = oneOf('Run', ['untilDone', 'inBackground'], run) === 'inBackground';
	const csv = !inBackground && options.returnAs === 'csv';
	const items = context.getInputData();
	const known = [...created, 'redeemCodeId'];
	const announced = inBackground
		? fieldListOf(
				'Data for the Trigger',
				context.getNodeParameter('announceFields', 0, ''),
				items,
				known,
			)
		: NO_FIELDS;
	const includeIds = options.includeIds === true && kind === 'bulkCreation';
	const { returnAs, warnings } = readReturnAs(context, options, {
		csv,
		keys: { created: [...created, ...(includeIds ? ['redeemCodeId'] : [])], notCreated },
		known,
	});
	return {
		inBackground,
		waitAtMostMs: isEmpty(options.waitMinutes)
			? undefined
			: minutesOf('Wait at Most (Minutes)', options.waitMinutes) * 60_000,
		jobsInFlight: isEmpty(options.jobsInFlight)
			? 1
			: intOf('Jobs in Flight', options.jobsInFlight, 1, 10),
		readIds: includeIds || kind === 'batch',
		linkQuery: inBackground ? '' : readLinkQuery(options),
		announceFields: announced.names,
		label: textOf('Label', options.label) || undefined,
		returnAs,
		warnings: [...missingFieldTexts('Data for the Trigger', announced, items.length), ...warnings],
	};
}

/** Says whether codes that existed before the run count as created. */
export const existingCodesCount = (context: IExecuteFunctions) =>
	(context.getNodeParameter('options', 0, {}) as IDataObject).existingCodes === 'created';

/**
 * Returns the deadline of a run with this many codes, in ms since epoch. Shopify has been seen to
 * create nine codes per second (2025); half a second per code is more than four times as long.
 */
export const toDeadline = ({ waitAtMostMs }: RunSettings, codes: number) =>
	Date.now() + (waitAtMostMs ?? 30 * 60_000 + codes * 500);
