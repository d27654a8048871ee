import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, INode, IPollFunctions } from 'n8n-workflow';
import { toGid } from '../shared/adminApi/gid';

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

/** Reads the parameters; throws for an ID that is none, before anything is sent. */
export function readSettings(context: IPollFunctions): TriggerSettings {
	const node = context.getNode();
	const options = context.getNodeParameter('options', {}) as IDataObject;
	const byId = context.getNodeParameter('watch', 'announced') === 'ids';
	const settings = {
		returns: context.getNodeParameter('returns', 'codes') === 'jobs' ? 'jobs' : 'codes',
		includeNotCreated: options.includeNotCreated === true,
	} as const;
	if (byId) {
		const ids = readIds(node, context.getNodeParameter('bulkCreationIds', ''));
		return { ...settings, ids, filter: { watch: 'ids' }, wholeRun: false };
	}
	const filter: Filter = {
		watch: 'announced',
		label: String(options.label ?? '').trim() || undefined,
		discountId: readDiscountId(node, options.discountId),
	};
	return { ...settings, ids: [], filter, wholeRun: options.wholeRun === true };
}

function readIds(node: INode, value: unknown): string[] {
	// An array may come as text too, in brackets and quotes.
	const entries: unknown[] = Array.isArray(value)
		? value
		: String(value ?? '')
				.split(/[\s,;"'[\]]+/)
				.filter((entry) => entry !== '');
	if (entries.length === 0) {
		throw new NodeOperationError(node, "'Bulk Creation IDs' is empty", {
			description: "Name at least one job, or set 'Watch' to 'Announced Jobs'. Nothing was sent.",
		});
	}
	const malformed = entries.filter((entry) => toGid(JOB, entry) === undefined);
	if (malformed.length > 0) {
		const named = malformed.map((entry) => `'${String(entry)}'`).join(', ');
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
	return [...new Set(entries.flatMap((entry) => toGid(JOB, entry) ?? []))];
}

const JOB = 'DiscountRedeemCodeBulkCreation';

function readDiscountId(node: INode, value: unknown): string | undefined {
	if (value === undefined || String(value).trim() === '') return undefined;
	const id = toGid('DiscountCodeNode', value);
	if (id) return id;
	throw new NodeOperationError(node, `'${String(value)}' is not the ID of a code discount`, {
		description:
			"Give 'Discount ID' as a number, as gid://shopify/DiscountCodeNode/… or as the address of the discount in the Shopify admin. Nothing was sent.",
	});
}
