import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Failure } from '../../../shared/adminApi/answer';
import { cancelSignalOf, toNodeApiError } from '../../../shared/adminApi/send';
import type { StartedJob } from '../../../shared/bulkCreation/addCodes';
import { announcer, jobItem } from './announce';
import type { Batch } from './announce';
import { Progress } from './progress';
import { codeItem, collectResults } from './results';
import type { Result, Results } from './results';
import { deadlineOf } from './run.input';
import type { RunSettings } from './run.input';

interface Plan {
	/** What is being done, as in "… was cancelled". */
	title: string;
	/** How many codes shall work in the end. */
	codes: number;
	/** How many results that makes, if not as many. */
	results?: number;
	batch: Batch;
	/** Whether a code that the discount had already counts as created. */
	existingCounts: boolean;
}

/** One run of an operation that makes codes: what it started, what it returns, how it ends. */
export class Run {
	private readonly started: INodeExecutionData[] = [];
	private readonly results: Results;
	private readonly progress: Progress;
	private readonly deadline: number;
	private readonly announce?: ReturnType<typeof announcer>;
	private createdCodes = 0;
	/** Items with a result. */
	private readonly answered = new Set<number>();

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly settings: RunSettings,
		private readonly plan: Plan,
	) {
		this.results = collectResults(context, settings.returnAs, settings.readIds);
		const total = settings.wait ? (plan.results ?? plan.codes) : plan.codes;
		this.progress = new Progress(context, total, plan.title, settings.wait);
		this.deadline = deadlineOf(settings, plan.codes);
		if (settings.announce)
			this.announce = announcer(context, settings, plan.batch, plan.existingCounts);
	}

	/** Whether it waits until it is known what became of each code. */
	get waits() {
		return this.settings.wait;
	}

	get readsIds() {
		return this.settings.readIds;
	}

	/** Counts what there is to tell: codes that work and jobs that were started. */
	get made() {
		return this.createdCodes + this.progress.jobsStarted;
	}

	/** Returns what adding codes to a discount needs to know of the run. */
	optionsFor(discountId: string) {
		const { wait, jobsInFlight, readIds } = this.settings;
		return {
			discountId,
			wait,
			jobsInFlight,
			readIds,
			deadline: this.deadline,
			existingCounts: this.plan.existingCounts,
			onStarted: async (job: StartedJob) => {
				this.progress.started(job);
				// Of a job that is waited for, the outcomes tell all; codes are not kept.
				if (!wait) this.started.push(jobItem(job, discountId, this.plan.batch.id));
				await this.announce?.(discountId, job);
			},
		};
	}

	/** Takes results of codes that were not even tried. */
	notCreated(results: Result[]) {
		this.note(results);
		this.results.notCreated(results);
	}

	/** Takes what became of codes. */
	settled(outcomes: Result[]) {
		this.note(outcomes);
		const created = outcomes.filter(({ reason }) => reason === undefined);
		const others = outcomes.filter(({ reason }) => reason !== undefined);
		this.createdCodes += created.length;
		this.progress.settled(created.length, others.length);
		if (this.settings.wait) this.results.created(created);
		else others.push(...created.map(withoutJob));
		this.results.notCreated(others);
	}

	/** Says something about the run beside its results. */
	hint(type: 'info' | 'warning', message: string) {
		this.context.addExecutionHints({ message, type, location: 'outputPane' });
	}

	private note(results: Result[]) {
		for (const { item } of results) this.answered.add(item);
	}

	/** Says of all items that have no result yet that they have none. */
	private leaveOut({ message, description }: NodeOperationError) {
		const reason = 'unknown';
		const missing = this.context.getInputData().flatMap((_, item) => {
			return this.answered.has(item) ? [] : [{ item, reason, message } as const];
		});
		this.results.notCreated(missing);
		this.hint('warning', `${message}. ${description ?? ''}`);
	}

	/** Runs it to its end, and returns what came of it even if not all did. */
	async complete(run: () => Promise<Failure | undefined>): Promise<INodeExecutionData[][]> {
		let failure: Failure | undefined;
		try {
			failure = await run();
		} catch (error) {
			const stop = this.progress.interruption(error as Error);
			if (isFatal(this.context)) throw stop;
			this.leaveOut(stop);
		}
		if (failure && this.made === 0 && isFatal(this.context)) {
			throw toNodeApiError(this.context, failure, 0);
		}
		if (failure) this.hint('warning', `${failure.message}. ${failure.description}`);
		const [created = [], notCreated = []] = await this.results.toOutputs();
		if (this.settings.wait) return [created, notCreated];
		return [this.started, notCreated];
	}
}

/**
 * Runs an operation that makes codes. Where the user wants to continue on failure, n8n would send
 * the input on as if it were the output, to whoever mails it: the items are Not Created instead.
 */
export async function orNotCreated(
	context: IExecuteFunctions,
	operation: () => Promise<INodeExecutionData[][]>,
): Promise<INodeExecutionData[][]> {
	try {
		return await operation();
	} catch (error) {
		if (isFatal(context)) throw new NodeOperationError(context.getNode(), error as Error);
		const { message } = error as Error;
		const items = context.getInputData();
		return [[], items.map((_, item) => codeItem(items, { item, reason: 'notSent', message }))];
	}
}

const isFatal = (context: IExecuteFunctions) =>
	!context.continueOnFail() || cancelSignalOf(context)?.aborted === true;

// Without waiting the trigger returns what works, but it hears of a job only by its ID.
const withoutJob = (result: Result): Result => ({
	...result,
	reason: 'notAnnounced',
	message: 'The code works, but Shopify never named its job, so no trigger returns it',
});
