import { NodeOperationError } from 'n8n-workflow';
import type { INode, IPollFunctions } from 'n8n-workflow';
import { isObject } from '../shared/isObject';
import { describeValue } from '../shared/parameters/describe';
import { isEmpty } from '../shared/parameters/refuse';
import { textOf } from '../shared/parameters/text';
import { numberOf, toGid } from '../shopify/client/gid';
import { batchPath, rulePath } from '../shopify/priceRules/paths';
import type { JobKind } from './kinds';

/** The texts about a field with job IDs. */
interface Wording {
	/** The name of the field. */
	field: string;
	/** The key of the ID in a job that the action node returned. */
	key: string;
	one: string;
	many: string;
	/** Where users find the IDs. */
	source: string;
	/** What to do if the field is empty. */
	instead: string;
}

const WORDINGS: Record<JobKind, Wording> = {
	bulkCreation: {
		field: 'Job IDs',
		key: 'id',
		one: 'the ID of a code creation job',
		many: 'IDs of code creation jobs',
		source:
			"Use the IDs that 'Code' → 'Create Unique' or 'Import Many' returned for its jobs: numbers, or gid://shopify/DiscountRedeemCodeBulkCreation/…",
		instead: "Name at least one job, or set 'Watch' to 'All Runs in Background'. Nothing was sent.",
	},
	batch: {
		field: 'Batch IDs',
		key: 'discountCodeCreationId',
		one: 'the ID of a batch',
		many: 'IDs of batches',
		source:
			"Use the numbers that 'Price Rule Code (Legacy)' → 'Create Batch' returned as discountCodeCreationId.",
		instead:
			"Name at least one batch, or set 'Watch' to 'All Runs in Background'. Nothing was sent.",
	},
};

/** Reads the IDs of the jobs to watch; for batches, their paths. */
export function readJobIds(context: IPollFunctions, kind: JobKind): string[] {
	const node = context.getNode();
	if (kind === 'bulkCreation') {
		const value: unknown = context.getNodeParameter('bulkCreationIds', '');
		return readIds(node, WORDINGS[kind], value, (entry) =>
			toGid('DiscountRedeemCodeBulkCreation', entry),
		);
	}
	const rule = readOwnerId(
		node,
		'Price Rule',
		'PriceRule',
		context.getNodeParameter('priceRuleId', ''),
	);
	if (rule === undefined) {
		throw new NodeOperationError(node, "'Price Rule' is empty", {
			description:
				"Name the price rule of the batches, or set 'Watch' to 'All Runs in Background'. Nothing was sent.",
		});
	}
	const value: unknown = context.getNodeParameter('discountCodeCreationIds', '');
	return readIds(node, WORDINGS[kind], value, (entry) => {
		const [number] = /^\d+$/.exec(String(entry)) ?? [];
		return number && batchPath(numberOf(rule), number);
	});
}

/** Reads the ID of a discount, or the path of a price rule; undefined if the field is empty. */
export function readOwner(
	node: INode,
	label: string,
	kind: JobKind,
	value: unknown,
): string | undefined {
	if (kind === 'bulkCreation') return readOwnerId(node, label, 'DiscountCodeNode', value);
	const rule = readOwnerId(node, label, 'PriceRule', value);
	return rule && rulePath(numberOf(rule));
}

function readOwnerId(
	node: INode,
	label: string,
	type: 'DiscountCodeNode' | 'PriceRule',
	value: unknown,
): string | undefined {
	const text = textOf(label, value);
	if (text === '') return undefined;
	const id = toGid(type, text);
	if (id) return id;
	const what = type === 'PriceRule' ? 'price rule' : 'code discount';
	throw new NodeOperationError(node, `${describeValue(text)} is not the ID of a ${what}`, {
		description: `Give '${label}' as a number, as gid://shopify/${type}/… or as the address of the discount in the Shopify admin. Nothing was sent.`,
	});
}

function readIds(
	node: INode,
	{ field, key, one, many, source, instead }: Wording,
	value: unknown,
	idOf: (entry: string | number) => string | undefined,
): string[] {
	const entries = entriesOf(value, key);
	if (entries.length === 0) {
		throw new NodeOperationError(node, `'${field}' is empty`, { description: instead });
	}
	const read = entries.map((entry) =>
		typeof entry === 'string' || (typeof entry === 'number' && Number.isSafeInteger(entry))
			? idOf(entry)
			: undefined,
	);
	const malformed = entries.filter((_, at) => read[at] === undefined);
	if (malformed.length > 0) {
		const named = malformed.slice(0, 10).map(describeValue).join(', ');
		throw new NodeOperationError(
			node,
			malformed.length === 1 ? `${named} is not ${one}` : `These are not ${many}: ${named}`,
			{ description: `${source} Nothing was sent.` },
		);
	}
	return [...new Set(read.flatMap((id) => id ?? []))];
}

/** Lists the possible IDs in a list, in jobs that the action node returned, or in text. */
function entriesOf(value: unknown, key: string): unknown[] {
	if (Array.isArray(value)) return value.flatMap((entry) => entriesOf(entry, key));
	if (isObject(value)) return key in value ? entriesOf(value[key], key) : [value];
	if (typeof value !== 'string') return isEmpty(value) ? [] : [value];
	// A list may also come as text with brackets and quotes.
	return value.split(/[\s,;"'[\]]+/).filter((entry) => entry !== '');
}
