import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { toGid } from '../../../shared/adminApi/gid';

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
}

export interface ReturnAs {
	csv: boolean;
	/** The fields of the input items that become columns; all if there are none. */
	columns: string[];
	fileField: string;
}

/** Reads the settings of a run, from the first item. */
export function readRunSettings(context: IExecuteFunctions): RunSettings {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const wait = context.getNodeParameter('waitForCompletion', 0, true) === true;
	const minutes = options.waitMinutes === undefined ? undefined : Number(options.waitMinutes);
	if (minutes !== undefined && !(minutes > 0)) {
		throw new NodeOperationError(
			context.getNode(),
			"'Wait at Most (Minutes)' must be a number above 0",
			{ description: 'Nothing was sent.' },
		);
	}
	return {
		wait,
		waitAtMostMs: minutes && minutes * 60_000,
		jobsInFlight: Math.max(1, Math.floor(Number(options.jobsInFlight ?? 1)) || 1),
		readIds: options.includeIds === true,
		announce: options.announce === undefined ? !wait : options.announce === true,
		announceFields: wait ? [] : splitList(context.getNodeParameter('announceFields', 0, '')),
		label:
			typeof options.label === 'string' && options.label.trim() ? options.label.trim() : undefined,
		returnAs: {
			csv: wait && options.returnAs === 'csv',
			columns: splitList(options.csvColumns),
			fileField: String(options.fileField ?? '').trim() || 'data',
		},
	};
}

const DAY_MS = 86_400_000;

/**
 * Returns when a run of so many codes gives up, in ms since epoch. Shopify has been seen to make
 * nine codes per second (2025): half a second for each leaves it four times as long as that.
 */
export function deadlineOf({ wait, waitAtMostMs }: RunSettings, codes: number): number {
	// Without waiting, a job only waits for the one before it.
	const patient = wait ? 30 * 60_000 + codes * 500 : Math.max(DAY_MS, codes * 500);
	return Date.now() + (waitAtMostMs ?? patient);
}

/** Reads the discount of an item; throws if it is none. */
export function readDiscountId(context: IExecuteFunctions, itemIndex: number): string {
	const value = context.getNodeParameter('discountId', itemIndex, '', { extractValue: true });
	const id = toGid('DiscountCodeNode', value);
	if (id) return id;
	const message = value
		? `'${String(value)}' is not the ID of a code discount`
		: "'Discount' is empty";
	throw new NodeOperationError(context.getNode(), message, {
		itemIndex,
		description:
			'Choose the discount from the list, or give its number or its ID (gid://shopify/DiscountCodeNode/…). Nothing was sent.',
	});
}

/** Splits a text at commas and line breaks; takes a list as it is. */
export function splitList(value: unknown): string[] {
	const list: unknown[] = Array.isArray(value) ? value : String(value ?? '').split(/[\r\n,;]+/);
	return list.map((entry) => String(entry ?? '').trim()).filter((entry) => entry !== '');
}
