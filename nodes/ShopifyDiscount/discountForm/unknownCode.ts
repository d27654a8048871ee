import { NodeOperationError } from 'n8n-workflow';
import type {
	IDataObject,
	IDisplayOptions,
	IExecutePaginationFunctions,
	INodeProperties,
} from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { checkedChoice } from '../../shared/parameters/choice';
import { someTextOf, textOf } from '../../shared/parameters/text';

type Show = IDisplayOptions['show'];

/** Makes the field for the one code that is looked up. */
export const codeField = (show: Show, description: string): INodeProperties => ({
	displayName: 'Code',
	name: 'code',
	type: 'string',
	required: true,
	displayOptions: { show },
	default: '',
	placeholder: 'e.g. WELCOME10',
	description,
	routing: toVariable('code', (value) => someTextOf('Code', value)),
});

/** Makes the field that says what becomes of an item whose code the store does not have. */
export const unknownCodeField = (show: Show): INodeProperties => ({
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
	description: 'What to do if no discount of the store has the code',
	routing: checkedChoice('If the Code Is Unknown', 'unknownCode', ['item', 'stop']),
});

/** Tells whether an unknown code is an ordinary answer to the user. */
export const unknownIsAnAnswer = (context: IExecutePaginationFunctions) =>
	context.getNodeParameter('unknownCode', 'stop') === 'item';

/** Makes the row of a code that the store does not have; throws if the user wants it to stop. */
export function codeUnknown(context: IExecutePaginationFunctions, code: unknown): IDataObject {
	if (unknownIsAnAnswer(context)) return { found: false, code: textOf('Code', code) };
	throw new NodeOperationError(context.getNode(), 'The store does not have this code', {
		itemIndex: context.getItemIndex(),
		description:
			"Check 'Code'; upper and lower case count as the same. To go on with such an item, set 'If the Code Is Unknown' to 'Return an Item'. Nothing was changed.",
	});
}
