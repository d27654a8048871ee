import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, INode, IPollFunctions } from 'n8n-workflow';
import { toGid } from '../shared/adminApi/gid';
import { isObject } from '../shared/isObject';
import { oneOf } from '../shared/parameters/choice';
import { describeValue } from '../shared/parameters/describe';
import { isEmpty, refuse } from '../shared/parameters/refuse';
import { textOf } from '../shared/parameters/text';

/** Which announced jobs a trigger is about; one that watches IDs is about none of them. */
export interface Filter {
	watch: 'announced' | 'ids';
	label?: string;
	discountId?: string;
}

export interface TriggerSettings {
	filter: Filter;
	/** The global IDs of the jobs named by hand. */
	ids: string[];
	returns: 'codes' | 'jobs';
	wholeRun: boolean;
	includeNotCreated: boolean;
}

/** Reads the parameters; throws for one that says nothing that could be meant, before anything is sent. */
export function readSettings(context: IPollFunctions): TriggerSettings {
	oneOf('Trigger On', [TRIGGER_ON], context.getNodeParameter('triggerOn', TRIGGER_ON));
	const watch = oneOf(
		'Watch',
		['announced', 'ids'],
		context.getNodeParameter('watch', 'announced'),
	);
	const returns = oneOf('Return', ['codes', 'jobs'], context.getNodeParameter('returns', 'codes'));
	const option = optionReader(context);
	const settings = {
		returns: returns === 'jobs' ? 'jobs' : 'codes',
		includeNotCreated: isYes('Include Codes Not Created', option('includeNotCreated')),
	} as const;
	if (watch === 'ids') {
		const ids = readIds(context.getNode(), context.getNodeParameter('bulkCreationIds', ''));
		return { ...settings, ids, filter: { watch: 'ids' }, wholeRun: false };
	}
	const label = textOf('Label', option('label', 'Label'));
	const discountId = readDiscountId(context.getNode(), option('discountId', 'Discount ID'));
	const filter: Filter = {
		watch: 'announced',
		...(label && { label }),
		...(discountId && { discountId }),
	};
	return { ...settings, ids: [], filter, wholeRun: isYes('Whole Run Only', option('wholeRun')) };
}

/** Reads a filter that was stored; undefined if it is none. */
export function parseFilter(value: unknown): Filter | undefined {
	if (!isObject(value)) return undefined;
	const { watch, label, discountId } = value;
	const isText = (one: unknown) => one === undefined || typeof one === 'string';
	if (watch !== 'announced' && watch !== 'ids') return undefined;
	return isText(label) && isText(discountId) ? (value as unknown as Filter) : undefined;
}

const TRIGGER_ON = 'bulkCreationCompleted';

// A filter that is empty lets everything through. That is meant where somebody left it empty, and
// not where an expression gave nothing.
function optionReader(context: IPollFunctions) {
	const options = context.getNodeParameter('options', {}) as IDataObject;
	const typed: unknown = context.getNode().parameters.options;
	return (name: string, filterLabel?: string): unknown => {
		const value = options[name];
		const source = isObject(typed) ? typed[name] : typed;
		const isExpression = typeof source === 'string' && source.startsWith('=');
		if (filterLabel && isExpression && isEmpty(value) && (name in options || isObject(typed)))
			throw refuse(filterLabel, 'is empty: its expression gave nothing, which would mean all jobs');
		return value;
	};
}

function isYes(label: string, value: unknown): boolean {
	if (value === undefined || value === false || value === 'false') return false;
	if (value === true || value === 'true') return true;
	throw refuse(label, `must be true or false, not ${describeValue(value)}`);
}

function readIds(node: INode, value: unknown): string[] {
	const entries = entriesOf(value);
	if (entries.length === 0) {
		throw new NodeOperationError(node, "'Bulk Creation IDs' is empty", {
			description: "Name at least one job, or set 'Watch' to 'Announced Jobs'. Nothing was sent.",
		});
	}
	const malformed = entries.filter((entry) => idOf(JOB, entry) === undefined);
	if (malformed.length > 0) {
		const named = malformed.slice(0, 10).map(describeValue).join(', ');
		throw new NodeOperationError(
			node,
			malformed.length === 1
				? `${named} is not the ID of a bulk creation`
				: `These are not IDs of bulk creations: ${named}`,
			{
				description:
					"Use the IDs that 'Redeem Code' → 'Create Unique' or 'Add Many' returned for its jobs: numbers, or gid://shopify/DiscountRedeemCodeBulkCreation/… Nothing was sent.",
			},
		);
	}
	return [...new Set(entries.flatMap((entry) => idOf(JOB, entry) ?? []))];
}

/** Lists what may be IDs: of a list, of the jobs that the action node returned, of a text. */
function entriesOf(value: unknown): unknown[] {
	if (Array.isArray(value)) return value.flatMap(entriesOf);
	if (isObject(value)) return 'id' in value ? entriesOf(value.id) : [value];
	if (typeof value !== 'string') return isEmpty(value) ? [] : [value];
	// A list may come as text too, in brackets and quotes.
	return value.split(/[\s,;"'[\]]+/).filter((entry) => entry !== '');
}

const JOB = 'DiscountRedeemCodeBulkCreation';

function readDiscountId(node: INode, value: unknown): string | undefined {
	const text = textOf('Discount ID', value);
	if (text === '') return undefined;
	const id = toGid('DiscountCodeNode', text);
	if (id) return id;
	throw new NodeOperationError(node, `${describeValue(text)} is not the ID of a code discount`, {
		description:
			"Give 'Discount ID' as a number, as gid://shopify/DiscountCodeNode/… or as the address of the discount in the Shopify admin. Nothing was sent.",
	});
}

const idOf = (type: typeof JOB, value: unknown) =>
	typeof value === 'string' || Number.isSafeInteger(value) ? toGid(type, value) : undefined;
