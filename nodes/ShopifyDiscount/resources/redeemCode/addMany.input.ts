import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { toGid } from '../../../shared/adminApi/gid';
import type { GivenCode } from '../../../shared/codes/checkCodes';

export interface AddManySettings {
	wait: boolean;
	deadline: number;
	jobsInFlight: number;
	readIds: boolean;
	existingCounts: boolean;
	announce: boolean;
	announceFields: string[];
	label?: string;
}

/** Reads what holds for the whole run, from the first item. */
export function readSettings(context: IExecuteFunctions): AddManySettings {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const wait = context.getNodeParameter('waitForCompletion', 0, true) === true;
	// Without waiting, a job only waits for the one before it; a day is for the largest lists.
	const minutes = Number(options.waitMinutes ?? (wait ? 30 : 24 * 60));
	if (!(minutes > 0)) {
		throw new NodeOperationError(
			context.getNode(),
			"'Wait at Most (Minutes)' must be a number above 0",
			{ description: 'Nothing was sent.' },
		);
	}
	return {
		wait,
		deadline: Date.now() + minutes * 60_000,
		jobsInFlight: Math.max(1, Math.floor(Number(options.jobsInFlight ?? 1)) || 1),
		readIds: options.includeIds === true,
		existingCounts: options.existingCodes === 'created',
		announce: options.announce === undefined ? !wait : options.announce === true,
		announceFields: wait ? [] : splitList(context.getNodeParameter('announceFields', 0, '')),
		label:
			typeof options.label === 'string' && options.label.trim() ? options.label.trim() : undefined,
	};
}

/** Reads the codes and the discount of each item; throws for an item without a usable discount. */
export function readGivenCodes(context: IExecuteFunctions): {
	given: GivenCode[];
	discountOf: (item: number) => string;
} {
	const discounts: string[] = [];
	const given: GivenCode[] = [];
	const listsSeen = new Set<string>();
	context.getInputData().forEach((_, item) => {
		const discountId = readDiscount(context, item);
		discounts[item] = discountId;
		if (context.getNodeParameter('codesFrom', item, 'items') === 'items') {
			given.push({ code: context.getNodeParameter('code', item, ''), item });
			return;
		}
		const list = splitList(context.getNodeParameter('codes', item, ''));
		// A list that does not depend on the item is one list, however many items come in.
		const seen = JSON.stringify([discountId, list]);
		if (listsSeen.has(seen)) return;
		listsSeen.add(seen);
		given.push(...list.map((code) => ({ code, item })));
	});
	return { given, discountOf: (item) => discounts[item] ?? '' };
}

function readDiscount(context: IExecuteFunctions, itemIndex: number): string {
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

function splitList(value: unknown): string[] {
	const list: unknown[] = Array.isArray(value) ? value : String(value ?? '').split(/[\r\n,;]+/);
	return list.map((entry) => String(entry ?? '').trim()).filter((entry) => entry !== '');
}
