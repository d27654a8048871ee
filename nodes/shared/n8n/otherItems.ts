import { sleep } from 'n8n-workflow';
import type { IExecutePaginationFunctions } from 'n8n-workflow';
import { cancelSignalOf, countOtherChangedTasks, runOf } from '../http/context';

/** What is being done for the items of each run, all of which n8n starts at once. */
const underWay = new WeakMap<object, Set<Promise<unknown>>>();

/** Records what is being done for an item. */
export function recordUnderWay<T>(
	context: IExecutePaginationFunctions,
	work: Promise<T>,
): Promise<T> {
	const run = runOf(context);
	const all = underWay.get(run) ?? new Set();
	underWay.set(run, all);
	all.add(work);
	const isOver = () => void all.delete(work);
	work.then(isOver, isOver);
	return work;
}

const NOTHING_DONE = /Nothing was (?:created or changed|changed|created|sent)\./;

/**
 * Corrects what the error of an item says about changes: it stops the node, which has made changes for
 * other items. Waits for those that are under way, since they go on in any case.
 */
export async function withOtherItems(
	context: IExecutePaginationFunctions,
	description: string,
): Promise<string> {
	if (!NOTHING_DONE.test(description)) return description;
	// The items after this one may not have begun.
	await sleep(0);
	await Promise.allSettled([...(underWay.get(runOf(context)) ?? [])]);
	if (cancelSignalOf(context)?.aborted) return description;
	const others = countOtherChangedTasks(context);
	if (others === 0) return description;
	const done = others === 1 ? '1 other was' : `${others} others were`;
	return description.replace(NOTHING_DONE, `Nothing was changed for this item; ${done} done.`);
}
