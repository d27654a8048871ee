/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the rig measures processes */
import { existsSync, readFileSync } from 'node:fs';

export interface Usage {
	process: string;
	/** The most memory that it has had, in MB. */
	'peak MB': number;
	/** What it has taken of the processor since its start. */
	'CPU s': number;
}

const TICKS_PER_SECOND = 100;

/** Reads what a process has used so far; nothing where the system has no /proc. */
export function usageOf(name: string, pid: number | undefined): Usage | undefined {
	if (pid === undefined || !existsSync(`/proc/${pid}/status`)) return undefined;
	const peakKb = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
	// The name of the program, in parentheses, may have spaces.
	const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
	const [userTicks, systemTicks] = fields.split(' ').slice(11, 13).map(Number);
	return {
		process: name,
		'peak MB': Math.round(Number(peakKb) / 1024),
		'CPU s': Math.round(((userTicks ?? 0) + (systemTicks ?? 0)) / TICKS_PER_SECOND),
	};
}
