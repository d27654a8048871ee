import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { describeSharedList, readGivenCodes } from '../../shared/codeRun/givenCodes';
import { checkGroups, DiscountNotRunning, describeUntried } from '../../shared/codeRun/group';
import type { Group } from '../../shared/codeRun/group';
import { withFailuresAsNotCreated } from '../../shared/codeRun/withFailuresAsNotCreated';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { connections } from '../../shopify/client/request';
import { addCodes } from '../../shopify/creation/addCodes';
import { toNotSent } from '../../shopify/creation/outcomes';
import { jobApiOf } from '../../shopify/creation/jobApiOf';
import { assertDataFits } from './announceSize';
import { buildBatch } from './batch';
import { assertSomeOpen, Run } from './run';
import { existingCodesCount } from './settings';
import type { RunSettings } from './settings';

interface CodesGroup extends Group {
	discountId: string;
	codes: CheckedCode[];
}

interface AddsGivenCodes {
	/** The fields of the operation. */
	fields: INodeProperties[];
	settings: () => RunSettings;
	/** Reads the owner of an item's codes: the ID of a discount, or the path of a price rule. */
	ownerOf: (item: number) => string;
}

/**
 * Adds the codes of all input items together and returns them as Created and Not Created; without
 * waiting, returns started jobs and codes that were not sent. One code never stops the others.
 */
export const addGivenCodes = async (
	context: IExecuteFunctions,
	adds: AddsGivenCodes,
): Promise<INodeExecutionData[][]> =>
	await withFailuresAsNotCreated(context, async () => {
		await connections.assertOne(context);
		return await addAll(context, adds);
	});

async function addAll(
	context: IExecuteFunctions,
	{ fields, settings: read, ownerOf }: AddsGivenCodes,
) {
	const settings = read();
	const { byOwner, refused, itemsOfOneList } = readGivenCodes(context, {
		fields,
		mayBeEmpty: ['options.label'],
		ownerOf,
		named: (discountId) => ({ discountId }),
	});
	// All owners of one operation are of the same kind.
	const [anyOwner = ''] = byOwner.keys();
	const api = jobApiOf(anyOwner);
	const groups = [...byOwner].map(
		([discountId, codes]): CodesGroup => ({
			discountId,
			codes,
			untried: (why) =>
				codes.map((code) => ({
					...code,
					discountId,
					reason: why.reason,
					message: describeUntried(why),
				})),
		}),
	);
	const checked = await checkGroups(context, groups, async (group) => {
		assertDataFits(context, settings, group.codes, api.maxCodesPerJob);
		const [{ item } = {}] = group.codes;
		const standing = await api.readStanding(context, group.discountId, { itemIndex: item });
		if (!standing.runs) throw new DiscountNotRunning(standing);
		group.startsAt = standing.startsAt;
	});
	assertSomeOpen(context, checked.open, checked.refused);
	const counts = checked.open.map(({ codes }) => codes.length);
	const run = new Run(context, settings, {
		title: 'Adding codes',
		codes: counts.reduce((total, one) => total + one, 0),
		batch: buildBatch(context, counts, api.maxCodesPerJob),
		existingCounts: existingCodesCount(context),
		includesStartDate: checked.open.some(({ startsAt }) => startsAt !== undefined),
	});
	if (itemsOfOneList > 1) run.hint('warning', describeSharedList(itemsOfOneList));
	run.recordNotCreated(refused);
	for (const { group, why } of checked.refused) run.recordNotCreated(group.untried(why));
	return await run.complete(checked.open, async ({ discountId, codes }) => {
		let next = 0;
		const stopped = await addCodes<CheckedCode>(context, {
			...run.optionsFor(discountId),
			source: {
				hasMore: () => next < codes.length,
				take: (max) => codes.slice(next, (next += max)),
			},
			onOutcomes: async (outcomes) => await Promise.resolve(run.recordOutcomes(outcomes)),
		});
		run.recordOutcomes(codes.slice(next).map((code) => toNotSent(code, discountId, stopped)));
		return stopped;
	});
}
