import { randomUUID } from 'crypto';
import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Failure } from '../../../shared/adminApi/answer';
import { cancelSignalOf, toNodeApiError } from '../../../shared/adminApi/send';
import { addCodes } from '../../../shared/bulkCreation/addCodes';
import type { AddedCodes } from '../../../shared/bulkCreation/addCodes';
import type { CodeOutcome } from '../../../shared/bulkCreation/outcome';
import { MAX_CODES_PER_JOB } from '../../../shared/bulkCreation/limits';
import { checkCodes } from '../../../shared/codes/checkCodes';
import type { CheckedCode, RefusedCode } from '../../../shared/codes/checkCodes';
import { announcer } from './addMany.announce';
import { readGivenCodes, readSettings } from './addMany.input';
import { codeItem, jobItem } from './addMany.output';

/**
 * Adds the codes of all input items together and returns them as Created and Not Created; without
 * waiting, as started jobs and codes that were not sent. What one code does never stops the others.
 */
export async function addMany(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const settings = readSettings(this);
	const { given, discountOf } = readGivenCodes(this);
	const { accepted, refused } = checkCodes(given);
	assertSomeCodes(this, given.length, accepted, refused);
	const groups = groupByDiscount(accepted, discountOf);
	const batch = { id: randomUUID(), of: countJobs(groups) };
	const announce = settings.announce ? announcer(this, settings, batch, groups) : undefined;
	const added: AddedCodes = { jobs: [], outcomes: [] };
	let failure: Failure | undefined;
	try {
		for (const [discountId, codes] of groups) {
			const before = { jobs: added.jobs, outcomes: added.outcomes };
			const { failure: stopped } = await addCodes(
				this,
				codes,
				{ ...settings, discountId, onStarted: announce?.bind(undefined, discountId) },
				before,
			);
			failure ??= stopped;
		}
	} catch (error) {
		const cancelled = cancelSignalOf(this)?.aborted === true;
		throw new NodeOperationError(
			this.getNode(),
			cancelled ? 'Adding codes was cancelled' : (error as Error),
			{ description: whatWasStarted(added, error as Error, cancelled) },
		);
	}
	const created = added.outcomes.filter(({ reason }) => reason === undefined);
	const nothingDone = added.jobs.length === 0 && created.length === 0;
	if (failure && nothingDone && !this.continueOnFail()) {
		throw toNodeApiError(this, failure, accepted[0]?.item);
	}
	if (failure) hint(this, `${failure.message}. ${failure.description}`);

	const items = this.getInputData();
	const outcomes = settings.wait ? added.outcomes : added.outcomes.map(withoutJob);
	const notCreated = outcomes.filter(({ reason }) => reason !== undefined);
	const refusedItems = refused.map((code) =>
		codeItem(items, { ...code, discountId: discountOf(code.item) }),
	);
	const notCreatedItems = [
		...refusedItems,
		...notCreated.map((outcome) => codeItem(items, outcome)),
	];
	if (!settings.wait)
		return [added.jobs.map((started) => jobItem(started, batch.id)), notCreatedItems];
	return [created.map((outcome) => codeItem(items, outcome)), notCreatedItems];
}

function assertSomeCodes(
	context: IExecuteFunctions,
	given: number,
	accepted: CheckedCode[],
	refused: RefusedCode[],
) {
	if (given === 0) {
		throw new NodeOperationError(context.getNode(), 'There are no codes to add', {
			description: "Check 'Codes'. Nothing was sent.",
		});
	}
	// A wrong field name gives nothing but empty codes: that is a mistake in the workflow, not in a code.
	if (
		accepted.length === 0 &&
		refused.every(({ code }) => code === '') &&
		!context.continueOnFail()
	) {
		throw new NodeOperationError(
			context.getNode(),
			given === 1 ? 'The code is empty' : `All ${given} codes are empty`,
			{
				description: "Check 'Code': does the input have a field of this name? Nothing was sent.",
				itemIndex: refused[0]?.item,
			},
		);
	}
}

function groupByDiscount(codes: CheckedCode[], discountOf: (item: number) => string) {
	const groups = new Map<string, CheckedCode[]>();
	for (const code of codes) {
		const discountId = discountOf(code.item);
		const group = groups.get(discountId);
		if (group) group.push(code);
		else groups.set(discountId, [code]);
	}
	return groups;
}

function countJobs(groups: Map<string, CheckedCode[]>) {
	let jobs = 0;
	for (const codes of groups.values()) jobs += Math.ceil(codes.length / MAX_CODES_PER_JOB);
	return jobs;
}

function whatWasStarted({ jobs, outcomes }: AddedCodes, error: Error, cancelled: boolean) {
	const said =
		'description' in error && typeof error.description === 'string' && !cancelled
			? `${error.description} `
			: '';
	if (jobs.length === 0) return `${said}No job was started.`;
	const codes = jobs.reduce((sum, { job }) => sum + job.codesCount, 0);
	const created = outcomes.filter(({ reason }) => reason === undefined).length;
	const ids = jobs.map(({ job }) => job.id).join(', ');
	return `${said}${jobs.length} jobs with ${codes} codes were started and go on in Shopify; ${created} codes were known to work. Read the rest with 'Bulk Creation' → 'Get Codes'. Jobs: ${ids}`;
}

// Without waiting the trigger returns what works, but it hears of a job only by its ID.
const withoutJob = (outcome: CodeOutcome): CodeOutcome =>
	outcome.reason
		? outcome
		: {
				...outcome,
				reason: 'notAnnounced',
				message: 'The code works, but Shopify never named its job, so no trigger returns it',
			};

function hint(context: IExecuteFunctions, message: string) {
	context.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
}
