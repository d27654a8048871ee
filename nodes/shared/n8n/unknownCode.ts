import { NodeOperationError } from 'n8n-workflow';
import type {
	IDataObject,
	IDisplayOptions,
	IExecutePaginationFunctions,
	INodeProperties,
} from 'n8n-workflow';
import { checkedChoice } from '../parameters/choice';
import { someTextOf, textOf } from '../parameters/text';
import { toVariable } from './variables';

type Show = IDisplayOptions['show'];

/** Makes the field for the code to look up. */
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

/** Makes the field that says what to do if the store does not have the code. */
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
	description: 'What to do if the store does not have the code',
	routing: checkedChoice('If the Code Is Unknown', 'unknownCode', ['item', 'stop']),
});

/** Says whether an unknown code is returned as an item. */
export const unknownIsAnAnswer = (context: IExecutePaginationFunctions) =>
	context.getNodeParameter('unknownCode', 'stop') === 'item';

/** Makes the row of a code that the store does not have; throws if the node is set to stop. */
export function codeUnknown(
	context: IExecutePaginationFunctions,
	code: unknown,
	{ message, advice }: { message: string; advice: string },
): IDataObject {
	if (unknownIsAnAnswer(context)) return { found: false, code: textOf('Code', code) };
	throw new NodeOperationError(context.getNode(), message, {
		itemIndex: context.getItemIndex(),
		description: `${advice} To continue with an item instead, set 'If the Code Is Unknown' to 'Return an Item'. Nothing was changed.`,
	});
}
