/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the log says who did it */
import { existsSync, readFileSync } from 'node:fs';
import { runWorkflow } from '../rig/campaign';
import { runByHand } from '../rig/executions';
import type { QueueRig } from '../rig/queueRig';
import { openRecorder } from '../rig/recorder';
import type { Recorder } from '../rig/recorder';
import { waitFor } from '../rig/waitFor';
import { importWorkflow, publishWorkflow, unpublishWorkflow } from '../rig/workflows';
import type { StoredWorkflow } from '../rig/workflows';
import { createDiscount, liveCodes } from '../support/storeClient';
import {
	addressesOf,
	handOverWorkflow,
	QUICK_PUBLICATION,
	recordWorkflow,
} from './backgroundWorkflows';
import type { Delivered } from './backgroundWorkflows';
import { expectEachHasOne } from './expectEachHasOne';
import { startQueueTestRig } from './startTestRig';
import { waitUntilDelivered } from './waitUntilDelivered';

const PEOPLE = 2000;
const JOBS = 8;
/** As if the one that was killed had been down for so long; its lease has ended then. */
const DOWN_MS = 60_000;

let rig: QueueRig;
let recorder: Recorder<Delivered>;
let discountId: string;
let listening: StoredWorkflow;
let handingOver: StoredWorkflow;

beforeAll(async () => {
	rig = await startQueueTestRig('queue-kills', QUICK_PUBLICATION);
});

afterAll(async () => {
	await rig?.close();
});

beforeEach(async () => {
	rig.emulator.reset();
	recorder = await openRecorder();
	discountId = await createDiscount(rig.emulator.url, 'BORN-WITH');
	listening = await importWorkflow(rig.rest, recordWorkflow(recorder.url), rig.credentials);
	await publishWorkflow(rig.rest, listening);
	const handOver = handOverWorkflow(discountId, PEOPLE);
	handingOver = await importWorkflow(rig.rest, handOver, rig.credentials);
});

afterEach(async () => {
	await unpublishWorkflow(rig.rest, listening);
	await recorder.close();
});

async function expectEachServed() {
	await waitUntilDelivered(rig, listening, recorder, PEOPLE);
	const live = liveCodes(rig.emulator, discountId);
	expectEachHasOne(recorder.records, live, addressesOf(PEOPLE));
}

it.each([
	{ when: 'before', written: 'its parts are written, but not its record' },
	{ when: 'after', written: 'it is written, but the worker does not know yet' },
] as const)('gives everybody one code if a worker is killed when $written', async ({ when }) => {
	const { emulator, rest, workers } = rig;
	const hangs = { operation: 'setAppData', occurrence: 2, fault: 'hang', when } as const;
	emulator.faults([hangs]);
	const id = await runByHand(rest, handingOver.id);
	await waitFor(() => emulator.requests().some(({ fault }) => fault === `hang:${when}`), {
		what: 'The last request of the hand-over',
		seconds: 60,
		everyMs: 20,
	});
	const worker = workers.find(({ log }) => hasStarted(log, id));
	expect(worker).toBeDefined();
	await worker?.kill();
	emulator.faults([]);
	expect(emulator.state.creationJobs.length).toBeLessThan(JOBS);

	const again = await runWorkflow(rig, handingOver);

	expect(again.message).toBeUndefined();
	await worker?.start();
	await expectEachServed();
});

it('gives everybody one code if the main process is killed while it carries on', async () => {
	const { emulator, n8n } = rig;
	expect((await runWorkflow(rig, handingOver)).message).toBeUndefined();
	for (const jobs of [2, 5]) {
		await waitFor(() => emulator.state.creationJobs.length >= jobs, {
			what: `Job ${jobs}`,
			seconds: 120,
			everyMs: 20,
		});
		expect(emulator.state.creationJobs.length).toBeLessThan(JOBS);
		await n8n.kill();
		emulator.settings({ clockOffsetMs: jobs * DOWN_MS });
		await n8n.start();
	}

	await expectEachServed();
});

const hasStarted = (log: string, executionId: string) =>
	existsSync(log) && readFileSync(log, 'utf8').includes(`Worker started execution ${executionId} `);
