import type { IDataObject, IExecutePaginationFunctions } from 'n8n-workflow';
import { withAllKeys } from '../../shared/n8n/withAllKeys';
import { isSimplified } from '../../shared/n8n/simplify';
import { storefrontOf } from '../../shopify/storefront/storefront';
import type { DiscountNode } from './discountNode';
import { flatten } from './flatten';
import { readSelected } from './outputFields';

/** What a marketer needs of a discount with a code: at most ten fields, as n8n's guide asks. */
const CODE_FIELDS = [
	'id',
	'title',
	'code',
	'link',
	'status',
	'summary',
	'usageCount',
	'startsAt',
	'endsAt',
	'endsAtText',
];

/** Of one without a code, for which there is room for more. */
const AUTOMATIC_FIELDS = [
	'id',
	'title',
	'status',
	'kind',
	'summary',
	'usageCount',
	'startsAt',
	'endsAt',
	'endsAtText',
];

/** What an operation says about the discount, and the field of the ten that makes room for it. */
interface Statement {
	says: IDataObject;
	insteadOf: string;
}

/** Makes the output of one discount: simplified unless the user chose otherwise. */
export const toOutput = async (
	node: DiscountNode,
	context: IExecutePaginationFunctions,
	statement?: Statement,
): Promise<IDataObject> => (await outputFor(context, statement))(node);

/** Returns the function that makes the output of each discount. */
export async function outputFor(
	context: IExecutePaginationFunctions,
	{ says = {}, insteadOf }: Partial<Statement> = {},
): Promise<(node: DiscountNode) => IDataObject> {
	const fields = readFields(context);
	if (fields === 'raw') return (node) => ({ ...says, ...node });
	const storefront = await storefrontOf(context, { itemIndex: context.getItemIndex() });
	return (node) => {
		const flat = flatten(node, storefront);
		const ten = 'code' in flat ? CODE_FIELDS : AUTOMATIC_FIELDS;
		const keys = fields === 'simplified' ? ten.filter((key) => key !== insteadOf) : fields;
		return { ...says, ...withAllKeys(keys, flat) };
	};
}

/** Makes the output for a discount with a code that the store does not have, with the keys of one that it has. */
export const toMissing = (
	context: IExecutePaginationFunctions,
	{ says, insteadOf }: Statement,
): IDataObject => {
	const fields = readFields(context);
	if (fields === 'raw') return says;
	const keys = fields === 'simplified' ? CODE_FIELDS.filter((key) => key !== insteadOf) : fields;
	return { ...withAllKeys(keys, {}), ...says };
};

/** Reads what is returned: 'Output' if the node is the tool of an agent, else 'Simplify'. */
function readFields(context: IExecutePaginationFunctions): string[] | 'raw' | 'simplified' {
	const output = context.getNodeParameter('output', '');
	if (output === 'selectedFields')
		return readSelected(context.getNodeParameter('outputFields', []));
	if (output === 'raw' || output === 'simplified') return output;
	return isSimplified(context) ? 'simplified' : 'raw';
}
