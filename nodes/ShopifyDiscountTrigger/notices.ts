import type { INodeProperties } from 'n8n-workflow';

const TRY = 'To try it out, use Fetch Test Event.';

/** What the first poll does, for each event and each choice of what to watch. */
export const notices: INodeProperties[] = [
	firstPollNotice('bulkCreationCompleted', 'job', 'jobs'),
	listedNotice('bulkCreationCompleted', 'job'),
	firstPollNotice('priceRuleBatchCompleted', 'batch', 'batches'),
	listedNotice('priceRuleBatchCompleted', 'batch'),
	notice('runEnded', firstPoll('run', 'runs')),
];

function firstPollNotice(event: string, job: string, jobs: string): INodeProperties {
	return notice(event, firstPoll(job, jobs), 'announced');
}

function listedNotice(event: string, job: string): INodeProperties {
	return notice(
		event,
		`When you publish the workflow, each ${job} that you list is returned once, as soon as it is done, and at once if it is done already. ${TRY}`,
		'ids',
	);
}

function firstPoll(job: string, jobs: string) {
	return `When you publish the workflow, the first poll only records which ${jobs} are done already and returns nothing. From then on, every ${job} that finishes is returned once, even if n8n was not running at the time. ${TRY}`;
}

function notice(event: string, displayName: string, watch?: string): INodeProperties {
	return {
		displayName,
		name: 'firstPollNotice',
		type: 'notice',
		displayOptions: { show: { triggerOn: [event], ...(watch && { watch: [watch] }) } },
		default: '',
	};
}
