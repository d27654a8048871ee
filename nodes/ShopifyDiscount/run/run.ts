import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { gateBeforeCreated } from '../../shared/codeRun/gate';
import { explainUntried } from '../../shared/codeRun/group';
import type { Group, Untried } from '../../shared/codeRun/group';
import { collectResults } from '../../shared/codeRun/results';
import type { Result, Results } from '../../shared/codeRun/results';
import { isFatal } from '../../shared/codeRun/withFailuresAsNotCreated';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { cancelSignalOf } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { descriptionOf, toNodeApiError } from '../../shared/http/nodeError';
import type { AddCodesOptions, StartedJob } from '../../shopify/creation/addCodes';
import { jobApiOf } from '../../shopify/creation/jobApiOf';
import { withPriceRuleKeys } from '../../shopify/priceRules/outputKeys';
import { Announcer, toJobItem, toNamelessJobItem } from './announce';
import type { Batch } from './batch';
import { Progress } from './progress';
import { toDeadline } from './settings';
import type { RunSettings } from './settings';

interface RunPlan {
	/** What the run does, as in "… was cancelled". */
	title: string;
	/** How many codes are to work in the end. */
	codes: number;
	/** The number of results, if different. */
	results?: number;
	batch: Batch;
	/** Whether a code that the discount had already counts as created. */
	existingCounts: boolean;
	/** Whether some discount has not started yet: then each of its codes includes the start date. */
	includesStartDate?: boolean;
}

