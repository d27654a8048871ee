import type { IPollFunctions } from 'n8n-workflow';
import type { AppData } from '../../shopify/creation/appData';
import { carryOnRuns } from '../../shopify/runs/carryOn';
import { readStore } from '../readStore';

/** Until the next poll of a minute is near. */
const LONGEST_MS = 50_000;

/** n8n awaits the first poll of each workflow before it starts the next one (n8n 2.41, 2026-11). */
const LONGEST_FIRST_MS = 5_000;

/** What is left of a short poll for delivering codes. */
const DELIVER_MS = 5_000;

/** Carries runs in background on, in a poll that must end at `stopAt`; returns what the app keeps afterwards. */
export async function carryOn(
	context: IPollFunctions,
	appData: AppData,
	{ isFirst, stopAt }: { isFirst: boolean; stopAt: number },
): Promise<AppData> {
	const now = Date.now();
	const longestMs = isFirst ? LONGEST_FIRST_MS : LONGEST_MS;
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
