import { isOver, listExecutions } from '../rig/executions';
import type { Recorder } from '../rig/recorder';
import type { Rig } from '../rig/rig';
import { waitFor } from '../rig/waitFor';
import type { StoredWorkflow } from '../rig/workflows';
import type { Delivered } from './backgroundWorkflows';

/** So long after everything was delivered nothing comes twice. */
const QUIET_MS = 10_000;

/** So long after the last delivery nothing more comes: that is a poll and more. */
const SILENT_MS = 90_000;

/**
 * Waits until the run is complete, no execution goes on and nothing more comes: soon after so many
 * deliveries; later, if an execution that was killed had some of them.
 */
export async function waitUntilDelivered(
	{ emulator, rest }: Rig,
	listening: StoredWorkflow,
	{ records }: Recorder<Pick<Delivered, 'deliveryId'>>,
	deliveries: number,
	seconds = 200,
): Promise<void> {
	let seen = '';
	let since = Date.now();
	await waitFor(
		async () => {
			const executions = await listExecutions(rest, listening.id);
			const jobs = emulator.state.creationJobs;
			const now = [executions.length, jobs.length, records.length].join();
			if (now !== seen) since = Date.now();
			seen = now;
			const states = runStates(emulator);
			const isDone = states.includes('complete') && !states.includes('open');
			const isWhole = new Set(records.map(({ deliveryId }) => deliveryId)).size >= deliveries;
			const quietMs = isWhole ? QUIET_MS : SILENT_MS;
			return isDone && executions.every(isOver) && Date.now() - since > quietMs;
		},
		{ what: 'The end of all deliveries', seconds, everyMs: 500 },
	);
}

/** Lists the states of the runs of a store. */
const runStates = ({ state }: Rig['emulator']) =>
	state.installations
		.list()
		.flatMap(({ metafields }) => metafields)
		.filter(({ key }) => key.startsWith('run_'))
		.map(({ value }) => (JSON.parse(value) as { state: string }).state);
