import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { RunningEmulator } from '../emulator';
import { discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { Listening, partsOf, plant, withEmails } from './listening';

/** Runs a store whose REST and GraphQL IDs differ: Shopify does not guarantee that they match. */
export const useRestStore = () =>
	useEmulator({ settings: { priceRuleIdOffset: 5_000_000, restCodeIdOffset: 9_000_000 } });

/** Returns the REST ID of a discount in that store. */
export const ruleNumberOf = (emulator: RunningEmulator, discountId: string) =>
	String(discountOf(emulator, discountId).id + 5_000_000);

type Options = NonNullable<ConstructorParameters<typeof Listening>[1]>;

/** Creates a trigger for batches. */
export const batchListener = (
	emulator: RunningEmulator,
	parameters: INodeParameters = {},
	options: Omit<Options, 'parameters'> = {},
) =>
	new Listening(emulator.url, {
		...options,
		parameters: { triggerOn: 'priceRuleBatchCompleted', ...parameters },
	});

/** Starts a trigger for batches, including its baseline. */
export async function listenForBatches(...given: Parameters<typeof batchListener>) {
	const listening = batchListener(...given);
	expect(await listening.poll()).toBeNull();
	return listening;
}

/** Starts the batches of one run and announces them, as whoever carries it on does; returns their IDs. */
export function announceBatches(
	emulator: RunningEmulator,
	discountId: string,
	codes: string[],
	options: Pick<PlantOptions, 'label' | 'logs'> = {},
): string[] {
	const parts = partsOf(codes, 100);
	const id = `run-${planted++}`;
	return parts.map((part, index) => {
		// The store runs one batch at a time.
		virtualTime.skip(10_000);
		const batch = { id, index, of: parts.length };
		return plantBatch(emulator, discountId, part, { batch, data: withEmails(part), ...options });
	});
}

interface PlantOptions {
	ageMs?: number;
	batch?: { id: string; index: number; of: number };
	label?: string;
	existingCounts?: boolean;
	uncertain?: boolean;
	data?: Record<string, IDataObject>;
	/** Whether Shopify's answer with the ID of the batch arrived. */
	isNamed?: boolean;
	/** Whether the codes reached Shopify. */
	isStarted?: boolean;
	/** Whether the batch is announced. */
	isAnnounced?: boolean;
	logs?: string[];
	/** Whether the batch ends immediately. */
	isCompleted?: boolean;
}

let planted = 0;

/** Starts a batch and announces it directly, as an earlier run would have; returns its ID. */
export function plantBatch(
	emulator: RunningEmulator,
	discountId: string,
	codes: string[],
	options: PlantOptions = {},
): string {
	const { ageMs = 0, data = {}, existingCounts = false, logs = [], label, uncertain } = options;
	const { isNamed = true, isStarted = true, isAnnounced = true, isCompleted } = options;
	const now = Date.now() - ageMs;
	const { state } = emulator;
	const id = isStarted
		? state.batches.submit({
				discountId: discountOf(emulator, discountId).id,
				codes,
				logs,
				createdAt: now,
				submittedAt: isCompleted ? now - 1_000_000 : now,
			}).id
		: state.nextId();
	const rule = `price_rules/${ruleNumberOf(emulator, discountId)}`;
	const batch = options.batch ?? { id: `batch-${planted++}`, index: 0, of: 1 };
	const announcement = {
		token: `token-${id}`,
		discountId: rule,
		codesCount: codes.length,
		batch,
		existingCounts,
		label,
		uncertain,
		...(isNamed && isStarted && { bulkCreationId: `${rule}/batch/${id}` }),
	};
	const part = { codes: codes.map((code) => ({ code, data: data[code] })) };
	const key = `job_${batch.id}_${batch.index}`;
	if (isAnnounced) {
		plant(emulator, key, JSON.stringify(announcement), now);
		plant(emulator, key, JSON.stringify(part), now, 'n8n_discounts_data');
	}
	return String(id);
}

/** Lists the requests of a poll, by the emulator's names. */
export async function requestsOf(emulator: RunningEmulator, poll: () => Promise<unknown>) {
	const from = emulator.requests().length;
	await poll();
	return emulator
		.requests()
		.slice(from)
		.map(({ operation = '' }) => operation);
}

/** Makes some batches appear unfinished or forgotten; the others stay as they are. */
export function keepFromEnding(emulator: RunningEmulator, ids: string[], how: 'running' | 'gone') {
	const { batches } = emulator.state;
	const get = batches.get.bind(batches);
	return jest.spyOn(batches, 'get').mockImplementation((id) => {
		const batch = get(id);
		if (!batch || !ids.includes(String(id))) return batch;
		return how === 'gone' ? undefined : { ...batch, completedAt: undefined, results: [] };
	});
}
