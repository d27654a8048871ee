import { randomUUID } from 'crypto';
import { gid } from '../gid';
import type { QuietJob } from './types';

/** Jobs of bulk deletions and activations: work that is due later and reports nothing but `done`. */
export class QuietJobs {
	private all = new Map<string, QuietJob & { due: number; work: Array<() => void> }>();

	/** Plans work; under a known ID it joins that job. */
	plan(work: () => void, now: number, seconds: number, joinId?: string): QuietJob {
		const known = joinId === undefined ? undefined : this.all.get(joinId);
		if (known !== undefined) {
			known.work.push(work);
			known.due = Math.max(known.due, now + seconds * 1000);
			return known;
		}
		const id = gid('Job', randomUUID());
		const job = { id, createdAt: now, done: false, due: now + seconds * 1000, work: [work] };
		this.all.set(id, job);
		return job;
	}

	get(id: string): QuietJob | undefined {
		return this.all.get(id);
	}

	list(): QuietJob[] {
		return [...this.all.values()].map(({ id, createdAt, done }) => ({ id, createdAt, done }));
	}

	/** Does all work that is due. */
	settle(now: number): void {
		for (const job of this.all.values()) {
			if (job.done || job.due > now) continue;
			for (const work of job.work) work();
			job.done = true;
		}
	}
}
