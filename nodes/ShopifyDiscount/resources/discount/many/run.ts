import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { cancelSignalOf, toNodeApiError } from '../../../../shared/adminApi/send';
import { changeMany } from '../../../../shared/bulkChange/changeMany';
import type { Change, Changed, Outcome } from '../../../../shared/bulkChange/changeMany';
import { descriptionOf, selectAll } from './selectAll';
import type { Select, Target } from './selectAll';

export interface Operation {
	/** How the user knows it, such as `Deleting discounts`. */
	title: string;
	/** The key of an output item that says whether it was done, such as `deleted`. */
	done: string;
	/** The key of an output item for the ID. */
	idKey: string;
	select: Select;
	changeOf: (group: string) => Change;
}

/** Changes what all items select together, and returns one item for each thing. */
export async function runMany(
	context: IExecuteFunctions,
	operation: Operation,
): Promise<INodeExecutionData[][]> {
	const settings = readSettings(context);
	const { groups, returned } = await selectAll(context, operation.select);
	const reached: Changed = { outcomes: [], jobs: [] };
	const targets = new Map<string, Target>();
	try {
		for (const [group, members] of groups) {
			for (const [id, target] of members) targets.set(id, target);
			const change = operation.changeOf(group);
			await changeMany(context, [...members.keys()], change, settings, reached);
		}
	} catch (error) {
		const cancelled = cancelSignalOf(context)?.aborted === true;
		throw new NodeOperationError(
			context.getNode(),
			cancelled ? `${operation.title} was cancelled` : (error as Error),
			{ description: whatWasReached(reached, error as Error, cancelled) },
		);
	}
	const { failure, outcomes, jobs } = reached;
	if (failure && jobs.length === 0 && !context.continueOnFail()) {
		throw toNodeApiError(context, failure, targets.get(outcomes[0]?.id ?? '')?.items[0]);
	}
	if (failure) hint(context, `${failure.message}. ${failure.description}`);
	else warnOfUndone(context, operation, outcomes);
	for (const outcome of outcomes) {
		const { items = [], known } = targets.get(outcome.id) ?? {};
		returned.push({
			json: rowOf(operation, outcome, known),
			pairedItem: items.map((item) => ({ item })),
		});
	}
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
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const minutes = Number(options.waitMinutes ?? 10);
	if (!(minutes > 0)) {
		throw new NodeOperationError(
			context.getNode(),
			"'Wait at Most (Minutes)' must be a number above 0",
			{ description: 'Nothing was sent.' },
		);
	}
	const wait = context.getNodeParameter('waitForCompletion', 0, true) === true;
	return { wait, deadline: Date.now() + minutes * 60_000 };
}

function whatWasReached({ jobs, outcomes }: Changed, error: Error, cancelled: boolean) {
	const said = cancelled ? '' : `${descriptionOf(error)} `;
	if (jobs.length === 0) return `${said}No job was started.`;
	const done = outcomes.filter((outcome) => outcome.done).length;
	return `${said}Jobs that were started go on in Shopify: ${jobs.map(({ id }) => id).join(', ')}. ${done} were known to be done. It is safe to run this again.`;
}

function warnOfUndone(context: IExecuteFunctions, { done, title }: Operation, outcomes: Outcome[]) {
	const undone = outcomes.filter(({ reason }) => reason !== undefined).length;
	if (undone === 0) return;
	hint(
		context,
		`${title}: ${undone} of ${outcomes.length} are not known to be done. See 'reason' in the items, and '${done}'.`,
	);
}

function hint(context: IExecuteFunctions, message: string) {
	context.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
}
