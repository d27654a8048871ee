import { runWorkflow } from '../rig/campaign';
import { isOver, listExecutions } from '../rig/executions';
import { schedulerEnvironment } from '../rig/mode';
import { isAtLeast } from '../rig/n8nVersion';
import { openRecorder } from '../rig/recorder';
import type { Recorder } from '../rig/recorder';
import type { Rig } from '../rig/rig';
import { waitFor } from '../rig/waitFor';
import { importWorkflow, publishWorkflow } from '../rig/workflows';
import type { StoredWorkflow } from '../rig/workflows';
import { createDiscount, liveCodes } from '../support/storeClient';
import { handOverWorkflow, QUICK_PUBLICATION, recordWorkflow } from './backgroundWorkflows';
import { startTestRig } from './startTestRig';
import { waitUntilDelivered } from './waitUntilDelivered';

const PEOPLE = 1500;
const JOBS = 6;
/** By the store's clock, the lease of a process that was killed ends in this time. */
const LEASE_MS = 60_000;

interface DeliveredJob {
	deliveryId: string;
	executionId: string;
}

const engines = [
	{ engine: 'timers in memory', env: {} },
	// The first one whose durable scheduler polls.
	...(isAtLeast('2.41.0') ? [{ engine: 'the durable scheduler', env: schedulerEnvironment }] : []),
];

let rig: Rig;
let recorder: Recorder<DeliveredJob>;

beforeEach(async () => {
	recorder = await openRecorder();
});

afterEach(async () => {
	await rig?.close();
	await recorder.close();
});

it.each(engines)(
	'delivers each job once with $engine, although n8n is restarted and killed on the way',
	async ({ engine, env }) => {
		const name = `trigger-${engine.replace(/ /g, '-')}`;
		rig = await startTestRig(name, { ...QUICK_PUBLICATION, ...env });
		const { emulator, rest, credentials, n8n } = rig;
		const discountId = await createDiscount(emulator.url, 'BORN-WITH');
		const recording = recordWorkflow(recorder.url, { returns: 'jobs' });
		const listening = await importWorkflow(rest, recording, credentials);
		await publishWorkflow(rest, listening);
		slowDownAfter(2);
		const handOver = await importWorkflow(rest, handOverWorkflow(discountId, PEOPLE), credentials);
		expect((await runWorkflow(rig, handOver)).message).toBeUndefined();

		await pauseAfter(2, listening);
		await n8n.stop();
		await n8n.start();
		slowDownAfter(4);
		await pauseAfter(4, listening);
		await n8n.kill();
		emulator.settings({ clockOffsetMs: LEASE_MS });
		await n8n.start();
		slowDownAfter(JOBS);

		await waitUntilDelivered(rig, listening, recorder, JOBS);
		expect(liveCodes(emulator, discountId)).toHaveLength(PEOPLE);
		const delivered = recorder.records.map(({ deliveryId }) => deliveryId);
		expect(delivered).toHaveLength(JOBS);
		expect(new Set(delivered).size).toBe(JOBS);
	},
);

/** Lets the jobs that follow so many take longer than ending n8n does. */
function slowDownAfter(jobs: number) {
	rig.emulator.settings({ jobSeconds: (job) => (job < jobs ? 2 : 30) });
}

/** Waits until so many jobs are delivered and no execution goes on. */
async function pauseAfter(jobs: number, { id }: StoredWorkflow) {
	await waitFor(() => recorder.records.length >= jobs, { what: `Job ${jobs}`, seconds: 300 });
	await waitFor(async () => (await listExecutions(rig.rest, id)).every(isOver), {
		what: 'A pause between executions',
		seconds: 60,
		everyMs: 100,
	});
	expect(recorder.records.length).toBeLessThan(JOBS);
}
