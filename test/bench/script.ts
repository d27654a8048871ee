/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, no-console -- a program of the bench; never part of the package */
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { perform } from './contender';
import type { Task } from './contender';
import { connectShop } from './script.client';
import { ADD_CODES, READ_CODES, READ_JOB } from './script.documents';
import type { Added, Job, JobCode } from './script.documents';
import { CODES_PER_JOB } from './settings';

const ALPHABET = '256789BCDFGHJKMNPQRSTVWXZ';

// A script's author knows that jobs may take long: it asks less and less often.
const FIRST_GAP_MS = 100;
const GAP_GROWTH = 1.5;
const LONGEST_GAP_MS = 1000;

/**
 * Does on Shopify's own client what the node does: unique random codes in chunks of 250, the next
 * one when the job before it is done, codes that are taken replaced, and a CSV file of what works.
 */
async function createWithScript({ url, discountId, codes, folder }: Task) {
	const ask = connectShop(url);
	const given = new Set<string>();
	const file = createWriteStream(join(folder, 'codes.csv'));
	file.write('code,discountId,bulkCreationId\r\n');
	let made = 0;
	while (made < codes) {
		const chunk = Array.from({ length: Math.min(CODES_PER_JOB, codes - made) }, () =>
			newCode(given),
		);
		const id = await startJob(chunk);
		const live = await liveCodesOf(await finish(id), chunk);
		made += live.length;
		const lines = live.map((code) => `${code},${discountId},${id}\r\n`).join('');
		if (!file.write(lines)) await once(file, 'drain');
	}
	file.end();
	await once(file, 'finish');

	async function startJob(chunk: string[]): Promise<string> {
		const variables = { discountId, codes: chunk.map((code) => ({ code })) };
		const { discountRedeemCodeBulkAdd: added } = await ask<Added>(ADD_CODES, variables);
		if (added.bulkCreation) return added.bulkCreation.id;
		throw new Error(added.userErrors.map(({ message }) => message).join(', '));
	}

	async function finish(id: string): Promise<Job> {
		for (let gapMs = FIRST_GAP_MS; ; gapMs = Math.min(gapMs * GAP_GROWTH, LONGEST_GAP_MS)) {
			await delay(gapMs);
			const { discountRedeemCodeBulkCreation: job } = await ask<{
				discountRedeemCodeBulkCreation: Job | null;
			}>(READ_JOB, { id });
			if (!job) throw new Error(`The job ${id} is gone`);
			if (job.done) return job;
		}
	}

	async function liveCodesOf(job: Job, chunk: string[]): Promise<string[]> {
		if (job.failedCount === 0 && job.importedCount === chunk.length) return chunk;
		const { discountRedeemCodeBulkCreation: read } = await ask<{
			discountRedeemCodeBulkCreation: { codes: { nodes: JobCode[] } };
		}>(READ_CODES, { id: job.id });
		return read.codes.nodes
			.filter(({ discountRedeemCode }) => discountRedeemCode !== null)
			.map(({ code }) => code);
	}
}

function newCode(given: Set<string>): string {
	for (;;) {
		let code = '';
		for (let at = 0; at < 10; at++) {
			if (at === 5) code += '-';
			code += ALPHABET.charAt(randomInt(ALPHABET.length));
		}
		if (given.has(code)) continue;
		given.add(code);
		return code;
	}
}

perform(createWithScript).then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error);
		process.exit(1);
	},
);
