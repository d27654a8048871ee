import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { connections } from '../../../shared/adminApi/request';
import { addCodes, notSent } from '../../../shared/bulkCreation/addCodes';
import { readStanding } from '../../../shared/bulkCreation/standing';
import { oneListText, readGivenCodes } from '../../../shared/codeRun/givenCodes';
import { checkGroups, DiscountNotRunning, untriedText } from '../../../shared/codeRun/group';
import type { Group } from '../../../shared/codeRun/group';
import { orNotCreated } from '../../../shared/codeRun/orNotCreated';
import type { CheckedCode } from '../../../shared/codes/checkCodes';
import { addManyFields } from './addMany.fields';
import { assertDataFits } from './announceSize';
import { batchOf } from './batch';
import { existingCodesCount, readDiscountId, readRunSettings } from './run.input';
import { assertSomeOpen, Run } from './run';

interface CodesGroup extends Group {
	discountId: string;
	codes: CheckedCode[];
}

/**
 * Adds the codes of all input items together and returns them as Created and Not Created; without
 * waiting, as started jobs and codes that were not sent. What one code does never stops the others.
 */
export async function addMany(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await orNotCreated(this, async () => {
		await connections.assertOne(this);
		return await addGivenCodes(this);
	});
}

async function addGivenCodes(context: IExecuteFunctions) {
	const settings = readRunSettings(context);
	const { byOwner, refused, itemsOfOneList } = readGivenCodes(context, {
		fields: addManyFields,
		except: ['options.label'],
		ownerOf: (item) => readDiscountId(context, item),
		named: (discountId) => ({ discountId }),
	});
	const groups = [...byOwner].map(
		([discountId, codes]): CodesGroup => ({
			discountId,
			codes,
			untried: (why) =>
				codes.map((code) => ({
					...code,
					discountId,
					reason: why.reason,
					message: untriedText(why),
				})),
		}),
	);
	const checked = await checkGroups(context, groups, async (group) => {
		assertDataFits(context, settings, group.codes);
		const [{ item } = {}] = group.codes;
		const standing = await readStanding(context, group.discountId, { itemIndex: item });
		if (!standing.runs) throw new DiscountNotRunning(standing);
		group.startsAt = standing.startsAt;
	});
	assertSomeOpen(context, checked.open, checked.refused);
	const counts = checked.open.map(({ codes }) => codes.length);
	const run = new Run(context, settings, {
		title: 'Adding codes',
		codes: counts.reduce((total, one) => total + one, 0),
		batch: batchOf(context, counts),
		existingCounts: existingCodesCount(context),
		saysStart: checked.open.some(({ startsAt }) => startsAt !== undefined),
	});
	if (itemsOfOneList > 1) run.hint('warning', oneListText(itemsOfOneList));
	run.notCreated(refused);
	for (const { group, why } of checked.refused) run.notCreated(group.untried(why));
	return await run.complete(checked.open, async ({ discountId, codes }) => {
		let next = 0;
		const stopped = await addCodes<CheckedCode>(context, {
			...run.optionsFor(discountId),
			source: {
				hasMore: () => next < codes.length,
				take: (max) => codes.slice(next, (next += max)),
			},
			onSettled: async (outcomes) => await Promise.resolve(run.settled(outcomes)),
		});
		run.settled(codes.slice(next).map((code) => notSent(code, discountId, stopped)));
		return stopped;
	});
}
