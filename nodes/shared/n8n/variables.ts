import type {
	IDataObject,
	IExecuteSingleFunctions,
	IHttpRequestOptions,
	INodePropertyRouting,
} from 'n8n-workflow';
import { isObject } from '../isObject';
import { isTool, readModelValue } from '../parameters/fromModel';
import { withModelValues } from './modelValues';

/** Converts a parameter to a variable: undefined sends nothing, a UserError refuses the item. */
export type Reader = (value: unknown, context: IExecuteSingleFunctions) => unknown;

/** The request body that the parameters of an item build up. */
export interface RequestBody {
	variables?: IDataObject;
	refusal?: unknown;
}

/** Routes a parameter through its reader to the variable at a path such as `input.title`. */
export function toVariable(path: string, read: Reader): INodePropertyRouting {
	const send: INodePropertyRouting['send'] = { type: 'body', property: `variables.${path}` };
	const keys = path.split('.');
	const { send: checked } = prepareVariables((variables, context) =>
		replaceAt(variables, keys, (value) =>
			read(isTool(context) ? readModelValue(value) : value, context),
		),
	);
	return { send: { ...send, ...checked } };
}

/** Routes a parameter to a function that edits all variables set by the parameters before it. */
export function prepareVariables(
	prepare: (variables: IDataObject, context: IExecuteSingleFunctions) => void,
): INodePropertyRouting {
	async function preSend(this: IExecuteSingleFunctions, request: IHttpRequestOptions) {
		const body = request.body as RequestBody;
		try {
			if (!body.refusal) prepare((body.variables ??= {}), withModelValues(this));
		} catch (error) {
			// The engine would drop the item link of an item that fails here, so it fails in `routeItem`.
			body.refusal = error;
		}
		return request;
	}
	return { send: { preSend: [preSend] } };
}

/** Sets the value at a path such as `input.title`. */
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

/** Replaces the value at a path; undefined removes it, and objects that are empty without it. */
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
