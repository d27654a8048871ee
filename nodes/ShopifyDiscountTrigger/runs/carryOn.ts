import type { IPollFunctions } from 'n8n-workflow';
import type { AppData } from '../../shopify/creation/appData';
import { carryOnRuns } from '../../shopify/runs/carryOn';
import { listenerKeyOf } from '../memory/listener';
import { readStore } from '../readStore';

/** Until the next poll of a minute is near. */
const LONGEST_MS = 50_000;

/** n8n awaits the first poll of each workflow before it starts the next one (n8n 2.41, 2026-11). */
const LONGEST_FIRST_MS = 5_000;

/** What is left of a short poll for delivering codes. */
const DELIVER_MS = 5_000;

/** The triggers that have polled since n8n started. */
const polledBefore = new Set<string>();

/** Returns for how long a poll may carry runs on, in ms; notes that the trigger has polled. */
export function longestCarryOnMs(context: IPollFunctions): number {
	const key = listenerKeyOf(context);
	const isFirst = !polledBefore.has(key);
	polledBefore.add(key);
	return isFirst ? LONGEST_FIRST_MS : LONGEST_MS;
}

/** Carries runs in background on, in a poll that must end at `stopAt`; returns what the app keeps afterwards. */
export async function carryOn(
	context: IPollFunctions,
	appData: AppData,
	{ longestMs, stopAt }: { longestMs: number; stopAt: number },
): Promise<AppData> {
	const now = Date.now();
	const budgetMs = stopAt - now;
	const until = now + Math.min(longestMs, Math.max(budgetMs / 2, budgetMs - DELIVER_MS));
	let mayHaveCarriedOn = true;
	try {
		mayHaveCarriedOn = await carryOnRuns(context, appData, until);
	} catch (error) {
		// The codes that are done are delivered all the same; the next poll carries on.
		context.logger.warn(`${context.getNode().name}: ${(error as Error).message}`, { error });
	}
	return mayHaveCarriedOn ? await readStore(context, { deadline: stopAt }) : appData;
}
