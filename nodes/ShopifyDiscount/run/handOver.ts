import { createHash } from 'crypto';
import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { readAppData } from '../../shopify/creation/appData';
import type { AppData } from '../../shopify/creation/appData';
import { isListenerKey } from '../../shopify/creation/listenerKey';
import type { Part } from '../../shopify/creation/parts';
import { withPriceRuleKeys } from '../../shopify/priceRules/outputKeys';
import { expectedEnd } from '../../shopify/runs/toOutput';
import { writeRun } from '../../shopify/runs/writeRun';
import type { CodeGroup, SuppliedGroup } from './operation';
import { pairedItems } from './pairedItems';
import type { RunSettings } from './settings';
import { createDataReader, toPart } from './toPart';

/** A trigger writes what it remembers at least once a day. */
const LISTENER_SEEN_MS = 2 * 86_400_000;

/** Throws if no published trigger would carry a run on. */
export async function assertListening(context: IExecuteFunctions): Promise<AppData> {
	const appData = await readAppData(context);
	const isListening = [...appData.others].some(
		([key, { updatedAt }]) => isListenerKey(key) && appData.now - updatedAt < LISTENER_SEEN_MS,
	);
	if (isListening) return appData;
	throw new NodeOperationError(
		context.getNode(),
		'No Shopify Discount Trigger would carry this on',
		{
			description:
				"Publish a workflow that starts with a Shopify Discount Trigger whose credential is for the same app, and run this again. Or set 'Run' to 'Until Done'. Nothing was created.",
		},
	);
}

/**
 * Writes a run down for whoever carries it on, and returns its item. All codes are fixed here, except
 * random ones of no item, which are drawn when their turn comes.
 */
export async function handOver<C extends CheckedCode>(
	context: IExecuteFunctions,
	{ label, announceFields }: RunSettings,
	{ installationId }: AppData,
	group: CodeGroup,
	{ discountId, supply, templateOf }: SuppliedGroup<C>,
	{ batchId, existingCounts, codesPerJob }: HandOverOptions,
): Promise<INodeExecutionData> {
	const dataOf = createDataReader(context, announceFields);
	const parts: Part[] = [];
	const supplied: C[] = [];
	while (supply.hasMore() && !(group.isOfNoItem && parts.length > 0)) {
		const codes = await supply.take(codesPerJob);
		for (const code of codes) supplied.push(code);
		parts.push(toPart(codes, dataOf, templateOf));
	}
	const { codesCount } = group;
	const runId = runIdOf(batchId, discountId);
	const template = parts[0]?.template;
	const record = {
		id: runId,
		ownerId: discountId,
		...(label && { label }),
		codesCount,
		existingCounts,
		partsCount: parts.length,
		...(template &&
			group.isOfNoItem &&
			supplied.length < codesCount && {
				undrawn: { count: codesCount - supplied.length, template },
			}),
		nextPart: 0,
		createdCount: 0,
		notCreated: {},
	};
	await writeRun(context, installationId, record, parts);
	const expectedAt = new Date(expectedEnd(Date.now(), codesCount)).toISOString();
	return {
		json: withPriceRuleKeys({
			runId,
			state: 'open',
			label: label ?? null,
			discountId,
			codesCount,
			expectedAt,
		}),
		pairedItem: pairedItems(context, supplied),
	};
}

/**
 * Returns the ID of the run for one discount: the same for every try, as is the ID of the batch. Short,
 * since triggers remember the keys of all jobs, and a key has at most 64 characters.
 */
const runIdOf = (batchId: string, ownerId: string) =>
	createHash('sha256').update(`${batchId}\n${ownerId}`).digest('hex').slice(0, 20);

interface HandOverOptions {
	/** The ID of the whole execution of the node; a run is its part for one discount. */
	batchId: string;
	existingCounts: boolean;
	codesPerJob: number;
}
