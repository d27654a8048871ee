import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { Result } from '../../../../shared/codeRun/results';

/** Often enough for a person watching, rare enough for a log. */
const REPORT_EVERY_MS = 10_000;

/** Tracks the progress of a run and reports it, and says what was created if the run is cancelled. */
export class Progress {
	private created = 0;
	private finished = 0;
	/** The number of codes whose outcome is still unknown. */
	private underWay = 0;
	private reportedAt = Date.now();

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly total: number,
	) {}

	/** Records that codes are being sent. */
	recordSending(codes: number) {
		this.underWay = codes;
	}

	/** Records the results of codes that were sent. */
	recordResults(results: Result[]) {
		this.created += results.filter(({ reason }) => reason === undefined).length;
		this.finished += results.length;
		this.underWay = 0;
		if (Date.now() - this.reportedAt < REPORT_EVERY_MS || this.finished >= this.total) return;
		this.reportedAt = Date.now();
		const message = `${text(this.finished)} of ${text(this.total)} codes done, ${text(this.created)} created`;
		this.context.sendMessageToUI(message);
		this.context.logger.info(`${this.context.getNode().name}: ${message}`);
	}

	/** Makes the error of a cancelled run. n8n keeps nothing else of it. */
	toCancellationError(): NodeOperationError {
		const unknown =
			this.underWay > 0
				? ` The outcome of ${text(this.underWay)} more codes, which were being sent, is not known.`
				: '';
		return new NodeOperationError(this.context.getNode(), 'Creating codes was cancelled', {
			description: `${text(this.created)} of ${text(this.total)} codes were created and work.${unknown} Nothing else was sent. Read what was created with 'Discount Code' → 'Get Many'.`,
		});
	}
}

const text = (value: number) => value.toLocaleString('en-US');
