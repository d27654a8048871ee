/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- the rig runs processes */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

interface ProcessOptions {
	cwd: string;
	env: Record<string, string>;
	/** The file that gets what the process prints. */
	log: string;
}

export interface RunningProcess {
	readonly pid?: number;
	/** The exit code, or the name of the signal that ended it. */
	readonly ended: Promise<number | string>;
	readonly hasEnded: boolean;
	/** Asks the process to end. */
	terminate(): void;
	/** Ends the process and everything it started, at once. */
	kill(): void;
}

const groups = new Set<number>();

/** Starts a process that never outlives this one. */
export function startProcess(
	command: string,
	args: string[],
	{ cwd, env, log }: ProcessOptions,
): RunningProcess {
	mkdirSync(dirname(log), { recursive: true });
	const out = openSync(log, 'a');
	// A group of its own: Ctrl-C in the terminal does not reach it, and it can be killed as a whole.
	const child = spawn(command, args, { cwd, env, stdio: ['ignore', out, out], detached: true });
	closeSync(out);
	const { pid } = child;
	if (pid !== undefined) groups.add(pid);
	const guard = pid === undefined ? undefined : guardGroup(pid);
	let hasEnded = false;
	const ended = new Promise<number | string>((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
	}).finally(() => {
		hasEnded = true;
		guard?.dismiss();
		killGroup(pid);
		if (pid !== undefined) groups.delete(pid);
	});
	// Whoever awaits it hears of a failure; without this, nobody awaiting would end this process.
	ended.catch(() => undefined);
	return {
		pid,
		ended,
		get hasEnded() {
			return hasEnded;
		},
		terminate: () => void child.kill('SIGTERM'),
		kill: () => killGroup(pid),
	};
}

/** Runs a process to its end; throws with the end of its log unless it ends with 0. */
export async function runProcess(
	command: string,
	args: string[],
	options: ProcessOptions,
): Promise<void> {
	const ended = await startProcess(command, args, options).ended;
	if (ended === 0) return;
	throw new Error(
		`'${[command, ...args].join(' ')}' ended with ${ended}. The end of ${options.log}:\n${tailOf(options.log)}`,
	);
}

/** Returns the last lines of a log. */
export function tailOf(log: string, lines = 25): string {
	return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}

/** The variables of this process that mean something to others, with changes. */
export function environment(changes: Record<string, string>): Record<string, string> {
	const kept = Object.entries(process.env).filter(
		(entry): entry is [string, string] =>
			// What npm says about this package, jest about itself and a host about its own n8n is not for them.
			entry[1] !== undefined &&
			!/^(npm_(lifecycle|package|config_(local|global)?_?prefix)|JEST_|N8N_|DB_|QUEUE_|EXECUTIONS_|WEBHOOK_URL$|NODE_(ENV|OPTIONS|PATH)$)/.test(
				entry[0],
			),
	);
	return { ...Object.fromEntries(kept), ...changes };
}

/** Kills whatever was started here and has not ended. */
export function killAllProcesses(): void {
	for (const pid of groups) killGroup(pid);
}

function killGroup(pid: number | undefined) {
	if (pid === undefined) return;
	try {
		process.kill(-pid, 'SIGKILL');
	} catch {
		// Nobody of the group is left.
	}
}

/** Starts a shell that kills the group when this process is gone, SIGKILL included: its stdin ends then. */
function guardGroup(pid: number) {
	const script = `read -r _; kill -s KILL -- -${pid}`;
	const guard = spawn('sh', ['-c', script], {
		stdio: ['pipe', 'ignore', 'ignore'],
		detached: true,
	});
	guard.unref();
	return {
		dismiss() {
			guard.kill('SIGKILL');
			guard.stdin.destroy();
		},
	};
}
