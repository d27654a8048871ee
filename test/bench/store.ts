/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the bench runs outside of n8n */
import { join } from 'node:path';
import type { LoggedRequest, Settings } from '../emulator';
import { projectFolder } from '../rig/paths';
import { findFreePort } from '../rig/ports';
import { environment, startProcess, tailOf } from '../rig/processes';
import type { RunningProcess } from '../rig/processes';
import { waitFor } from '../rig/waitFor';
import { createDiscount } from '../support/storeClient';
import { readMemory, recordedIn } from './memory';

/** What a store was asked for. */
export interface Traffic {
	requests: number;
	points: number;
	throttled: number;
	/** From the first request to the last. */
	seconds: number;
}

/** An emulated store in a process of its own. */
export class Store {
	private discountsCreated = 0;

	private constructor(
		readonly url: string,
		private readonly process: RunningProcess,
		private readonly memoryFile: string,
	) {}

	static async start(node: string, folder: string, settings: Partial<Settings>): Promise<Store> {
		const port = await findFreePort();
		const url = `http://127.0.0.1:${port}`;
		const log = join(folder, 'emulator.log');
		const memoryFile = join(folder, 'emulator-memory.json');
		const recorded = recordedIn(memoryFile);
		const main = join(projectFolder, 'test', 'emulator', 'main.ts');
		const args = [...recorded.args, '--import', 'tsx', main, '--port', String(port)];
		const running = startProcess(node, args, {
			cwd: projectFolder,
			env: environment(recorded.env),
			log,
		});
		const store = new Store(url, running, memoryFile);
		await waitFor(
			async () => {
				if (running.hasEnded) throw new Error(`The emulator ended:\n${tailOf(log)}`);
				return await store.change({ ...settings, logVariables: false }).catch(() => false);
			},
			{ what: 'The start of the emulator', seconds: 60, everyMs: 50 },
		);
		return store;
	}

	async change(settings: Partial<Settings>): Promise<boolean> {
		const answer = await fetch(`${this.url}/__emulator/settings`, {
			method: 'POST',
			body: JSON.stringify(settings),
		});
		return answer.ok;
	}

	/** Creates a discount with one code; returns its ID. */
	async createDiscount(code = 'BORN-WITH'): Promise<string> {
		this.discountsCreated++;
		return await createDiscount(this.url, code);
	}

	/** Counts the codes that work, but for those that discounts were born with. */
	async countCodes(): Promise<number> {
		const { discounts } = await this.read<{ discounts: Array<{ codesCount: number }> }>(
			'state?codes=false',
		);
		return discounts.reduce((sum, { codesCount }) => sum + codesCount - 1, 0);
	}

	/** Sums up what it was asked for, within a time in ms since epoch, but for the creation of discounts. */
	async traffic(within = { from: 0, until: Infinity }): Promise<Traffic> {
		const all = await this.read<LoggedRequest[]>('requests');
		const log = all
			.slice(this.discountsCreated)
			.filter(({ at }) => at >= within.from && at <= within.until);
		return {
			requests: log.length,
			points: log.reduce((sum, { actualCost }) => sum + (actualCost ?? 0), 0),
			throttled: log.filter(({ throttled }) => throttled).length,
			seconds: ((log.at(-1)?.at ?? 0) - (log[0]?.at ?? 0)) / 1000,
		};
	}

	/** Returns the peak of its memory in bytes. */
	get peakRss(): number {
		return readMemory(this.memoryFile).peak.rss;
	}

	async stop(): Promise<void> {
		this.process.terminate();
		await this.process.ended;
	}

	private async read<T>(what: string): Promise<T> {
		const answer = await fetch(`${this.url}/__emulator/${what}`);
		return (await answer.json()) as T;
	}
}
