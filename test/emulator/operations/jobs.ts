import type { Resolvers } from '../graphql/context';
import type { QuietJob } from '../state/types';

/** Shows a job. */
export function showJob(job: QuietJob): Record<string, unknown> {
	return { __typename: 'Job', id: job.id, done: job.done };
}

/** Reading a job. */
export const jobQueries: Resolvers = {
	job({ id }: { id: string }, context) {
		const job = context.store.jobs.get(id);
		return job === undefined ? null : showJob(job);
	},
};
