import type { INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import type { AppData } from '../../shopify/creation/appData';
import { listRuns } from '../../shopify/runs/storedRun';
import type { ListedRun } from '../../shopify/runs/storedRun';
import { toRunOutput } from '../../shopify/runs/toOutput';
import { isSameFilter, matchesLabel } from '../filter';
import { mayBeUnsaved, noteReturned } from '../memory/beingSaved';
import { SAMPLE } from '../jobs/madeUpSample';
import { cleanUp } from '../memory/cleanUp';
import { writeListener } from '../memory/listener';
import { mergeDelivered, restoreListener } from '../memory/restoreListener';
import { readMemory, writeMemory } from '../memory/staticData';
import type { TriggerSettings } from '../settings';

/**
 * Returns the runs that have ended since the last poll. A run that stopped, was continued and ended
 * is returned both times.
 */
export async function pollRuns(
	context: IPollFunctions,
	settings: TriggerSettings,
	appData: AppData,
	stopAt: number,
): Promise<INodeExecutionData[]> {
	const { installationId } = appData;
	const ended = listEnded(appData, settings);
	const names = ended.map(nameOfEnd);
	const before = restoreListener(context, appData);
	if (!before || !isSameFilter(before.filter, settings.filter)) {
		const { filter } = settings;
		const listener = { filter, baseline: new Set(names), delivered: new Set<string>() };
		await writeListener(context, appData, listener, names, { deadline: stopAt });
		writeMemory(context, { installationId, ...listener });
		return [];
	}
	await cleanUp(context, { ...settings, ids: names }, appData, before, [], stopAt);
	// The next poll may have overtaken a slow one.
	const after = mergeDelivered(context, appData, before);
	const isUnsaved = (name: string) => !after.delivered.has(name) && mayBeUnsaved(context, name);
	if (names.some(isUnsaved)) return [];
	const fresh = ended.filter((run) => {
		const name = nameOfEnd(run);
		return !after.baseline.has(name) && !after.delivered.has(name);
	});
	if (fresh.length > 0 || !readMemory(context)) {
		const keep = (remembered: Set<string>) =>
			new Set([...remembered].filter((name) => names.includes(name)));
		writeMemory(context, {
			installationId,
			filter: before.filter,
			baseline: keep(after.baseline),
			delivered: new Set([...keep(after.delivered), ...fresh.map(nameOfEnd)]),
		});
		noteReturned(context, fresh.map(nameOfEnd));
	}
	return fresh.map(toItem);
}

/** Returns the run that ended last, as a sample; a made-up one if none has. */
export function sampleRuns(appData: AppData, settings: TriggerSettings): INodeExecutionData[] {
	const [latest] = listEnded(appData, settings).sort(
		(one, other) => other.updatedAt - one.updatedAt,
	);
	if (latest) return [toItem(latest)];
	const { now } = appData;
	const made: ListedRun = {
		token: SAMPLE,
		id: SAMPLE,
		ownerId: 'gid://shopify/DiscountCodeNode/0',
		label: settings.filter.label ?? 'Sample label',
		codesCount: 100,
		createdCount: 99,
		notCreated: { refused: 1 },
		existingCounts: false,
		partsCount: 1,
		nextPart: 1,
		state: 'complete',
		createdAt: now - 60_000,
		writtenAt: now,
		updatedAt: now,
	};
	return [{ json: { ...toRunOutput(made), deliveryId: SAMPLE } }];
}

const listEnded = (appData: AppData, { filter }: TriggerSettings): ListedRun[] =>
	listRuns(appData).filter((run) => run.state !== 'open' && matchesLabel(filter, run.label));

const toItem = (run: ListedRun): INodeExecutionData => ({
	json: { ...toRunOutput(run), deliveryId: nameOfEnd(run) },
});

/** Names one end of a run: it may stop, go on, and end again. */
const nameOfEnd = ({ id, state, nextPart }: ListedRun) => `${id}:${state}:${nextPart}`;
