import { isOver, listExecutions } from '../rig/executions';
import type { Recorder } from '../rig/recorder';
import type { Rig } from '../rig/rig';
import { waitFor } from '../rig/waitFor';
import type { StoredWorkflow } from '../rig/workflows';

/** So long after the last delivery nothing more comes: that is some polls. */
const QUIET_MS = 10_000;

/** Waits until the run is complete, no execution goes on and nothing has come for some polls. */
export async function waitUntilDelivered<T>(
	{ emulator, rest }: Rig,
	listening: StoredWorkflow,
	recorder: Recorder<T>,
	seconds = 200,
): Promise<void> {
	let seen = '';
	let since = Date.now();
	await waitFor(
		async () => {
			const executions = await listExecutions(rest, listening.id);
			const jobs = emulator.state.creationJobs;
			const now = [executions.length, jobs.length, recorder.records.length].join();
			if (now !== seen) since = Date.now();
			seen = now;
			const states = runStates(emulator);
			const isDone = states.includes('complete') && !states.includes('open');
			return isDone && executions.every(isOver) && Date.now() - since > QUIET_MS;
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
