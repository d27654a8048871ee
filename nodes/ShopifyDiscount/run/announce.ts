import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { withoutResultKeys } from '../../shared/codeRun/resultKeys';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { CodeTemplate } from '../../shared/codes/format';
import { cancelSignalOf } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { pickFields } from '../../shared/parameters/fieldList';
import { getAppInstallationDocument } from '../../shopify/appData/documents';
import type { StartedJob, StartDecision } from '../../shopify/creation/addCodes';
import { announcePart, recordJobId } from '../../shopify/creation/announcePart';
import type { AnnounceResult } from '../../shopify/creation/announcePart';
import type { Announcement } from '../../shopify/creation/announcements';
import { jobApiOf } from '../../shopify/creation/jobApiOf';
import type { Part, PartCode } from '../../shopify/creation/parts';
import { ask } from '../../shopify/graphql/send';
import type { Batch } from './batch';
import type { RunSettings } from './settings';

/** Recording the job ID is only a convenience: the trigger finds the codes without it. */
const RECORD_TIMEOUT_MS = 15_000;

/**
 * Announces each job of a run to listening triggers before it starts, with its codes and the chosen
 * fields of their items. If the run does not wait for the codes, a job that cannot be announced does
 * not start; otherwise the run continues and adds a warning at its end.
 */
export class Announcer {
	private readonly dataOf: ReadData;
	/** The announcements of codes whose job has not been recorded yet. */
	private readonly open = new WeakMap<CheckedCode[], { key: string; announcement: Announcement }>();
	private ownerId?: string;
	private index = 0;
	private unannouncedJobs = 0;
	private lastFailure?: Failure;

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly settings: RunSettings,
		private readonly batch: Batch,
		private readonly existingCounts: boolean,
	) {
		this.dataOf = createDataReader(context, settings.announceFields);
	}

	/** Returns the function that announces codes before they are sent to a discount. */
	beforeStartOn(discountId: string) {
		return async (codes: CheckedCode[]): Promise<StartDecision> => {
			const announced = await this.announce(discountId, codes);
			if ('failure' in announced) return this.recordUnannounced(announced.failure);
			const announcement = 'mine' in announced ? announced.mine : announced.earlier;
			this.open.set(codes, { key: announced.key, announcement });
			return 'mine' in announced ? { uncertain: false } : await this.resume(announcement);
		};
	}

	/** Records the ID of a job that has started. */
	async recordStarted({ job, codes, uncertain }: StartedJob): Promise<void> {
		const announcedByCodes = this.open.get(codes);
		if (!announcedByCodes || !this.ownerId) return;
		const { key, announcement } = announcedByCodes;
		if (announcement.bulkCreationId === job.id) return;
		const value = { ...announcement, bulkCreationId: job.id, ...(uncertain && { uncertain }) };
		try {
			const deadline = Date.now() + RECORD_TIMEOUT_MS;
			await recordJobId(this.context, this.ownerId, key, value, { deadline });
		} catch (error) {
			cancelSignalOf(this.context)?.throwIfAborted();
			this.context.logger.debug('The ID of a job could not be recorded', { error });
		}
	}

	/** Describes which jobs were not announced; undefined if all were. */
	describeUnannounced(): string | undefined {
		if (!this.lastFailure) return undefined;
		const jobs = `${this.unannouncedJobs} job${this.unannouncedJobs === 1 ? '' : 's'}`;
		const { message, description } = this.lastFailure;
		return this.settings.wait
			? `The trigger could not be told of ${jobs}. ${message}. ${description}`
			: `The trigger could not be told of ${jobs}, so that their codes were not sent. ${message}. ${description}`;
	}

	private async announce(
		discountId: string,
		codes: CheckedCode[],
	): Promise<AnnounceResult | { failure: Failure }> {
		const { settings, batch } = this;
		const index = this.index++;
		// A run that waits must not be delayed by what only informs.
		const options = settings.wait && this.lastFailure ? { deadline: Date.now() } : {};
		try {
			if (this.ownerId === undefined) {
				const answer = await ask(this.context, getAppInstallationDocument, {}, options);
				if ('failure' in answer) return answer;
				this.ownerId = answer.data.currentAppInstallation.id;
			}
			const announcement = {
				discountId,
				codesCount: codes.length,
				batch: { id: batch.id, index, of: batch.jobsCount },
				...(settings.label && { label: settings.label }),
				existingCounts: this.existingCounts,
			};
			const part = toPart(codes, this.dataOf);
			return await announcePart(this.context, this.ownerId, announcement, part, options);
		} catch (error) {
			cancelSignalOf(this.context)?.throwIfAborted();
			return { failure: toFailure(error as Error) };
		}
	}

	private recordUnannounced(failure: Failure): StartDecision {
		this.unannouncedJobs++;
		this.lastFailure = failure;
		if (this.settings.wait) return { uncertain: false };
		const description = `${failure.description} The codes were not sent because the trigger could not be told about them.`;
		return {
			failure: { ...failure, description },
			stop: !SINGLE_JOB_FAILURES.includes(failure.kind),
		};
	}

	// If the job cannot be read, treat it as possibly started: Shopify creates no code twice.
	private async resume({
		bulkCreationId,
		uncertain = false,
	}: Announcement): Promise<StartDecision> {
		if (!bulkCreationId) return { uncertain: true };
		const state = await jobApiOf(bulkCreationId).readState(this.context, bulkCreationId);
		const job = 'job' in state ? state.job : undefined;
		return job ? { job, uncertain } : { uncertain: true };
	}
}

/** Reads the data announced for an item; empty without an item. */
type ReadData = (item: number | undefined) => IDataObject;

/**
 * Makes the part of a job: its codes, each with the data of its item, if any, and how random ones were
 * drawn.
 */
export function toPart<C extends CheckedCode & Pick<PartCode, 'made'>>(
	codes: C[],
	dataOf: ReadData,
	templateOf?: (code: C) => CodeTemplate,
): Part {
	const [first] = codes;
	const template = first && templateOf?.(first);
	return {
		codes: codes.map((one) => {
			const { code, item, made } = one;
			const data = dataOf(item);
			const own = templateOf?.(one);
			return {
				code,
				...(Object.keys(data).length > 0 && { data }),
				...(made && { made }),
				...(own !== template && { template: own }),
			};
		}),
		...(template && { template }),
	};
}

/** Returns the function that reads the chosen fields of an item. */
export function createDataReader(context: IExecuteFunctions, fields: string[]) {
	const items = context.getInputData();
	return (item: number | undefined): IDataObject =>
		// A code that belongs to no item carries no item's data.
		item === undefined ? {} : pickFields(withoutResultKeys(items[item]?.json ?? {}), fields);
}

/** Failures of one job that need not affect the next. */
const SINGLE_JOB_FAILURES: Array<Failure['kind']> = ['userErrors', 'request', 'unreadable'];

const toFailure = ({ message }: Error): Failure => ({
	kind: 'request',
	message,
	description: 'Nothing was changed.',
	executed: 'no',
});
