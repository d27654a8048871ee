import type { IPollFunctions } from 'n8n-workflow';
import { removeAnnouncements } from '../../shopify/creation/appData';
import type { AppData } from '../../shopify/creation/appData';
import { listKeysOfOldRuns, listRuns } from '../../shopify/runs/storedRun';
import type { WatchedJob } from '../jobs/jobs';
import { KEEP_ANNOUNCEMENTS_MS, listNamesToKeep, listToRemove } from '../jobs/plan';
import type { TriggerSettings } from '../settings';
import { listenerKeyOf, parseListener, writeListener } from './listener';
import type { Listener } from './listener';

/** Few enough for two requests, and enough for any store over a month. */
const REMOVE_AT_ONCE = 25;

/** How often a trigger shows that it is still there. */
const SHOW_EVERY_MS = 12 * 3_600_000;

/**
 * Copies deliveries of earlier polls from the static data to the store, and removes old announcements.
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
	const { announcements, unreadable, now, installationId } = appData;
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
		const old = [
			...listToRemove([...announcements, ...unreadable], ready, now, REMOVE_AT_ONCE),
			...listKeysOfOldRuns(listRuns(appData), now - KEEP_ANNOUNCEMENTS_MS),
		].slice(0, REMOVE_AT_ONCE);
		if (old.length > 0 && Date.now() < stopAt)
			await removeAnnouncements(context, installationId, old, options);
	} catch (error) {
		context.logger.debug('The Shopify Discount Trigger could not tidy up', { error });
	}
}
