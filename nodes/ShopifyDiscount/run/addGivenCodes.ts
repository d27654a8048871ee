import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { describeSharedList, readGivenCodes } from '../../shared/codeRun/givenCodes';
import { describeUntried, DiscountNotRunning } from '../../shared/codeRun/group';
import { withFailuresAsNotCreated } from '../../shared/codeRun/withFailuresAsNotCreated';
import type { OutputKeys } from '../../shared/codeRun/returnAs';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { connections } from '../../shopify/client/request';
import { jobApiOf } from '../../shopify/creation/jobApiOf';
import { toNotSent } from '../../shopify/creation/outcomes';
import { createCodes } from './createCodes';
import type { CodeGroup, CodeOperation, Demand, ResultSupply } from './operation';
import { existingCodesCount } from './settings';
import type { RunSettings } from './settings';

interface GivenGroup extends CodeGroup {
	discountId: string;
	codes: CheckedCode[];
}

interface AddsGivenCodes {
	/** The fields of the operation. */
	fields: INodeProperties[];
	/** The keys of its items. */
	keys: OutputKeys;
	readSettings: () => RunSettings;
	/** Reads the owner of an item's codes: the ID of a discount, or the path of a price rule. */
	ownerOf: (item: number) => string;
}

/** Adds the codes of all input items together. One code never stops the others. */
export const addGivenCodes = async (
	context: IExecuteFunctions,
	adds: AddsGivenCodes,
): Promise<INodeExecutionData[][]> =>
	await withFailuresAsNotCreated(context, adds.keys, async () => {
		await connections.assertOne(context);
		return await createCodes(context, givenCodes(context, adds));
	});

function givenCodes(
	context: IExecuteFunctions,
	{ fields, readSettings, ownerOf }: AddsGivenCodes,
): CodeOperation<GivenGroup, GivenGroup, CheckedCode> {
	const settings = readSettings();
	const demand = readDemand(context, fields, ownerOf);
	// All owners of one operation are of the same kind.
	const api = jobApiOf(demand.groups[0]?.discountId ?? '');
	return {
		title: 'Adding codes',
		settings,
		demand,
		codesPerJob: api.maxCodesPerJob,
		existingCounts: existingCodesCount(context),
		check: async (group) => {
			const [{ item } = {}] = group.codes;
			const standing = await api.readStanding(context, group.discountId, { itemIndex: item });
			if (!standing.runs) throw new DiscountNotRunning(standing);
			return Object.assign(group, { running: standing });
		},
		prepareSupply:
			() =>
			({ discountId, codes }) => ({ discountId, supply: supplyOf(codes, discountId) }),
	};
}

function readDemand(
	context: IExecuteFunctions,
	fields: INodeProperties[],
	ownerOf: (item: number) => string,
): Demand<GivenGroup> {
	const { byOwner, refused, itemsOfOneList } = readGivenCodes(context, {
		fields,
		mayBeEmpty: ['options.label'],
		ownerOf,
		named: (discountId) => ({ discountId }),
	});
	return {
		groups: [...byOwner].map(([discountId, codes]) => ({
			discountId,
			codes,
			codesCount: codes.length,
			resultsCount: codes.length,
			sampleCodes: () => codes,
			untried: (why) =>
				codes.map((code) => ({
					...code,
					discountId,
					reason: why.reason,
					message: describeUntried(why),
				})),
		})),
		refused,
		...(itemsOfOneList > 1 && { warning: describeSharedList(itemsOfOneList) }),
	};
}

function supplyOf(codes: CheckedCode[], discountId: string): ResultSupply<CheckedCode> {
	let next = 0;
	const take = (max: number) => codes.slice(next, (next += max));
	return {
		hasMore: () => next < codes.length,
		take,
		toResults: (outcomes) => outcomes,
		toUnsentResults: (stopped) =>
			take(codes.length).map((code) => toNotSent(code, discountId, stopped)),
	};
}
