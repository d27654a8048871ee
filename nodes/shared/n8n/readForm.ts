import { NodeHelpers } from 'n8n-workflow';
import type {
	IDataObject,
	IExecuteFunctions,
	IExecutePaginationFunctions,
	IExecuteSingleFunctions,
	IHttpRequestOptions,
	INodeProperties,
	NodeExecutionHint,
} from 'n8n-workflow';
import { assertExpressionsGave } from '../parameters/expressionsGave';
import { setAt } from './variables';
import type { RequestBody } from './variables';

/** What was told already, so that a thousand items with the same slip make one hint. */
const told = new WeakMap<IExecuteFunctions, Set<string>>();

/** Sees one item of an execution, as the functions of a routed operation do. */
export function forItem(context: IExecuteFunctions, itemIndex: number) {
	const said = told.get(context) ?? new Set<string>();
	told.set(context, said);
	return Object.assign(Object.create(context) as IExecutePaginationFunctions, {
		getItemIndex: () => itemIndex,
		addExecutionHints(...hints: NodeExecutionHint[]) {
			const fresh = hints.filter(({ message }) => !said.has(message));
			for (const { message } of fresh) said.add(message);
			context.addExecutionHints(...fresh);
		},
		evaluateExpression: (expression: string, item = itemIndex) =>
			context.evaluateExpression(expression, item),
		getNodeParameter: (name: string, fallback?: unknown, options?: object) =>
			context.getNodeParameter(name, itemIndex, fallback, options),
	});
}

/**
 * Makes the variables of a request of the fields that are shown, as n8n's routing engine does, for
 * an operation that is about all items and so is not routed. Throws what a field refuses.
 */
export async function readForm(
	context: IExecutePaginationFunctions,
	fields: INodeProperties[],
): Promise<IDataObject> {
	assertExpressionsGave(context, fields);
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
		if (!NodeHelpers.displayParameter(parameters, field, node, null, parameters)) return [];
		const name = path ? `${path}.${field.name}` : field.name;
		const { property, preSend = [] } = field.routing?.send ?? {};
		if (property) {
			const extractValue = field.type === 'resourceLocator';
			const value = context.getNodeParameter(name, undefined, { extractValue });
			setAt(body as IDataObject, property, value);
		}
		if (field.type !== 'collection') return preSend;
		// Of a collection, only what the user has added counts.
		const added = context.getNodeParameter(name, {}) as IDataObject;
		const options = (field.options ?? []).filter(
			(option): option is INodeProperties => 'type' in option && option.name in added,
		);
		return [...preSend, ...collect(context, options, body, name)];
	});
}
