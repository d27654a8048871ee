import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { gateBeforeCreated } from '../../../shared/codeRun/gate';
import { collectResults } from '../../../shared/codeRun/results';
import type { Result, Results } from '../../../shared/codeRun/results';
import { isFatal } from '../../../shared/codeRun/withFailuresAsNotCreated';
import type { CheckedCode } from '../../../shared/codes/checkCodes';
import { cancelSignalOf } from '../../../shared/http/context';
import type { Failure } from '../../../shared/http/failure';
import { toNodeApiError } from '../../../shared/http/nodeError';
import type { Outcome } from '../../batch/outcome';
import { readStanding } from '../../standing';
import { resultsOf } from './createBatch.groups';
import type { RuleGroup } from './createBatch.groups';
import { deadlineOf } from './createBatch.input';
import type { BatchSettings } from './createBatch.input';

/** Often enough for a person who watches, seldom enough for a log. */
const SAY_EVERY_MS = 10_000;

/** One run of creating codes: what it returns, how it ends. */
export class BatchRun {
	readonly deadline: number;
	private readonly results: Results;
	private readonly total: number;
	private created = 0;
	private settledCodes = 0;
	/** Codes that were sent and of which nothing is known yet. */
	private underWay = 0;
	private saidAt = Date.now();

	constructor(
		private readonly context: IExecuteFunctions,
		{ returnAs, warnings, waitAtMostMs, ...settings }: BatchSettings,
		groups: RuleGroup[],
	) {
		const more = groups.some(({ startsAt }) => startsAt !== undefined) ? ['startsAt'] : [];
		const resultColumns = [...returnAs.resultColumns, ...more];
		this.results = collectResults(context, { ...returnAs, resultColumns });
		this.total = groups.reduce((sum, { count }) => sum + count, 0);
		this.deadline = deadlineOf({ ...settings, returnAs, warnings, waitAtMostMs }, this.total);
		for (const warning of warnings) this.hint('warning', warning);
	}

	/** Takes results of codes that were not even tried. */
	notCreated(results: Result[]) {
		this.results.notCreated(results);
	}

	/** Takes note that codes are being sent. */
	sending(codes: number) {
		this.underWay = codes;
	}

	/** Takes what became of codes. */
	settled(group: RuleGroup, outcomes: Array<Outcome<CheckedCode>>) {
		const { startsAt } = group;
		const results = resultsOf(outcomes, group);
		const created = results
			.filter(({ reason }) => reason === undefined)
			.map((one) => (startsAt === undefined ? one : { ...one, startsAt }));
		this.results.created(created);
		this.results.notCreated(results.filter(({ reason }) => reason !== undefined));
		this.created += created.length;
		this.settledCodes += results.length;
		this.underWay = 0;
		this.tell();
	}

	/** Says something about the run beside its results. */
	hint(type: 'info' | 'warning', message: string) {
		this.context.addExecutionHints({ message, type, location: 'outputPane' });
	}

	/**
	 * Creates the codes of each group, one after another, and returns what came of it even if not all
	 * did. What stops one group does not stop the others.
	 */
	async complete<G extends RuleGroup>(
		groups: G[],
		make: (group: G) => Promise<Failure | undefined>,
	): Promise<INodeExecutionData[][]> {
		const stops: Failure[] = [];
		for (const group of groups) {
			try {
				const stop = await this.completeGroup(group, make);
				if (stop) stops.push(stop);
			} catch (error) {
				if (cancelSignalOf(this.context)?.aborted) throw this.cancellation();
				throw new NodeOperationError(this.context.getNode(), error as Error);
			}
		}
		const [first] = stops;
		if (first && this.created === 0 && isFatal(this.context)) {
			throw toNodeApiError(this.context, first, 0);
		}
		for (const text of new Set(stops.map(textOf))) this.hint('warning', text);
		return await this.results.toOutputs();
	}

	private async completeGroup<G extends RuleGroup>(
		group: G,
		make: (group: G) => Promise<Failure | undefined>,
	): Promise<Failure | undefined> {
		this.results.begin();
		const createdBefore = this.created;
		const stop = await make(group);
		if (stop) {
			const why = { reason: 'notSent' as const, why: stop.message, error: new Error(stop.message) };
			this.notCreated(group.untried(why));
		}
		if (this.created > createdBefore) {
			const { withdrawal, hint } = await gateBeforeCreated(this.context, {
				owner: 'price rule',
				readStanding: async () =>
					await readStanding(this.context, group.priceRuleId, { itemIndex: group.item }),
				advice: "Look the codes up with 'Discount Code' → 'Find by Code'.",
			});
			if (withdrawal) this.results.withdraw(withdrawal);
			if (hint) this.hint(withdrawal ? 'warning' : 'info', hint);
		}
		return stop;
	}

	/** Makes the error of a cancelled run. n8n keeps nothing else of it. */
	private cancellation(): NodeOperationError {
		const unknown =
			this.underWay > 0
				? ` Of ${text(this.underWay)} more it is not known; they were being sent.`
				: '';
		return new NodeOperationError(this.context.getNode(), 'Creating codes was cancelled', {
			description: `${text(this.created)} of ${text(this.total)} codes were created and work.${unknown} Nothing else was sent. Read what was created with 'Discount Code' → 'Get Many'.`,
		});
	}

	private tell() {
		if (Date.now() - this.saidAt < SAY_EVERY_MS || this.settledCodes >= this.total) return;
		this.saidAt = Date.now();
		const message = `${text(this.settledCodes)} of ${text(this.total)} codes done, ${text(this.created)} created`;
		this.context.sendMessageToUI(message);
		this.context.logger.info(`${this.context.getNode().name}: ${message}`);
	}
}

const text = (value: number) => value.toLocaleString('en-US');

const textOf = ({ message, description }: Failure) => `${message}. ${description}`.trim();
