import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { CodeRun } from '../../shared/codeRun/codeRun';
import type { Gate } from '../../shared/codeRun/gate';
import { assertSomeOpen, checkGroups } from '../../shared/codeRun/group';
import type { Group } from '../../shared/codeRun/group';
import type { Running } from '../../shared/codeRun/outcome';
import type { Result } from '../../shared/codeRun/results';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { cancelSignalOf } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { addCodes } from '../../shopify/creation/addCodes';
import type { AppData } from '../../shopify/creation/appData';
import { jobApiOf } from '../../shopify/creation/jobApiOf';
import { withPriceRuleKeys } from '../../shopify/priceRules/outputKeys';
import { mailFieldsOf, timeText } from '../../shopify/storefront/mailFields';
import { storefrontOf } from '../../shopify/storefront/storefront';
import type { Storefront } from '../../shopify/storefront/storefront';
import { assertDataFits } from './assertDataFits';
import { assertRunFits } from './backgroundLimits';
import { identifyBatch } from './batch';
import { assertListening, handOver } from './handOver';
import type { CodeGroup, CodeOperation, OpenSupply } from './operation';
import { Progress } from './progress';
import { toDeadline } from './settings';
import type { RunSettings } from './settings';

/**
 * Creates codes and returns them as Created and Not Created; in background, hands them over and returns
 * a run for each discount. Every operation that creates codes reads its demand, the codes that the input
 * items ask for; from there on, all are this sequence.
 */
export async function createCodes<D extends CodeGroup, G extends D, C extends CheckedCode>(
	context: IExecuteFunctions,
	operation: CodeOperation<D, G, C>,
): Promise<INodeExecutionData[][]> {
	const { settings, demand, codesPerJob } = operation;
	const { inBackground } = settings;

	// Gate: everything that can be refused is refused before anything is created.
	const { open, refused } = await checkGroups(context, demand.groups, async (group) => {
		const checked = await operation.check(group);
		if (inBackground) {
			assertRunFits(context, settings, group.codesCount);
			assertDataFits(context, settings, group.sampleCodes(), codesPerJob);
		}
		return checked;
	});
	assertSomeOpen(context, open, refused);

	const batch = identifyBatch(context);
	const appData = inBackground ? await assertListening(context) : undefined;
	const openSupply = await operation.prepareSupply(batch);
	const isReturned = open.length > 0 && !inBackground;
	const storefront = isReturned ? await storefrontOf(context) : undefined;
	const started = startRun(context, operation, open, storefront);
	const run = { ...started, batchId: batch.id, appData, storefront };
	for (const warning of settings.warnings) run.codes.hint('warning', warning);
	if (demand.warning !== undefined) run.codes.hint('warning', demand.warning);
	run.codes.record(demand.refused);
	for (const { group, why } of refused) run.codes.record(group.untried(why));

	for (const group of open) await createGroup(context, run, operation, group, openSupply);

	// Output.
	const [created = [], notCreated = []] = await run.codes.end({
		startedJobs: run.progress.jobsStarted + run.handedOver.length,
		ifNone: 'No job was started.',
	});
	return [inBackground ? run.handedOver : created, notCreated];
}

async function createGroup<D extends CodeGroup, G extends D, C extends CheckedCode>(
	context: IExecuteFunctions,
	run: RunState,
	{ settings, existingCounts, codesPerJob }: CodeOperation<D, G, C>,
	group: G,
	openSupply: OpenSupply<G, C>,
): Promise<void> {
	const { codes, progress, deadline, batchId, appData } = run;

	const record = (results: Result[]) => {
		progress.recordOutcomes(results);
		codes.record(results, group);
	};

	const create = async (): Promise<Failure | undefined> => {
		// Supply.
		const supplied = await openSupply(group);
		const { discountId, known = [], supply } = supplied;
		group.discountId = discountId;
		if (appData) {
			// Whoever carries the run on takes the same steps.
			const options = { batchId, existingCounts, codesPerJob };
			run.handedOver.push(await handOver(context, settings, appData, group, supplied, options));
			return undefined;
		}
		record(known);
		// Submit, await, resolve.
		const { jobsInFlight, readIds } = settings;
		const stopped = await addCodes(context, {
			ownerId: discountId,
			source: supply,
			jobsInFlight,
			deadline,
			readIds,
			existingCounts,
			onStarted: (started) => progress.recordStarted(started),
			onOutcomes: async (outcomes) => record(await supply.toResults(outcomes)),
		});
		record(supply.toUnsentResults(stopped));
		return stopped;
	};

	try {
		// The second gate follows if codes were created.
		await codes.createGroup(group, { create, gate: () => gateOf(context, run, group) });
	} catch (error) {
		throw cancelSignalOf(context)?.aborted
			? progress.toCancellationError(run.handedOver.length)
			: error;
	}
}

/** What a run keeps while it goes from group to group. */
interface RunState {
	codes: CodeRun;
	progress: Progress;
	/** In ms since epoch. */
	deadline: number;
	batchId: string;
	/** The items of the runs that go on in background. */
	handedOver: INodeExecutionData[];
	/** What the app keeps in the store, for a run in background. */
	appData?: AppData;
	/** Absent if no code is returned. */
	storefront?: Storefront;
}

function startRun<D extends CodeGroup, G extends D, C extends CheckedCode>(
	context: IExecuteFunctions,
	{ title, settings }: CodeOperation<D, G, C>,
	groups: G[],
	storefront: Storefront | undefined,
): Pick<RunState, 'codes' | 'progress' | 'deadline' | 'handedOver'> {
	const codesCount = sum(groups.map((group) => group.codesCount));
	const resultsCount = sum(groups.map((group) => group.resultsCount));
	return {
		codes: new CodeRun(context, settings.returnAs, {
			toOutput: createOutput(storefront, settings),
		}),
		progress: new Progress(context, resultsCount, title),
		deadline: toDeadline(settings, codesCount),
		handedOver: [],
	};
}

function gateOf(
	context: IExecuteFunctions,
	{ storefront }: RunState,
	{ discountId = '' }: Group,
): Gate {
	const { owner, lookUpWith, readStanding } = jobApiOf(discountId);
	return {
		owner,
		readStanding: async () => await readStanding(context, discountId),
		advice: `Run this again, or look the codes up with ${lookUpWith}.`,
		timeText: (iso) => (storefront ? timeText(iso, storefront.timeZone) : iso),
	};
}

/** Returns the function that makes the output of a result: of a code that works, with what an email needs. */
function createOutput(storefront: Storefront | undefined, { linkQuery }: RunSettings) {
	const fieldsOf = new WeakMap<Running, ReturnType<typeof mailFieldsOf>>();
	return (result: Result, running?: Running): Result => {
		if (!storefront || !running || result.code === undefined) return withPriceRuleKeys(result);
		const fields = fieldsOf.get(running) ?? mailFieldsOf({ storefront, linkQuery }, running);
		fieldsOf.set(running, fields);
		return withPriceRuleKeys({ ...result, ...fields(result.code) });
	};
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
