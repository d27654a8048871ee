/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- the bench runs outside of n8n */
import { join } from 'node:path';
import { projectFolder } from '../rig/paths';
import { environment, runProcess } from '../rig/processes';
import type { Campaigns } from './campaigns.run';
import { Store } from './store';

const PROCESSES = 2;
const CAMPAIGNS_EACH = 2;
const CODES_EACH = 2000;
/** The smallest bucket that a field report names (2026), jobs of a second. */
const STORE = { restoreRate: 100, bucketSize: 1000, jobSecondsPerCode: 0.004 };

/** Lets processes that know nothing of each other run campaigns in one store at once; says how it went. */
export async function measureCampaigns(node: string, folder: string): Promise<string> {
	const store = await Store.start(node, folder, STORE);
	try {
		const running: Array<Promise<void>> = [];
		for (let one = 0; one < PROCESSES; one++) {
			const discountIds: string[] = [];
			for (let campaign = 0; campaign < CAMPAIGNS_EACH; campaign++) {
				discountIds.push(await store.createDiscount(`BORN-WITH-${one}-${campaign}`));
			}
			running.push(
				runCampaigns(node, folder, one, { url: store.url, discountIds, codes: CODES_EACH }),
			);
		}
		await Promise.all(running);
		const codes = PROCESSES * CAMPAIGNS_EACH * CODES_EACH;
		const made = await store.countCodes();
		if (made !== codes) throw new Error(`The campaigns made ${made} codes of ${codes}`);
		const { seconds, requests, points, throttled } = await store.traffic();
		const jobs = codes * STORE.jobSecondsPerCode;
		return `${PROCESSES * CAMPAIGNS_EACH} campaigns of ${CODES_EACH} codes on ${PROCESSES} processes, ${STORE.restoreRate} points a second, ${STORE.bucketSize} at most: ${seconds.toFixed(1)} s for ${jobs} s of jobs (${(seconds / jobs).toFixed(2)}), ${requests} requests, ${points} points, THROTTLED ${throttled}`;
	} finally {
		await store.stop();
	}
}

async function runCampaigns(node: string, folder: string, name: number, campaigns: Campaigns) {
	const file = join(__dirname, 'campaigns.run.ts');
	await runProcess(node, ['--import', 'tsx', file, JSON.stringify(campaigns)], {
		cwd: projectFolder,
		env: environment({
			N8N_USER_FOLDER: join(folder, `n8n-${name}`),
			N8N_ENCRYPTION_KEY: 'of-no-use-outside-of-the-bench',
			N8N_LOG_LEVEL: 'warn',
		}),
		log: join(folder, `campaigns-${name}.log`),
	});
}
