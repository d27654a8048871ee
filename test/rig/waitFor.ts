/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the rig waits for processes */
import { setTimeout as delay } from 'node:timers/promises';

interface Patience {
	/** What is waited for, as in "… did not happen within 10 s". */
	what: string;
	seconds: number;
	everyMs?: number;
}

/** Asks again and again until the answer is something; throws when the time is up. */
export async function waitFor<T>(
	ask: () => Promise<T | undefined | false> | T | undefined | false,
	{ what, seconds, everyMs = 200 }: Patience,
): Promise<T> {
	const deadline = Date.now() + seconds * 1000;
	for (;;) {
		const answer = await ask();
		if (answer !== undefined && answer !== false) return answer;
		if (Date.now() > deadline) throw new Error(`${what} did not happen within ${seconds} s`);
		await delay(everyMs);
	}
}
