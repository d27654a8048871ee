import type {
	IDataObject,
	IExecuteFunctions,
	IExecutePaginationFunctions,
	IExecuteSingleFunctions,
	IHttpRequestOptions,
	INodeProperties,
	NodeExecutionHint,
} from 'n8n-workflow';
import { isVisible } from '../parameters/expressions';
import { assertExpressionsHaveValues } from '../parameters/expressionValues';
import { setAt } from './variables';
import type { RequestBody } from './variables';

/** The hints shown so far, so that a thousand items with the same mistake make one hint. */
const shownHints = new WeakMap<IExecuteFunctions, Set<string>>();

/** Returns a context bound to one item, like that of a routed operation. */
export function forItem(context: IExecuteFunctions, itemIndex: number) {
	const shown = shownHints.get(context) ?? new Set<string>();
	shownHints.set(context, shown);
	return Object.assign(Object.create(context) as IExecutePaginationFunctions, {
		getItemIndex: () => itemIndex,
		addExecutionHints(...hints: NodeExecutionHint[]) {
			const fresh = hints.filter(({ message }) => !shown.has(message));
			for (const { message } of fresh) shown.add(message);
			context.addExecutionHints(...fresh);
		},
		evaluateExpression: (expression: string, item = itemIndex) =>
			context.evaluateExpression(expression, item),
		getNodeParameter: (name: string, fallback?: unknown, options?: object) =>
			context.getNodeParameter(name, itemIndex, fallback, options),
	});
}

/**
 * Reads the visible fields into the variables of a request, as n8n's routing engine does, for an
 * operation that handles all items together and so is not routed. Throws the refusal of a field.
 */
export async function readForm(
	context: IExecutePaginationFunctions,
	fields: INodeProperties[],
): Promise<IDataObject> {
	assertExpressionsHaveValues(context, fields);
	const body: RequestBody = { variables: {} };
	const preSends = collect(context, fields, body, '');
	for (const preSend of preSends) {
		await preSend.call(
			context as unknown as IExecuteSingleFunctions,
			{ body } as unknown as IHttpRequestOptions,
		);
	}
	if (body.refusal) throw body.refusal;
	return body.variables ?? {};
}

type PreSend = (
	this: IExecuteSingleFunctions,
	request: IHttpRequestOptions,
) => Promise<IHttpRequestOptions>;

function collect(
	context: IExecutePaginationFunctions,
	fields: INodeProperties[],
	body: RequestBody,
	path: string,
): PreSend[] {
	const node = context.getNode();
	return fields.flatMap((field) => {
		const { parameters } = node;
		if (!isVisible(parameters, field, node)) return [];
		const name = path ? `${path}.${field.name}` : field.name;
		const { property, preSend = [] } = field.routing?.send ?? {};
		if (property) {
			const extractValue = field.type === 'resourceLocator';
			const value = context.getNodeParameter(name, undefined, { extractValue });
			setAt(body as IDataObject, property, value);
		}
		if (field.type !== 'collection') return preSend;
		// Only the options that the user added to a collection count.
		const added = context.getNodeParameter(name, {}) as IDataObject;
		const options = (field.options ?? []).filter(
			(option): option is INodeProperties => 'type' in option && option.name in added,
		);
		return [...preSend, ...collect(context, options, body, name)];
	});
}
