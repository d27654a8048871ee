import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecutePaginationFunctions, INodeProperties } from 'n8n-workflow';
import { routeItem } from '../../../shared/n8n/routeItem';
import { toVariable } from '../../../shared/n8n/variables';
import { checkedChoice } from '../../../shared/parameters/choice';
import { someTextOf } from '../../../shared/parameters/text';
import { lookUpCode } from '../../api/calls';
import { send } from '../../api/send';
import { presentCode } from '../../present';

const show = { resource: ['discountCode'], operation: ['find'] };

/** Finds a discount code in the whole store. */
export const findRouting = routeItem(
	{ url: '/discount_codes/lookup' },
	async ({ context, variables, options }) => {
		const code = String(variables.code);
		const { found } = await send(context, lookUpCode(code), options);
		if (!found) return [codeUnknown(context, code)];
		return [
			unknownIsAnAnswer(context) ? { found: true, ...presentCode(found) } : presentCode(found),
		];
	},
);

/** The fields of finding a code. */
export const findFields: INodeProperties[] = [
	{
		displayName: 'Code',
		name: 'code',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. WELCOME10',
		description:
			'The code to look up, such as one a customer gives; upper and lower case count as the same',
		routing: toVariable('code', (value) => someTextOf('Code', value)),
	},
	{
		displayName: 'If the Code Is Unknown',
		name: 'unknownCode',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		options: [
			{
				name: 'Return an Item',
				value: 'item',
				description: "An item with 'found' set to false; with a code that exists, it is true",
			},
			{ name: 'Stop', value: 'stop', description: 'The node fails, or uses its error output' },
		],
		default: 'stop',
		description: 'What to do if the store does not have the code',
		routing: checkedChoice('If the Code Is Unknown', 'unknownCode', ['item', 'stop']),
	},
];

const unknownIsAnAnswer = (context: IExecutePaginationFunctions) =>
	context.getNodeParameter('unknownCode', 'stop') === 'item';

function codeUnknown(context: IExecutePaginationFunctions, code: string): IDataObject {
	if (unknownIsAnAnswer(context)) return { found: false, code };
	throw new NodeOperationError(context.getNode(), 'The store has no discount code like this', {
		itemIndex: context.getItemIndex(),
		description:
			"Check 'Code'. To go on with such an item, set 'If the Code Is Unknown' to 'Return an Item'. Nothing was changed.",
	});
}
