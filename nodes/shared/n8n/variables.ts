import type {
	IDataObject,
	IExecuteSingleFunctions,
	IHttpRequestOptions,
	INodePropertyRouting,
} from 'n8n-workflow';
import { isObject } from '../isObject';

/** Makes of a parameter what Shopify takes: undefined sends nothing, a UserError refuses the item. */
export type Reader = (value: unknown, context: IExecuteSingleFunctions) => unknown;

/** What the parameters of an item make of the body of its request. */
export interface RequestBody {
	variables?: IDataObject;
	refusal?: unknown;
}

/** Routes a parameter through its reader to a variable, given as a path such as `input.title`. */
export function toVariable(path: string, read: Reader): INodePropertyRouting {
	const send: INodePropertyRouting['send'] = { type: 'body', property: `variables.${path}` };
	const keys = path.split('.');
	const { send: checked } = prepareVariables((variables, context) =>
		replaceAt(variables, keys, (value) => read(value, context)),
	);
	return { send: { ...send, ...checked } };
}

/** Lets a parameter work on all variables, after the parameters before it. */
export function prepareVariables(
	prepare: (variables: IDataObject, context: IExecuteSingleFunctions) => void,
): INodePropertyRouting {
	async function preSend(this: IExecuteSingleFunctions, request: IHttpRequestOptions) {
		const body = request.body as RequestBody;
		try {
			if (!body.refusal) prepare((body.variables ??= {}), this);
		} catch (error) {
			// The engine would drop the item link of an item that fails here, so it fails later.
			body.refusal = error;
		}
		return request;
	}
	return { send: { preSend: [preSend] } };
}

/** Puts a value at a path such as `input.title`. */
export function setAt(target: IDataObject, path: string, value: unknown): void {
	const keys = path.split('.');
	const last = keys.pop() ?? path;
	let inner = target;
	for (const key of keys) {
		const next = isObject(inner[key]) ? inner[key] : {};
		inner[key] = next;
		inner = next;
	}
	inner[last] = value as IDataObject;
}

/** Replaces the value at a path; undefined removes it, and what is empty without it. */
function replaceAt(target: IDataObject, keys: string[], make: (value: unknown) => unknown): void {
	const [key, ...rest] = keys;
	if (key === undefined) return;
	const inner = target[key];
	if (rest.length === 0) {
		target[key] = make(inner) as IDataObject;
	} else if (isObject(inner)) {
		replaceAt(inner, rest, make);
		if (Object.keys(inner).length === 0) delete target[key];
	}
	if (target[key] === undefined) delete target[key];
}
