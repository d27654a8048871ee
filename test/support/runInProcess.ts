/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- runs the node in a process that a test can kill */
import { fork } from 'node:child_process';
import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

/** One run of the action node. */
export interface Job {
	shop: string;
	parameters: INodeParameters;
	items: IDataObject[];
}

/** What came of a run: its outputs, or the error that it ended with. */
export type Told = { outputs: INodeExecutionData[][] } | { error: string };

/** A run in a process of its own. */
export interface SeparateRun {
	/** Undefined once the process was killed before its run ended. */
	readonly told: Promise<Told | undefined>;
	kill(): void;
}

/** Starts a process that runs the action node, in real time. */
export function runInProcess(job: Job): SeparateRun {
	const child = fork(require.resolve('./runInProcess.main'), {
		execArgv: ['--require', require.resolve('tsx/cjs')],
	});
	let told: Told | undefined;
	child.once('message', (message) => (told = message as Told));
	child.send(job);
	return {
		told: new Promise((resolve, reject) => {
			child.once('error', reject);
			child.once('exit', (code, signal) => {
				if (told || signal === 'SIGKILL') resolve(told);
				else reject(new Error(`The process ended with ${code ?? signal}`));
			});
		}),
		kill: () => void child.kill('SIGKILL'),
	};
}
