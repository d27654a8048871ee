import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { cancelSignalOf } from '../http/context';
import type { Failure } from '../http/failure';
import { descriptionOf, toNodeApiError } from '../http/nodeError';
import { sentences } from '../http/sentences';
import { gateBeforeCreated } from './gate';
import type { Gate } from './gate';
import { explainUntried } from './group';
import type { Group } from './group';
import type { Running } from './outcome';
import { collectResults } from './results';
import type { Result, Results } from './results';
import type { ReturnAs } from './returnAs';
import { isFatal } from './withFailuresAsNotCreated';

/** How one group of a run is created. */
interface Creation<G extends Group> {
	/** Creates the codes of the group and records their results; returns why it stopped early, if it did. */
	create: (group: G) => Promise<Failure | undefined>;
	/** Makes the last check of the group. */
	gate: (group: G) => Gate;
}

interface RunOptions {
	/** Converts a result to what users see; of a code that works, with the discount it works on. */
	toOutput?: (result: Result, running?: Running) => Result;
}

/** Collects what a run creates, group by group, and ends it. */
export class CodeRun {
	/** How many codes were created. */
	createdCount = 0;
	private readonly results: Results;
	private readonly stops: Array<Error | Failure> = [];
	/** The number of results per item; `undefined` counts those of no item. */
	private readonly resultCounts = new Map<number | undefined, number>();

	constructor(
		private readonly context: IExecuteFunctions,
		returnAs: ReturnAs,
		private readonly options: RunOptions = {},
	) {
		this.results = collectResults(context, returnAs);
	}

	/** Records results of a group, or of codes that belong to none. */
	record(results: Result[], { running }: Pick<Group, 'running'> = {}) {
		for (const { item } of results) {
			this.resultCounts.set(item, (this.resultCounts.get(item) ?? 0) + 1);
		}
		const { toOutput = (result: Result) => result } = this.options;
		const created = results.filter(({ reason }) => reason === undefined);
		const notCreated = results.filter(({ reason }) => reason !== undefined);
		this.createdCount += created.length;
		this.results.created(created.map((one) => toOutput(one, running)));
		this.results.notCreated(notCreated.map((one) => toOutput(one)));
	}

	/** Adds a hint to the output of the node. */
	hint(type: 'info' | 'warning', message: string) {
		this.context.addExecutionHints({ message, type, location: 'outputPane' });
	}

	/** Creates the codes of a group. What stops one group does not stop the others. */
	async createGroup<G extends Group>(group: G, { create, gate }: Creation<G>): Promise<void> {
		this.results.begin();
		const createdBefore = this.createdCount;
		try {
			const stop = await create(group);
			if (stop) this.stops.push(stop);
		} catch (error) {
			cancelSignalOf(this.context)?.throwIfAborted();
			this.stops.push(error as Error);
			this.record(this.withoutAnswered(group.untried(explainUntried(error as Error))), group);
		}
		if (this.createdCount > createdBefore) await this.passGate(gate(group));
	}

	/**
	 * Returns the outputs Created and Not Created, with a hint for each reason why a group stopped. If
	 * nothing at all was created or started, throws the first reason, unless the node continues on
	 * failure; `ifNone` says so.
	 */
	async end({ startedJobs = 0, ifNone = '' } = {}): Promise<INodeExecutionData[][]> {
		const [first] = this.stops;
		if (first && this.createdCount + startedJobs === 0 && isFatal(this.context)) {
			throw this.toError(first, ifNone);
		}
		for (const text of new Set(this.stops.map(describeStop))) this.hint('warning', text);
		return await this.results.toOutputs();
	}

	/** Withdraws the codes of the group if they turn out not to work. */
	private async passGate(gate: Gate): Promise<void> {
		const { withdrawal, hint } = await gateBeforeCreated(this.context, gate);
		if (withdrawal) this.results.withdraw(withdrawal);
		if (hint) this.hint(withdrawal ? 'warning' : 'info', hint);
	}

	/** Removes the results of a group that its items already have. */
	private withoutAnswered(results: Result[]): Result[] {
		const left = new Map(this.resultCounts);
		return results.filter(({ item }) => {
			if (item === undefined) return true;
			const had = left.get(item) ?? 0;
			left.set(item, had - 1);
			return had <= 0;
		});
	}

	/** Makes the error of a run that has created nothing. */
	private toError(stop: Error | Failure, ifNone: string): Error {
		const error = stop instanceof Error ? stop : toNodeApiError(this.context, stop, 0);
		const description = descriptionOf(error);
		const isSaid = /Nothing was |No discount and no code|It is not known whether/.test(description);
		if (isSaid || ifNone === '' || !('description' in error)) return error;
		return Object.assign(error, { description: sentences(description, ifNone) });
	}
}

const describeStop = (stop: Error | Failure) =>
	sentences(stop.message, stop instanceof Error ? descriptionOf(stop) : stop.description);
