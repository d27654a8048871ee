import type { IPollFunctions } from 'n8n-workflow';
import type { AppData } from '../../shopify/creation/appData';
import { removeKeys } from '../../shopify/runs/removeRun';
import type { WatchedJob } from '../jobs/jobs';
import { listNamesToKeep, listToRemove } from '../jobs/plan';
import type { TriggerSettings } from '../settings';
import { cleanUpRuns } from './cleanUpRuns';
import { listenerKeyOf, parseListener, writeListener } from './listener';
import type { Listener } from './listener';

/** The codes that are ready wait for it. */
const LONGEST_MS = 10_000;

/** How often a trigger shows that it is still there. */
const SHOW_EVERY_MS = 12 * 3_600_000;

/**
 * Copies deliveries of earlier polls from the static data to the store, and removes what is no longer
 * needed: old announcements, and what is left of runs in background.
 * A failure here is harmless: the next poll tries again.
 */
export async function cleanUp(
	context: IPollFunctions,
	settings: TriggerSettings,
	appData: AppData,
	listener: Listener,
	ready: WatchedJob[],
	stopAt: number,
): Promise<void> {
	// No retry: do not add load to a busy store.
	const options = { deadline: Date.now() };
	const { announcements, unreadable, now } = appData;
	try {
		const { value, updatedAt = 0 } = appData.others.get(listenerKeyOf(context)) ?? {};
		const stored = parseListener(value);
		const needed = listNamesToKeep(announcements, settings.ids);
		const isBehind = [...listener.delivered].some(
			(name) => needed.has(name) && !stored?.delivered.has(name),
		);
		const isOld = now - updatedAt > SHOW_EVERY_MS;
		if ((isBehind || isOld || !stored) && Date.now() < stopAt)
			await writeListener(context, appData, listener, settings.ids, options);
		const until = Math.min(stopAt, Date.now() + LONGEST_MS);
		const old = listToRemove([...announcements, ...unreadable], ready, now);
		await removeKeys(context, appData, old, until);
		await cleanUpRuns(context, appData, until);
	} catch (error) {
		context.logger.debug('The Shopify Discount Trigger could not tidy up', { error });
	}
}