/** One run of an operation that makes codes: what it started, what it returns, how it ends. */
export class Run {
	private readonly startedJobItems: INodeExecutionData[] = [];
	private readonly results: Results;
	private readonly progress: Progress;
	private readonly deadline: number;
	private readonly announcer?: Announcer;
	private createdCodes = 0;
	/** The group whose codes are being created. */
	private group: Group | undefined;
	/** The number of results per item; `undefined` counts those of no item. */
	private readonly resultCounts = new Map<number | undefined, number>();

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly settings: RunSettings,
		private readonly plan: RunPlan,
	) {
		const { returnAs } = settings;
		const more = plan.includesStartDate ? ['startsAt'] : [];
		const resultColumns = [...returnAs.resultColumns, ...more];
		this.results = collectResults(context, { ...returnAs, resultColumns });
		const total = settings.wait ? (plan.results ?? plan.codes) : plan.codes;
		this.progress = new Progress(context, total, plan.title, settings.wait);
		this.deadline = toDeadline(settings, plan.codes);
		if (settings.announce)
			this.announcer = new Announcer(context, settings, plan.batch, plan.existingCounts);
		for (const warning of settings.warnings) this.hint('warning', warning);
	}

	/** Whether the run waits for the outcome of each code. */
	get waits() {
		return this.settings.wait;
	}

	/** Whether the run reads the IDs of codes. */
	get readsIds() {
		return this.settings.readIds;
	}

	/** The number of codes that work and of jobs that were started. */
	get startedOrCreatedCount() {
		return this.createdCodes + this.progress.jobsStarted;
	}

	/** Returns the options of the run for adding codes to a discount. */
	optionsFor(discountId: string): Omit<AddCodesOptions<CheckedCode>, 'source' | 'onOutcomes'> {
		const { wait, jobsInFlight, readIds } = this.settings;
		return {
			ownerId: discountId,
			wait,
			jobsInFlight,
			readIds,
			deadline: this.deadline,
			existingCounts: this.plan.existingCounts,
			beforeStart: this.announcer && this.announcer.beforeStartOn(discountId),
			onStarted: async (job: StartedJob) => {
				this.progress.recordStarted(job);
				// For a job that is waited for, the outcomes say everything; its codes are not kept.
				if (!wait)
					this.startedJobItems.push(toJobItem(this.context, job, discountId, this.plan.batch.id));
				await this.announcer?.recordStarted(job);
			},
		};
	}

	/** Records results of codes that were not tried. */
	recordNotCreated(results: Result[]) {
		this.countResults(results);
		this.results.notCreated(results.map(withPriceRuleKeys));
	}

	/** Records the outcomes of codes. */
	recordOutcomes(outcomes: Result[]) {
		this.countResults(outcomes);
		const startsAt = this.group?.startsAt;
		const created = outcomes
			.filter(({ reason }) => reason === undefined)
			.map((one) => (startsAt === undefined ? one : { ...one, startsAt }));
		const others = outcomes.filter(({ reason }) => reason !== undefined);
		this.createdCodes += created.length;
		this.progress.recordOutcomes(created.length, others.length);
		if (this.settings.wait) this.results.created(created.map(withPriceRuleKeys));
		else if (created.length > 0) {
			this.startedJobItems.push(toNamelessJobItem(this.context, created, this.plan.batch.id));
		}
		this.results.notCreated(others.map(withPriceRuleKeys));
	}

	/** Adds a hint to the output of the node. */
	hint(type: 'info' | 'warning', message: string) {
		this.context.addExecutionHints({ message, type, location: 'outputPane' });
	}

	/**
	 * Creates the codes of each group, one group after another, and returns the outputs. What stops one
	 * group does not stop the others.
	 */
	async complete<G extends Group>(
		groups: G[],
		make: (group: G) => Promise<Failure | undefined>,
	): Promise<INodeExecutionData[][]> {
		const stops: Array<Error | Failure> = [];
		for (const group of groups) {
			const stop = await this.withCancellationError(
				async () => await this.completeGroup(group, make),
			);
			if (stop) stops.push(stop);
		}
		const [first] = stops;
		if (first && this.startedOrCreatedCount === 0 && isFatal(this.context))
			throw this.asError(first);
		for (const text of new Set(stops.map(describeStop))) this.hint('warning', text);
		const untold = this.announcer?.describeUnannounced();
		if (untold !== undefined) this.hint('warning', untold);
		const [created = [], notCreated = []] = await this.results.toOutputs();
		return [this.settings.wait ? created : this.startedJobItems, notCreated];
	}

	/** Runs a step; if the execution is cancelled, throws an error that lists what was created. */
	private async withCancellationError<T>(step: () => Promise<T>): Promise<T> {
		try {
			return await step();
		} catch (error) {
			throw cancelSignalOf(this.context)?.aborted ? this.progress.toCancellationError() : error;
		}
	}

	private async completeGroup<G extends Group>(
		group: G,
		make: (group: G) => Promise<Failure | undefined>,
	): Promise<Error | Failure | undefined> {
		this.results.begin();
		this.group = group;
		const createdBefore = this.createdCodes;
		let stop: Error | Failure | undefined;
		try {
			stop = await make(group);
		} catch (error) {
			cancelSignalOf(this.context)?.throwIfAborted();
			stop = error as Error;
			this.recordOutcomes(this.withoutAnswered(group.untried(explainUntried(stop))));
		}
		if (this.settings.wait && this.createdCodes > createdBefore) await this.passGate(group);
		return stop;
	}

	/** Withdraws the codes of a group if they turn out not to work. */
	private async passGate({ discountId }: Group): Promise<void> {
		if (discountId === undefined) return;
		const { owner, lookUpWith, readStanding } = jobApiOf(discountId);
		const { withdrawal, hint } = await gateBeforeCreated(this.context, {
			owner,
			readStanding: async () => await readStanding(this.context, discountId),
			advice: `Run this again, or look the codes up with ${lookUpWith}.`,
		});
		if (withdrawal) this.results.withdraw(withdrawal);
		if (hint) this.hint(withdrawal ? 'warning' : 'info', hint);
	}

	/** Removes from the results of a group those that its items have already. */
	private withoutAnswered(results: Result[]): Result[] {
		const left = new Map(this.resultCounts);
		return results.filter(({ item }) => {
			if (item === undefined) return true;
			const had = left.get(item) ?? 0;
			left.set(item, had - 1);
			return had <= 0;
		});
	}

	private countResults(results: Result[]) {
		for (const { item } of results) {
			this.resultCounts.set(item, (this.resultCounts.get(item) ?? 0) + 1);
		}
	}

	/** Makes the error of a run that has created nothing, and says so. */
	private asError(stop: Error | Failure): Error {
		const error = stop instanceof Error ? stop : toNodeApiError(this.context, stop, 0);
		const description = descriptionOf(error);
		if (
			!('description' in error) ||
			/Nothing was |No discount and no code|It is not known whether/.test(description)
		) {
			return error;
		}
		return Object.assign(error, { description: `${description} No job was started.`.trim() });
	}
}

/** Throws the first refusal if no group can start, unless the node continues on failure. */
export function assertSomeOpen(
	context: IExecuteFunctions,
	open: Group[],
	untried: Array<{ why: Untried }>,
) {
	const [first] = untried;
	if (open.length > 0 || !first || !isFatal(context)) return;
	throw first.why.error;
}

const describeStop = (stop: Error | Failure) =>
	`${stop.message}. ${stop instanceof Error ? descriptionOf(stop) : stop.description}`;
