/* eslint-disable @n8n/community-nodes/no-restricted-imports, no-console -- the log says who did it; what n8n needed is printed */
import { existsSync, readFileSync } from 'node:fs';
import { isOver, listExecutions, readExecution } from '../rig/executions';
import type { QueueRig } from '../rig/queueRig';
import { openRecorder } from '../rig/recorder';
import type { Recorder } from '../rig/recorder';
import { formatTable } from '../rig/table';
import { usageOf } from '../rig/usage';
import { waitFor } from '../rig/waitFor';
import { importWorkflow, publishWorkflow } from '../rig/workflows';
import type { StoredWorkflow } from '../rig/workflows';
import { createDiscount, liveCodes } from '../support/storeClient';
import {
	addressesOf,
	handOverWorkflow,
	QUICK_PUBLICATION,
	recordWorkflow,
	startedByCall,
} from './backgroundWorkflows';
import { startQueueTestRig } from './startTestRig';

const PEOPLE = 10_000;
const JOBS_OF_CAMPAIGN = PEOPLE / 250;
const SECONDS = 280;

interface DeliveredJob {
	deliveryId: string;
	discountId: string;
	importedCount: number;
}

interface Campaign {
	path: string;
	discountId: string;
	workflow: StoredWorkflow;
}

let rig: QueueRig;
let recorder: Recorder<DeliveredJob>;

beforeAll(async () => {
	rig = await startQueueTestRig('queue-campaigns', QUICK_PUBLICATION);
	recorder = await openRecorder();
});

afterAll(async () => {
	await rig?.close();
	await recorder?.close();
});

it('gives each customer of four campaigns at once one code, although a worker is killed', async () => {
	const { emulator, rest } = rig;
	emulator.settings({ jobSeconds: [0.3], restoreRate: 500, bucketSize: 10_000 });
	// Whole runs: what the trigger returned would otherwise be in the hands of the worker that is killed.
	const whole = { returns: 'jobs', options: { wholeRun: true } };
	const listening = await importWorkflow(
		rest,
		recordWorkflow(recorder.url, whole),
		rig.credentials,
	);
	await publishWorkflow(rest, listening);
	const waiting = [
		await publishCampaign('spring', 'untilDone'),
		await publishCampaign('summer', 'untilDone'),
	];
	const background = [
		await publishCampaign('autumn', 'inBackground'),
		await publishCampaign('winter', 'inBackground'),
	];
	const start = Date.now();

	for (const campaign of [...waiting, ...background]) await call(campaign);
	for (const { workflow } of background) await waitForSuccess(workflow);
	await waitFor(() => waiting.every(({ discountId }) => codesOf(discountId).length > PEOPLE / 5), {
		what: 'A fifth of the codes',
		seconds: SECONDS,
	});
	const [killed, dead] = await killWorkerOf(waiting);
	expect(recorder.records).toEqual([]);
	for (const campaign of dead) await call(campaign);
	await killed.start();

	for (const { workflow } of waiting) await waitForSuccess(workflow);
	await waitFor(() => recorder.records.length >= background.length * JOBS_OF_CAMPAIGN, {
		what: 'The delivery of every job',
		seconds: SECONDS,
	});
	console.log(`${4 * PEOPLE} codes in ${Math.round((Date.now() - start) / 1000)} s\n${usage()}`);
	for (const { workflow, discountId } of waiting) await expectEachHasOne(workflow, discountId);
	for (const { discountId } of background) {
		expect(codesOf(discountId)).toHaveLength(PEOPLE);
		const delivered = recorder.records.filter((job) => job.discountId === discountId);
		expect(delivered.map(({ importedCount }) => importedCount)).toEqual(
			Array(JOBS_OF_CAMPAIGN).fill(250),
		);
	}
	expect(new Set(recorder.records.map(({ deliveryId }) => deliveryId)).size).toBe(
		recorder.records.length,
	);
}, 900_000);

const codesOf = (discountId: string) => liveCodes(rig.emulator, discountId);

async function publishCampaign(path: string, run: string): Promise<Campaign> {
	const discountId = await createDiscount(rig.emulator.url, `BORN-WITH-${path}`);
	const file = startedByCall(handOverWorkflow(discountId, PEOPLE, { run }), path);
	const workflow = await importWorkflow(rig.rest, { ...file, name: path }, rig.credentials);
	await publishWorkflow(rig.rest, workflow);
	return { path, discountId, workflow };
}

/** Calls the webhook that starts a campaign. */
async function call({ path }: Campaign) {
	const answer = await fetch(`${rig.webhooks.url}/webhook/${path}`, { method: 'POST' });
	expect([path, answer.status]).toEqual([path, 200]);
}

async function waitForSuccess({ id, name }: StoredWorkflow) {
	return await waitFor(
		async () => (await listExecutions(rig.rest, id)).find(({ status }) => status === 'success')?.id,
		{ what: `The end of '${name}'`, seconds: SECONDS, everyMs: 500 },
	);
}

/** Kills the worker that runs the first campaign; returns it with all campaigns that it ran. */
async function killWorkerOf(campaigns: Campaign[]) {
	const running: Array<{ campaign: Campaign; execution: string }> = [];
	for (const campaign of campaigns) {
		const found = await listExecutions(rig.rest, campaign.workflow.id);
		expect(found.filter(isOver)).toEqual([]);
		running.push({ campaign, execution: found[0]?.id ?? '' });
	}
	const worker = rig.workers.find(({ log }) => hasStarted(log, running[0]?.execution ?? ''));
	if (!worker) throw new Error('No worker has started the first campaign');
	await worker.kill();
	const dead = running.filter(({ execution }) => hasStarted(worker.log, execution));
	return [worker, dead.map(({ campaign }) => campaign)] as const;
}

const hasStarted = (log: string, executionId: string) =>
	existsSync(log) && readFileSync(log, 'utf8').includes(`Worker started execution ${executionId} `);

/** Expects of a campaign that waits one code for each address, and no other code on its discount. */
async function expectEachHasOne(workflow: StoredWorkflow, discountId: string) {
	const execution = await readExecution(rig.rest, await waitForSuccess(workflow));
	const [created = [], notCreated = []] = execution.outputsOf('Create Codes');
	expect(notCreated).toEqual([]);
	expect(created.map(({ email }) => email)).toEqual(addressesOf(PEOPLE));
	expect(new Set(created.map(({ code }) => code))).toEqual(new Set(codesOf(discountId)));
	expect(codesOf(discountId)).toHaveLength(PEOPLE);
}

function usage() {
	const processes = { main: rig.n8n, webhook: rig.webhooks };
	const workers = rig.workers.map((worker, at) => [`worker ${at + 1}`, worker] as const);
	const rows = [...Object.entries(processes), ...workers].flatMap(
		([name, { pid }]) => usageOf(name, pid) ?? [],
	);
	return formatTable(rows, ['process', 'peak MB', 'CPU s']);
}
