import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { checkGroups, DiscountNotRunning } from '../../../shared/codeRun/group';
import {
	isFatal,
	withFailuresAsNotCreated,
} from '../../../shared/codeRun/withFailuresAsNotCreated';
import type { CheckedCode } from '../../../shared/codes/checkCodes';
import { connections } from '../../api/request';
import { addBatches } from '../../batch/addBatches';
import { readStanding } from '../../standing';
import { readGiven } from './createBatch.given';
import type { Demand } from './createBatch.groups';
import { codeFieldsReader, isMade, readSettings } from './createBatch.input';
import type { BatchSettings, CodeFields } from './createBatch.input';
import { readMade } from './createBatch.made';
import { BatchRun } from './createBatch.run';

/**
 * Creates the codes of all input items together and returns them as Created and Not Created, with the
 * reason. What one code does never stops the others.
 */
export async function createBatch(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await withFailuresAsNotCreated(this, async () => {
		await connections.assertOne(this);
		const settings = readSettings(this);
		const fieldsOf = codeFieldsReader(this);
		return isMade(this)
			? await createAll(this, settings, readMade(this, fieldsOf), fieldsOf)
			: await createAll(this, settings, readGiven(this, fieldsOf), fieldsOf);
	});
}

async function createAll<C extends CheckedCode>(
	context: IExecuteFunctions,
	settings: BatchSettings,
	{ groups, refused, warning }: Demand<C>,
	fieldsOf: (item: number) => CodeFields,
): Promise<INodeExecutionData[][]> {
	// All that can be refused is refused before anything is made.
	const checked = await checkGroups(context, groups, async (group) => {
		group.check();
		const { priceRuleId, item } = group;
		const standing = await readStanding(context, priceRuleId, { itemIndex: item });
		if (!standing.runs) throw new DiscountNotRunning(standing);
		group.startsAt = standing.startsAt;
		group.readAt = standing.readAt;
	});
	const [first] = checked.refused;
	if (first && checked.open.length === 0 && isFatal(context)) throw first.why.error;
	const run = new BatchRun(context, settings, checked.open);
	if (warning !== undefined) run.hint('warning', warning);
	run.notCreated(refused);
	for (const { group, why } of checked.refused) run.notCreated(group.untried(why));
	return await run.complete(checked.open, async (group) => {
		const { priceRuleId, isMade: made, readAt } = group;
		const { codesPerRequest, existingCounts } = settings;
		return await addBatches<C>(context, {
			priceRuleId,
			since: readAt,
			isMade: made,
			existingCounts,
			codesPerRequest,
			deadline: run.deadline,
			source: group.source(),
			toNewCode: ({ code, item }) => ({ code, ...fieldsOf(item ?? 0) }),
			onSending: (codes) => run.sending(codes.length),
			onSettled: async (outcomes) => run.settled(group, await group.settle(outcomes)),
		});
	});
}
