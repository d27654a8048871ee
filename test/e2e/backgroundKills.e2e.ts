/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, no-console -- n8n is killed at moments that follow from a seed, which is printed */
import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { runWorkflow } from '../rig/campaign';
import { listExecutions, retryExecution, runByHand } from '../rig/executions';
import { openRecorder } from '../rig/recorder';
import type { Recorder } from '../rig/recorder';
import type { Rig } from '../rig/rig';
import { waitFor } from '../rig/waitFor';
import { importWorkflow, publishWorkflow } from '../rig/workflows';
import type { StoredWorkflow } from '../rig/workflows';
import { createDiscount, liveCodes } from '../support/storeClient';
import {
	addressesOf,
	handOverWorkflow,
	QUICK_PUBLICATION,
	recordWorkflow,
} from './backgroundWorkflows';
import type { Delivered } from './backgroundWorkflows';
import { expectEachHasOne, timesOf } from './expectEachHasOne';
import { startTestRig } from './startTestRig';
import { waitUntilDelivered } from './waitUntilDelivered';

const PEOPLE = 5000;
const JOBS = PEOPLE / 250;
/** How often n8n is killed. */
const KILLS = Number(process.env.KILLS ?? 8);
/** So long at most after a start of n8n comes the next kill. */
const LONGEST_UP_MS = 8000;
/** So often a hand-over asks the store besides what a poll asks; n8n is killed somewhere between. */
const REQUESTS_OF_HAND_OVER = 7;
/** Each hand-over that was killed at its end has left a run of its own, which is carried on as well. */
const LONGEST_DELIVERY_S = 200 + 30 * KILLS;
/** As if n8n had been down for so long; its lease has ended then. */
const DOWN_MS = 60_000;

let rig: Rig;
let recorder: Recorder<Delivered>;

beforeAll(async () => {
	rig = await startTestRig('background-kills', QUICK_PUBLICATION);
	recorder = await openRecorder();
});

afterAll(async () => {
	await rig?.close();
	await recorder?.close();
});

const store = async (workflow: Parameters<typeof importWorkflow>[1]) =>
	await importWorkflow(rig.rest, workflow, rig.credentials);

it(
	'gives each of 5,000 people one code, and delivers it, however often n8n is killed',
	async () => {
		const random = randomOf(jest.getSeed());
		const discountId = await createDiscount(rig.emulator.url, 'BORN-WITH');
		const listening = await store(recordWorkflow(recorder.url));
		await publishWorkflow(rig.rest, listening);
		const handingOver = await store(handOverWorkflow(discountId, PEOPLE));
		const moments: string[] = [];
		// However long a start takes, the last job ends after the last kill.
		const mayEnd = (job: number) => job < (JOBS * moments.length) / KILLS;
		rig.emulator.settings({ jobSeconds: (job) => (mayEnd(job) ? 1 : 3600) });
		const kill = async (why: string) => {
			await rig.n8n.kill();
			moments.push(`${why} at ${liveCodes(rig.emulator, discountId).length} codes`);
			rig.emulator.settings({ clockOffsetMs: moments.length * DOWN_MS });
			await rig.n8n.start();
		};

		let isHandedOver = false;
		while (!isHandedOver && moments.length < KILLS / 4) {
			const id = await runByHand(rig.rest, handingOver.id);
			await waitForRequests(Math.floor(random() * (REQUESTS_OF_HAND_OVER + 1)));
			await kill('handing over');
			isHandedOver = await hasSucceeded(handingOver, id);
		}
		if (!isHandedOver) expect((await runWorkflow(rig, handingOver)).message).toBeUndefined();
		while (moments.length < KILLS) {
			await delay(random() * LONGEST_UP_MS);
			await kill('carrying on');
		}
		rig.emulator.settings({ jobSeconds: [1] });
		const delivered = async () =>
			await waitUntilDelivered(rig, listening, recorder, PEOPLE, LONGEST_DELIVERY_S);
		await delivered();
		const retries = await retryCrashed(listening);
		await delivered();

		const { records } = recorder;
		const live = liveCodes(rig.emulator, discountId);
		const times = [...timesOf(records, retries).values()];
		const again = times.filter(({ size }) => size > 1).length;
		console.log(
			[
				`Seed ${jest.getSeed()}: ${moments.join(', ')}`,
				`${rig.emulator.state.creationJobs.length} jobs; ${retries.size} executions retried; ${times.length} items, ${again} of them twice`,
			].join('\n'),
		);
		expectEachHasOne(records, live, addressesOf(PEOPLE), retries);
	},
	(KILLS * 120 + 600) * 1000,
);

/** Waits until the store has been asked so many times for what a poll without a run does not ask. */
async function waitForRequests(count: number) {
	const before = countRequests();
	await waitFor(() => countRequests() >= before + count, {
		what: `Request ${count} of the hand-over`,
		seconds: 200,
		everyMs: 5,
	});
}

const countRequests = () =>
	rig.emulator.requests().filter(({ operation = 'getAppData' }) => operation !== 'getAppData')
		.length;

async function hasSucceeded({ id }: StoredWorkflow, executionId: string) {
	const found = await listExecutions(rig.rest, id);
	return found.some((execution) => execution.id === executionId && execution.status === 'success');
}

/** Retries what n8n says has crashed, as a person would; returns which execution each retry repeats. */
async function retryCrashed({ id }: StoredWorkflow): Promise<Map<string, string>> {
	const retries = new Map<string, string>();
	for (const execution of await listExecutions(rig.rest, id)) {
		if (execution.status !== 'crashed') continue;
		retries.set(await retryExecution(rig.rest, execution.id), execution.id);
	}
	return retries;
}

/** Returns numbers from 0 to 1 that look random and follow from a seed. */
function randomOf(seed: number): () => number {
	let at = 0;
	const hash = () => createHash('sha1').update(`${seed} ${at++}`).digest();
	return () => hash().readUInt32BE() / 2 ** 32;
}
