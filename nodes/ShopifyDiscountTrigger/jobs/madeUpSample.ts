import type { INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import type { Running } from '../../shared/codeRun/outcome';
import { batchPath, rulePath } from '../../shopify/priceRules/paths';
import { storefrontOf } from '../../shopify/storefront/storefront';
import { kindOfFilter } from '../filter';
import type { TriggerSettings } from '../settings';
import { withCompletion } from './deliver';
import { toItems } from './items';
import type { WatchedJob } from './jobs';

/** What `deliveryId` is in a sample, so that nobody takes it for a real delivery. */
export const SAMPLE = 'sample';

const DAY_MS = 86_400_000;

const IDS = {
	bulkCreation: {
		discountId: 'gid://shopify/DiscountCodeNode/0',
		id: 'gid://shopify/DiscountRedeemCodeBulkCreation/0',
	},
	batch: { discountId: rulePath('0'), id: batchPath('0', '0') },
};

/**
 * Makes the items that the trigger would return for a job of one code, for a store that has none to
 * show: with the same keys, and values that say that they are a sample.
 */
export async function makeSample(
	context: IPollFunctions,
	settings: TriggerSettings,
	now: number,
): Promise<INodeExecutionData[]> {
	const { filter } = settings;
	const { discountId, id } = IDS[kindOfFilter(filter)];
	const announcement = {
		key: SAMPLE,
		token: SAMPLE,
		announcedAt: isoOf(now),
		discountId,
		codesCount: 1,
		batch: { id: SAMPLE, index: 0, of: 1 },
		label: filter.label ?? 'Sample label',
		existingCounts: false,
	};
	const job: WatchedJob = {
		key: SAMPLE,
		id,
		...(filter.watch === 'announced' && { announcement }),
	};
	const state = {
		id,
		createdAt: isoOf(now),
		done: true,
		codesCount: 1,
		importedCount: 1,
		failedCount: 0,
		discountCode: { id: discountId },
	};
	const standing: Running = {
		runs: true,
		title: 'Sample discount',
		startsAt: isoOf(now - DAY_MS),
		endsAt: isoOf(now + 14 * DAY_MS),
		hasStarted: true,
	};
	const codes = [{ code: 'SAMPLE-CODE', redeemCodeId: 'gid://shopify/DiscountRedeemCode/0' }];
	const result = { state, codes, data: new Map() };
	const shown = { standing, storefront: await storefrontOf(context) };
	const items = await toItems(context, settings, job, result, shown);
	return withCompletion({ job, items }, new Set([SAMPLE])).map((item) => ({
		...item,
		json: { ...item.json, deliveryId: SAMPLE },
	}));
}

const isoOf = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
