import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { Result } from '../../shared/codeRun/results';
import type { StartedJob } from '../../shopify/creation/addCodes';
import { jobApiOf } from '../../shopify/creation/jobApiOf';

/** Often enough for a person watching, rare enough for a log. */
const REPORT_EVERY_MS = 10_000;

/**
 * Tracks the progress of a run and reports it, and lists what was created if the run is cancelled.
 * n8n shows hints only after a node has ended; until then there are the browser console (manual runs
 * only) and n8n's log (n8n 2.41, 2026-11).
 */
export class Progress {
	private readonly startedAt = Date.now();
	private reportedAt = Date.now();
	private readonly jobIds: string[] = [];
	private codes = 0;
	private created = 0;
	private finished = 0;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly total: number,
		private readonly title: string,
	) {}

	recordStarted({ job, codes }: StartedJob) {
		this.jobIds.push(job.id);
		this.codes += codes.length;
	}

	recordOutcomes(results: Result[]) {
		this.finished += results.length;
		this.created += results.filter(({ reason }) => reason === undefined).length;
		this.reportIfDue();
	}

	/**
	 * Makes the error of a cancelled run. n8n keeps nothing else of it, so the job IDs are logged too.
	 * `handedOver` is the number of runs that go on in background.
	 */
	toCancellationError(handedOver: number): NodeOperationError {
		const description = handedOver > 0 ? describeRuns(handedOver) : this.describeStarted();
		this.context.logger.info(`${this.context.getNode().name}: cancelled. ${description}`, {
			bulkCreationIds: this.jobIds,
		});
		return new NodeOperationError(this.context.getNode(), `${this.title} was cancelled`, {
			description,
		});
	}

	get jobsStarted() {
		return this.jobIds.length;
	}

	private describeStarted(): string {
		if (this.jobsStarted === 0) return 'No job was started.';
		const ids = this.jobIds.slice(-20).join(', ');
		const which = this.jobsStarted > 20 ? 'The last 20 jobs' : 'Jobs';
		return `${this.jobsStarted} jobs with ${this.codes} codes were started and continue in Shopify; ${this.created} codes were known to work. Read the rest with ${jobApiOf(this.jobIds[0] ?? '').readWith}. ${which}: ${ids}.`;
	}

	private reportIfDue() {
		const { finished, created, total } = this;
		if (Date.now() - this.reportedAt < REPORT_EVERY_MS) return;
		if (finished === 0 || finished >= total) return;
		this.reportedAt = Date.now();
		const leftMs = ((this.reportedAt - this.startedAt) / finished) * (total - finished);
		const share = Math.floor((100 * finished) / total);
		const message = `${text(created)} of ${text(total)} codes work (${share} %), about ${durationOf(leftMs)} left`;
		this.context.sendMessageToUI(message);
		this.context.logger.info(`${this.context.getNode().name}: ${message}`);
	}
}

const describeRuns = (count: number) => {
	const runs =
		count === 1 ? '1 run was handed over and goes' : `${count} runs were handed over and go`;
	return `${runs} on in background: 'Get Many Runs' lists ${count === 1 ? 'it' : 'them'}. Nothing else was created.`;
};

const text = (value: number) => value.toLocaleString('en-US');

function durationOf(ms: number): string {
	const seconds = 10 * Math.max(1, Math.round(ms / 10_000));
	if (seconds < 60) return `${seconds} seconds`;
	const minutes = Math.round(ms / 60_000);
	if (minutes < 120) return `${minutes} minute${minutes === 1 ? '' : 's'}`;
	return `${Math.round(minutes / 60)} hours`;
}
