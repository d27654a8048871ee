import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { CodeRun } from '../../shared/codeRun/codeRun';
import type { Gate } from '../../shared/codeRun/gate';
import { assertSomeOpen, checkGroups } from '../../shared/codeRun/group';
import type { Group } from '../../shared/codeRun/group';
import type { Result } from '../../shared/codeRun/results';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { cancelSignalOf } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { addCodes } from '../../shopify/creation/addCodes';
import type { AppData } from '../../shopify/creation/appData';
import { jobApiOf } from '../../shopify/creation/jobApiOf';
import { withPriceRuleKeys } from '../../shopify/priceRules/outputKeys';
import { Announcer } from './announce';
import { assertDataFits } from './announceSize';
import { buildBatch } from './batch';
import type { Batch } from './batch';
import { assertListening, handOver } from './handOver';
import { toJobItem, toNamelessJobItem } from './jobItems';
import type { CodeGroup, CodeOperation, OpenSupply } from './operation';
import { Progress } from './progress';
import { toDeadline } from './settings';

/**
 * Creates codes and returns them as Created and Not Created; without waiting, returns started jobs
 * and codes that were not sent. Every operation that creates codes reads its demand, the codes that
 * the input items ask for; from there on, all are this sequence.
 */
export async function createCodes<D extends CodeGroup, G extends D, C extends CheckedCode>(
	context: IExecuteFunctions,
	operation: CodeOperation<D, G, C>,
): Promise<INodeExecutionData[][]> {
	const { settings, demand, codesPerJob } = operation;

	// Gate: everything that can be refused is refused before anything is created.
	const { open, refused } = await checkGroups(context, demand.groups, async (group) => {
		const checked = await operation.check(group);
		assertDataFits(context, settings, group.sampleCodes(), codesPerJob);
		return checked;
	});
	assertSomeOpen(context, open, refused);

	const codesCounts = open.map((group) => group.codesCount);
	const batch = buildBatch(context, codesCounts, codesPerJob);
	const appData = settings.mode === 'inBackground' ? await assertListening(context) : undefined;
	const openSupply = await operation.prepareSupply(batch);
	const run = { ...startRun(context, operation, open, batch), appData };
	for (const warning of settings.warnings) run.codes.hint('warning', warning);
	if (demand.warning !== undefined) run.codes.hint('warning', demand.warning);
	run.codes.record(demand.refused);
	for (const { group, why } of refused) run.codes.record(group.untried(why));

	// Supply, announce, submit, await, resolve, and the second gate.
	for (const group of open) await createGroup(context, run, operation, group, openSupply);

	// Output.
	const [created = [], notCreated = []] = await run.codes.end({
		startedJobs: run.progress.jobsStarted + run.jobItems.length,
		ifNone: 'No job was started.',
	});
	const unannounced = run.announcer?.describeUnannounced();
	if (unannounced !== undefined) run.codes.hint('warning', unannounced);
	if (open.length > 0 && operation.describe) run.codes.hint('info', operation.describe(open));
	return [settings.wait ? created : run.jobItems, notCreated];
}

async function createGroup<D extends CodeGroup, G extends D, C extends CheckedCode>(
	context: IExecuteFunctions,
	run: RunState,
	{ settings, existingCounts, codesPerJob }: CodeOperation<D, G, C>,
	group: G,
	openSupply: OpenSupply<G, C>,
): Promise<void> {
	const { wait, jobsInFlight, readIds } = settings;
	const { announcer, progress, deadline, batch, appData } = run;
	const batchId = batch.id;

	const record = (results: Result[]) => {
		const created = results.filter(({ reason }) => reason === undefined);
		progress.recordOutcomes(created.length, results.length - created.length);
		if (wait || created.length === 0) return run.codes.record(results, group);
		// Nobody waits for these codes, and their job has no ID.
		run.jobItems.push(toNamelessJobItem(context, created, batchId));
		run.codes.record(results.filter(({ reason }) => reason !== undefined));
	};

	const create = async (): Promise<Failure | undefined> => {
		const supplied = await openSupply(group);
		const { discountId, known = [], supply } = supplied;
		group.discountId = discountId;
		record(known);
		if (appData) {
			// Whoever carries the run on takes the same steps.
			const options = { batchId, existingCounts, codesPerJob };
			run.jobItems.push(await handOver(context, settings, appData, group, supplied, options));
			return undefined;
		}
		const stopped = await addCodes(context, {
			ownerId: discountId,
			source: supply,
			wait,
			jobsInFlight,
			deadline,
			readIds,
			existingCounts,
			beforeStart: announcer && announcer.beforeStartOn(discountId),
			onStarted: async (started) => {
				progress.recordStarted(started);
				// For a job that is waited for, the outcomes say everything; its codes are not kept.
				if (!wait) run.jobItems.push(toJobItem(context, started, discountId, batchId));
				await announcer?.recordStarted(started);
			},
			onOutcomes: async (outcomes) => record(await supply.toResults(outcomes)),
		});
		record(supply.toUnsentResults(stopped));
		return stopped;
	};

	try {
		const gate = () => (wait ? gateOf(context, group) : undefined);
		await run.codes.createGroup(group, { create, gate });
	} catch (error) {
		throw cancelSignalOf(context)?.aborted ? progress.toCancellationError() : error;
	}
}

/** What a run keeps while it goes from group to group. */
interface RunState {
	codes: CodeRun;
	/** The output of a run that does not wait. */
	jobItems: INodeExecutionData[];
	progress: Progress;
	announcer?: Announcer;
	/** In ms since epoch. */
	deadline: number;
	batch: Batch;
	/** What the app keeps in the store, for a run in background. */
	appData?: AppData;
}

function startRun<D extends CodeGroup, G extends D, C extends CheckedCode>(
	context: IExecuteFunctions,
	{ title, settings, existingCounts }: CodeOperation<D, G, C>,
	groups: G[],
	batch: Batch,
): RunState {
	const codesCount = sum(groups.map((group) => group.codesCount));
	const resultsCount = sum(groups.map((group) => group.resultsCount));
	const { wait, announce, returnAs } = settings;
	return {
		codes: new CodeRun(context, returnAs, {
			includesStartDate: groups.some(
				({ startsAt, mayStartLater }) => startsAt !== undefined || mayStartLater,
			),
			toOutput: withPriceRuleKeys,
		}),
		jobItems: [],
		progress: new Progress(context, wait ? resultsCount : codesCount, title, wait),
		...(announce && { announcer: new Announcer(context, settings, batch, existingCounts) }),
		deadline: toDeadline(settings, codesCount),
		batch,
	};
}

function gateOf(context: IExecuteFunctions, { discountId }: Group): Gate | undefined {
	if (discountId === undefined) return undefined;
	const { owner, lookUpWith, readStanding } = jobApiOf(discountId);
	return {
		owner,
		readStanding: async () => await readStanding(context, discountId),
		advice: `Run this again, or look the codes up with ${lookUpWith}.`,
	};
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
