import type {
	IExecuteFunctions,
	IExecutePaginationFunctions,
	ILoadOptionsFunctions,
	IPollFunctions,
} from 'n8n-workflow';

/** Every n8n context that can send a request. */
export type RequestContext =
	| IExecuteFunctions
	| IExecutePaginationFunctions
	| ILoadOptionsFunctions
	| IPollFunctions;

/** Returns the signal of a cancelled execution; polls and lists in the editor have none. */
export const cancelSignalOf = (context: RequestContext): AbortSignal | undefined =>
	'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;

/** Returns an object that identifies a run of a node, from any of its contexts. */
export const runOf = (context: RequestContext): object =>
	('getExecuteData' in context ? (context.getExecuteData() as object | undefined) : undefined) ??
	context;

// The items of a routed operation are independent of each other.
const taskOf = (context: RequestContext): object =>
	'makeRoutingRequest' in context ? context : runOf(context);

const changed = new WeakSet<object>();

/** The tasks of each run that changed something. */
const changedTasks = new WeakMap<object, Set<object>>();

/** Records that something was changed, or may have been. */
export function recordChange(context: RequestContext): void {
	const task = taskOf(context);
	changed.add(task);
	const run = runOf(context);
	changedTasks.set(run, (changedTasks.get(run) ?? new Set()).add(task));
}

/** Counts the other items of a routed operation for which this run changed something, or may have. */
export function countOtherChangedTasks(context: RequestContext): number {
	const tasks = changedTasks.get(runOf(context));
	return tasks ? tasks.size - (tasks.has(taskOf(context)) ? 1 : 0) : 0;
}

/** Says whether this run, or this item of a routed operation, changed anything or may have. */
export const mayHaveChanged = (context: RequestContext) => changed.has(taskOf(context));

const shownWarnings = new WeakMap<object, Set<string>>();

/** Warns the user once per run: in the output pane or, if the context has none, in the log. */
export function warnOnce(context: RequestContext, message: string): void {
	// When n8n retries a node on failure, it shows only the hints of the last try.
	const run = 'addExecutionHints' in context ? context.helpers : runOf(context);
	const known = shownWarnings.get(run) ?? new Set();
	shownWarnings.set(run, known);
	if (known.has(message)) return;
	known.add(message);
	if ('addExecutionHints' in context) {
		context.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
	} else {
		context.logger.warn(`${context.getNode().name}: ${message}`);
	}
}
