import type {
	IExecuteFunctions,
	IExecutePaginationFunctions,
	ILoadOptionsFunctions,
	IPollFunctions,
} from 'n8n-workflow';

/** Everything of n8n from which a request can be sent. */
export type RequestContext =
	| IExecuteFunctions
	| IExecutePaginationFunctions
	| ILoadOptionsFunctions
	| IPollFunctions;

/** Returns the signal of a cancelled execution; polls and lists in the editor have none. */
export const cancelSignalOf = (context: RequestContext): AbortSignal | undefined =>
	'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;

/** Returns what stands for one run of a node, whichever of its contexts is at hand. */
export const runOf = (context: RequestContext): object =>
	('getExecuteData' in context ? (context.getExecuteData() as object | undefined) : undefined) ??
	context;

// Items of a routed operation have nothing to do with each other.
const taskOf = (context: RequestContext): object =>
	'makeRoutingRequest' in context ? context : runOf(context);

const changing = new WeakSet<object>();

/** Notes that something was changed, or may have been. */
export const noteChange = (context: RequestContext) => changing.add(taskOf(context));

/** Says whether something was changed in this run, or may have been; of a routed operation, by this item. */
export const mayHaveChanged = (context: RequestContext) => changing.has(taskOf(context));

const told = new WeakMap<object, Set<string>>();

/** Tells the user something once a run: beside the output or, where there is no place for it, in the log. */
export function tellOnce(context: RequestContext, message: string): void {
	// When n8n runs a node again on failure, only what the last try says is shown.
	const run = 'addExecutionHints' in context ? context.helpers : runOf(context);
	const known = told.get(run) ?? new Set();
	told.set(run, known);
	if (known.has(message)) return;
	known.add(message);
	if ('addExecutionHints' in context) {
		context.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
	} else {
		context.logger.warn(`${context.getNode().name}: ${message}`);
	}
}
