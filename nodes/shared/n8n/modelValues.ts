import { isTool, readModelValue } from '../parameters/fromModel';
import { isBlank } from '../parameters/isBlank';

interface Context {
	getNode(): { type: string };
}

type GetNodeParameter = (name: string, ...more: unknown[]) => unknown;

/**
 * Returns a context that reads parameters as a model means them, if a model calls the node as a tool;
 * what it leaves empty is the fallback. `fallbackAt` is the place of the fallback among the arguments
 * that follow the name: an operation on all items names the item before it.
 */
export function withModelValues<C extends Context>(context: C, fallbackAt = 0): C {
	if (!isTool(context)) return context;
	const { getNodeParameter } = context as C & { getNodeParameter: GetNodeParameter };
	return Object.assign(Object.create(context) as C, {
		getNodeParameter(name: string, ...more: unknown[]) {
			const value = readModelValue(getNodeParameter.call(context, name, ...more));
			return isBlank(value) ? (more[fallbackAt] ?? value) : value;
		},
	});
}
