import type { IPollFunctions } from 'n8n-workflow';
import { removeAnnouncements } from '../shared/bulkCreation/announcements';
import type { AppData } from '../shared/bulkCreation/announcements';
import { parseListener, keyOf, writeListener } from './listener';
import type { Listener } from './listener';
import { listNeeded, listToRemove } from './plan';
import type { WatchedJob } from './plan';
import type { TriggerSettings } from './settings';

/** Few enough for two requests, many enough for any store over a month. */
const REMOVE_AT_ONCE = 25;

/**
 * Copies what earlier polls delivered from the static data into the store, and removes old
 * announcements. Whatever goes wrong here goes wrong again at the next poll and harms nobody.
 */
export async function keepHouse(
	context: IPollFunctions,
	settings: TriggerSettings,
	appData: AppData,
	listener: Listener,
	ready: WatchedJob[],
	stopAt: number,
): Promise<void> {
	// No second try: a store that is busy has better things to do.
	const options = { deadline: Date.now() };
	try {
		const stored = parseListener(appData.others[keyOf(context)]);
		const needed = listNeeded(appData.announcements, settings.ids);
		const isBehind = [...listener.delivered].some(
			(number) => needed.has(number) && !stored?.delivered.has(number),
		);
		if (isBehind && Date.now() < stopAt)
			await writeListener(context, appData, listener, settings.ids, options);
		const old = listToRemove(appData.announcements, ready, Date.now(), REMOVE_AT_ONCE);
		if (old.length > 0 && Date.now() < stopAt)
			await removeAnnouncements(context, appData.installationId, old, options);
	} catch (error) {
		context.logger.debug('The Shopify Discount Trigger could not tidy up', { error });
	}
}
