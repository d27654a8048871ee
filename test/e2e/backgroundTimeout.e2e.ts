import { runWorkflow } from '../rig/campaign';
import { listExecutions } from '../rig/executions';
import { openRecorder } from '../rig/recorder';
import type { Recorder } from '../rig/recorder';
import type { Rig } from '../rig/rig';
import { importWorkflow, publishWorkflow } from '../rig/workflows';
import { createDiscount, liveCodes } from '../support/storeClient';
import { addressesOf, handOverWorkflow, recordWorkflow } from './backgroundWorkflows';
import type { Delivered } from './backgroundWorkflows';
import { expectEachHasOne, timesOf } from './expectEachHasOne';
import { startTestRig } from './startTestRig';
import { waitUntilDelivered } from './waitUntilDelivered';

const PEOPLE = 2000;
const JOB_SECONDS = 9;

let rig: Rig;
let recorder: Recorder<Delivered>;

beforeAll(async () => {
	rig = await startTestRig('background-timeout', {
		EXECUTIONS_TIMEOUT: '60',
		EXECUTIONS_TIMEOUT_MAX: '60',
	});
	recorder = await openRecorder();
});

afterAll(async () => {
	await rig?.close();
	await recorder?.close();
});

it('creates and delivers codes whose jobs take longer than n8n lets an execution take', async () => {
	const { emulator, rest, credentials } = rig;
	const discountId = await createDiscount(emulator.url, 'BORN-WITH');
	const listening = await importWorkflow(rest, recordWorkflow(recorder.url), credentials);
	await publishWorkflow(rest, listening);
	const handOver = handOverWorkflow(discountId, PEOPLE);
	const handingOver = await importWorkflow(rest, handOver, credentials);
	emulator.settings({ jobSeconds: [JOB_SECONDS] });

	expect((await runWorkflow(rig, handingOver)).message).toBeUndefined();

	await waitUntilDelivered(rig, listening, recorder, PEOPLE);
	const jobs = emulator.state.creationJobs;
	expect(jobs.length * JOB_SECONDS).toBeGreaterThan(60);
	const executions = await listExecutions(rest, listening.id);
	expect(executions.filter(({ status }) => status !== 'success')).toEqual([]);
	const live = liveCodes(emulator, discountId);
	expectEachHasOne(recorder.records, live, addressesOf(PEOPLE));
	expect([...timesOf(recorder.records).values()].filter(({ size }) => size > 1)).toEqual([]);
});
