import { sleep } from 'n8n-workflow';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import { PollSchedule } from '../creation/pollSchedule';
import type { Change, Checked } from './change';

/** How long reads may lag behind a job. */
const LAG_MS = 20_000;

/** How long a change may take if Shopify names no job (recorded 2026: the change still happens). */
const WITHOUT_JOB_MS = 60_000;

/** Reads things until each has been changed or never can be, or the time is up. */
export async function verify(
	context: RequestContext,
	ids: string[],
	change: Change,
	{ ended, deadline }: { ended: boolean; deadline: number },
): Promise<Map<string, Checked>> {
	const signal = cancelSignalOf(context);
	const schedule = new PollSchedule();
	const start = Date.now();
	const until = Math.min(deadline, start + (ended ? LAG_MS : WITHOUT_JOB_MS));
	const checked = new Map<string, Checked>();
	for (let open = ids; ; ) {
		signal?.throwIfAborted();
		for (const [id, seen] of await change.check(open)) checked.set(id, seen);
		open = open.filter((id) => {
			const { ok, impossible } = checked.get(id) ?? {};
			return !ok && !impossible;
		});
		const leftMs = until - Date.now();
		if (open.length === 0 || leftMs <= 0) return checked;
		await sleep(Math.min(schedule.gapMs(Date.now() - start), leftMs), signal);
	}
}
