/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- the bench runs processes */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../rig/paths';
import { environment, runProcess } from '../rig/processes';
import { readMemory, recordedIn } from './memory';
import type { Memory } from './memory';

/** What somebody has to create. */
export interface Task {
	/** The address of the store. */
	url: string;
	discountId: string;
	codes: number;
	/** Its own, for whatever it writes. */
	folder: string;
}

/** What is known of a run in background. */
export interface BackgroundRun {
	/** When the execution that handed over began and ended, in ms since epoch. */
	handOver: { from: number; until: number };
	polls: number;
	longestPollSeconds: number;
}

export interface Outcome {
	seconds: number;
	memory: Memory;
	/** Bytes of resident memory before the work began, where the process does more than this work. */
	idleRss?: number;
	background?: BackgroundRun;
}

/** One way to create codes. */
export interface Contender {
	name: string;
	inBackground?: boolean;
	run(task: Task): Promise<Outcome>;
}

/** A contender that is a program beside this file, started anew for each task. */
export const program = (
	node: string,
	name: string,
	file: string,
	...args: string[]
): Contender => ({
	name,
	async run(task) {
		const recorded = recordedIn(join(task.folder, 'memory.json'));
		const path = join(__dirname, `${file}.ts`);
		await runProcess(
			node,
			[...recorded.args, '--import', 'tsx', path, JSON.stringify(task), ...args],
			{
				cwd: projectFolder,
				env: environment({
					...recorded.env,
					N8N_USER_FOLDER: task.folder,
					N8N_ENCRYPTION_KEY: 'of-no-use-outside-of-the-bench',
					N8N_LOG_LEVEL: 'warn',
				}),
				log: join(task.folder, `${file}.log`),
			},
		);
		const result = JSON.parse(readFileSync(resultFile(task), 'utf8')) as Omit<Outcome, 'memory'>;
		return { ...result, memory: readMemory(recorded.env.BENCH_MEMORY_FILE) };
	},
});

/** In such a program: does the task, takes the time and hands it over. */
export async function perform(
	work: (task: Task, args: string[]) => Promise<BackgroundRun | void>,
): Promise<void> {
	const [json = '', ...args] = process.argv.slice(2);
	const task = JSON.parse(json) as Task;
	const startedAt = performance.now();
	const background = (await work(task, args)) ?? undefined;
	const seconds = (performance.now() - startedAt) / 1000;
	writeFileSync(resultFile(task), JSON.stringify({ seconds, background }));
}

const resultFile = ({ folder }: Task) => join(folder, 'result.json');
