import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { cancelSignalOf } from '../../../shared/http/context';
import { sentences } from '../../../shared/http/sentences';
import { toNodeApiError } from '../../../shared/http/nodeError';
import { minutesOf } from '../../../shared/parameters/number';
import type { Change } from '../../../shopify/change/change';
import { changeMany } from '../../../shopify/change/changeMany';
import type { Changed } from '../../../shopify/change/changeMany';
import type { Outcome } from '../../../shopify/change/outcomes';
import { connections } from '../../../shopify/client/request';
import { selectAll } from './selectAll';
import type { Select, Target } from './selectAll';

export interface Operation {
	/** The title for users, such as `Deleting discounts`. */
	title: string;
	/** The output key that says whether the change was done, such as `deleted`. */
	done: string;
	/** The output key of the ID. */
	idKey: string;
	select: Select;
	/** Returns the change for the members of a group. */
	changeOf: (group: string, targets: ReadonlyMap<string, Target>) => Change;
}

/** Changes everything that the items select, and returns one item per discount or code. */
export async function runMany(
	context: IExecuteFunctions,
	operation: Operation,
): Promise<INodeExecutionData[][]> {
	const { wait, waitMs } = readSettings(context);
	await connections.assertOne(context);
	const { groups, returned } = await selectAll(context, operation.select);
	const settings = { wait, deadline: Date.now() + waitMs };
	const progress: Changed = { outcomes: [], jobs: [], started: false };
	const targets: Target[] = [];
	try {
		for (const [group, members] of groups) {
			for (const target of members.values()) targets.push(target);
			const change = operation.changeOf(group, members);
			await changeMany(context, [...members.keys()], change, settings, progress);
		}
	} catch (error) {
		const cancelled = cancelSignalOf(context)?.aborted === true;
		throw new NodeOperationError(
			context.getNode(),
			cancelled ? `${operation.title} was cancelled` : (error as Error),
			{ description: describeProgress(progress) },
		);
	}
	const { failure, outcomes, started } = progress;
	if (failure && !started && !context.continueOnFail()) {
		const first = targets[outcomes.findIndex(({ reason }) => reason !== undefined)];
		throw toNodeApiError(context, failure, first?.items[0]);
	}
	warnOfUnfinished(context, operation, progress);
	outcomes.forEach((outcome, at) => {
		const { items = [], known } = targets[at] ?? {};
		returned.push({
			json: rowOf(operation, outcome, known),
			pairedItem: items.map((item) => ({ item })),
		});
	});
	return [returned];
}

function rowOf({ done, idKey }: Operation, outcome: Outcome, known?: IDataObject): IDataObject {
	const { id, done: isDone, jobId, now, reason, message } = outcome;
	return {
		...(isDone === undefined ? {} : { [done]: isDone }),
		[idKey]: id,
		...known,
		...now,
		jobId: jobId ?? null,
		...(reason && { reason, message }),
	};
}

function readSettings(context: IExecuteFunctions) {
	const { waitMinutes = 10 } = context.getNodeParameter('options', 0, {}) as IDataObject;
	const minutes = minutesOf('Wait at Most (Minutes)', waitMinutes);
	const wait = context.getNodeParameter('waitForCompletion', 0, true) === true;
	return { wait, waitMs: minutes * 60_000 };
}

function describeProgress({ jobs, outcomes, started }: Changed) {
	if (!started) return 'No job is known to have been started. It is safe to run this again.';
	const done = outcomes.filter((outcome) => outcome.done).length;
	const ids = jobs.map(({ id }) => id).join(', ');
	return sentences(
		`Jobs that were started continue in Shopify${ids && `: ${ids}`}`,
		`${done} were known to be done`,
		'It is safe to run this again',
	);
}

function warnOfUnfinished(
	context: IExecuteFunctions,
	{ done, title }: Operation,
	{ failure, outcomes }: Changed,
) {
	const unfinished = outcomes.filter(({ reason }) => reason !== undefined).length;
	if (unfinished === 0) return;
	context.addExecutionHints({
		message: sentences(
			failure?.message,
			`${title}: ${unfinished} of ${outcomes.length} could not be confirmed`,
			`See '${done}' and 'reason' in the items`,
		),
		type: 'warning',
		location: 'outputPane',
	});
}
