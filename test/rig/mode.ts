/* eslint-disable @n8n/community-nodes/no-restricted-globals -- the rig is told by the environment */

/**
 * How n8n runs: in one process, in one process with the durable scheduler in place of the timers in
 * memory, or with workers.
 */
export const n8nModes = ['regular', 'scheduler', 'queue'] as const;

export type N8nMode = (typeof n8nModes)[number];

/** Returns the mode that `N8N_MODE` names; `regular` if it names none. */
export function chosenMode(): N8nMode {
	const wanted = process.env.N8N_MODE || 'regular';
	const mode = n8nModes.find((candidate) => candidate === wanted);
	if (mode) return mode;
	throw new Error(`N8N_MODE is '${wanted}', but has to be one of ${n8nModes.join(', ')}`);
}

/** Turns n8n's durable scheduler on for schedules and polls, whose cursors it keeps then (2.41). */
export const schedulerEnvironment = {
	N8N_SCHEDULER_ENABLED: 'true',
	N8N_SCHEDULER_TRIGGER_NODE_MODE: 'new',
	N8N_SCHEDULER_POLL_TRIGGERS_ENABLED: 'true',
	N8N_POLLER_DURABLE_CURSORS_ENABLED: 'true',
};
