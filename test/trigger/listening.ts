import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';
import type { Metafield, RunningEmulator } from '../emulator';
import { CredentialStore } from '../support/credentialStore';
import { assertWording } from '../support/wording';
import { place, poll } from '../support/engine';
import type { Placed } from '../support/engine';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

interface ListenOptions {
	parameters?: INode['parameters'];
	workflowId?: string;
	extra?: Partial<INode>;
	credentials?: CredentialStore;
}

/** A published workflow with the trigger, as in n8n's in-memory engine. */
export class Listening {
	private placed: Placed;
	/** The static data in n8n's database, as of the last items. */
	private saved: IDataObject = {};

	constructor(
		private readonly url: string,
		private options: ListenOptions = {},
	) {
		this.placed = this.place();
	}

	/** Polls a minute later; returns the items, or null. */
	async poll(options: Parameters<typeof poll>[1] = {}): Promise<IDataObject[] | null> {
		virtualTime.skip(MINUTE);
		return await this.pollNow(options);
	}

	/** Polls at once; returns the items, or null. */
	async pollNow(options: Parameters<typeof poll>[1] = {}): Promise<IDataObject[] | null> {
		return (await this.pollItems(options))?.map(({ json }) => json) ?? null;
	}

	/** Polls at once; returns the items with their files, or null. */
	async pollItems(options: Parameters<typeof poll>[1] = {}) {
		const returned = await poll(this.placed, options);
		if (returned && options?.mode !== 'manual') this.saved = this.memory();
		return returned?.[0] ?? null;
	}

	/** Polls and returns the codes, or an empty list for null. */
	async pollCodes(options: Parameters<typeof poll>[1] = {}) {
		return (await this.poll(options))?.map(({ code }) => code) ?? [];
	}

	/** Polls and returns the error; throws if there is none. */
	async pollToError(options: Parameters<typeof poll>[1] = {}) {
		let returned: unknown;
		try {
			returned = await this.poll(options);
		} catch (error) {
			const { message, description, failure } = error as Error & {
				description?: string;
				failure?: { cause: string };
			};
			assertWording(message, description);
			return { message, description: description ?? '', cause: failure?.cause };
		}
		throw new Error(`The poll returned ${JSON.stringify(returned)}`);
	}

	/** Restarts n8n after it was killed: static data not saved with items is lost. */
	restart(saved: IDataObject = this.saved) {
		this.placed = this.place();
		this.placed.workflow.staticData = structuredClone(saved);
	}

	/** Publishes the workflow with changed settings, as a user would. */
	change(options: ListenOptions) {
		this.options = { ...this.options, ...options };
		this.restart(this.memory());
	}

	/** Renames the node, as a user would: n8n publishes the workflow again. */
	rename(name: string) {
		this.change({ extra: { ...this.options.extra, name } });
	}

	/** Returns the current static data. */
	memory(): IDataObject {
		return JSON.parse(JSON.stringify(this.placed.workflow.staticData)) as IDataObject;
	}

	private place() {
		return place(new ShopifyDiscountTrigger(), { shop: this.url, ...this.options });
	}
}

/** Starts the trigger, including its baseline. */
export async function listen(emulator: RunningEmulator, options: ListenOptions = {}) {
	const listening = new Listening(emulator.url, options);
	expect(await listening.poll()).toBeNull();
	return listening;
}

/** Starts the jobs of one run and announces them, as whoever carries it on does; returns their IDs. */
export function announceJobs(
	emulator: RunningEmulator,
	discountId: string,
	codes: string[],
	options: Pick<PlantOptions, 'label' | 'accessToken'> = {},
): string[] {
	const parts = partsOf(codes, 250);
	const id = `run-${emulator.state.nextId()}`;
	return parts.map((part, index) =>
		plantJob(emulator, discountId, part, {
			batch: { id, index, of: parts.length },
			data: withEmails(part),
			...options,
		}),
	);
}

/** Divides codes into those of each job. */
export const partsOf = (codes: string[], codesPerJob: number) =>
	Array.from({ length: Math.ceil(codes.length / codesPerJob) }, (_, at) =>
		codes.slice(at * codesPerJob, (at + 1) * codesPerJob),
	);

/** Makes the data of codes: the address of the recipient of each. */
export const withEmails = (codes: string[]) =>
	Object.fromEntries(codes.map((code) => [code, { email: `${code.toLowerCase()}@example.com` }]));

/** Finishes every job. */
export const finishJobs = () => virtualTime.skip(HOUR);

export const numberOf = (gid: string) => gid.slice(gid.lastIndexOf('/') + 1);

interface PlantOptions {
	ageMs?: number;
	batch?: { id: string; index: number; of: number };
	label?: string;
	existingCounts?: boolean;
	uncertain?: boolean;
	/** The data of each code. */
	data?: Record<string, IDataObject>;
	/** Whether Shopify's answer with the ID of the job arrived. */
	isNamed?: boolean;
	/** Whether the codes reached Shopify. */
	isStarted?: boolean;
	/** The access token of the app. */
	accessToken?: string;
}

/** Starts a job and announces it directly, as an earlier run would have. */
export function plantJob(
	emulator: RunningEmulator,
	discountId: string,
	codes: string[],
	{
		ageMs = 0,
		batch,
		data = {},
		existingCounts = false,
		isNamed = true,
		isStarted = true,
		accessToken,
		...rest
	}: PlantOptions = {},
): string {
	const now = Date.now() - ageMs;
	const { creations } = emulator.state;
	const job = isStarted
		? creations.submit(Number(numberOf(discountId)), codes, now)
		: { id: emulator.state.nextId() };
	const bulkCreationId = `gid://shopify/DiscountRedeemCodeBulkCreation/${job.id}`;
	const { id, index, of } = batch ?? { id: `batch-${job.id}`, index: 0, of: 1 };
	const announcement = {
		token: `token-${job.id}`,
		discountId,
		codesCount: codes.length,
		batch: { id, index, of },
		existingCounts,
		...rest,
		...(isNamed && isStarted && { bulkCreationId }),
	};
	const key = `job_${id}_${index}`;
	const part = { codes: codes.map((code) => ({ code, data: data[code] })) };
	plant(emulator, key, JSON.stringify(announcement), now, undefined, accessToken);
	plant(emulator, key, JSON.stringify(part), now, 'n8n_discounts_data', accessToken);
	return bulkCreationId;
}

/** Writes a metafield to the app installation, bypassing the API. */
export function plant(
	emulator: RunningEmulator,
	key: string,
	value: string,
	now = Date.now(),
	namespace = 'n8n_discounts',
	accessToken = 'shpat_test',
) {
	const { installations } = emulator.state;
	installations.write(
		installations.of(`token:${accessToken}`),
		{ namespace, key, type: 'json', value },
		now,
	);
}

/** Lists the app data of an app, by key. */
export function appData(emulator: RunningEmulator, prefix = ''): Metafield[] {
	const { metafields } = emulator.state.installations.of('token:shpat_test');
	return metafields.filter(({ key }) => key.startsWith(prefix));
}

/** What the items of the planted discount have for an email, besides the link. */
export const MAIL_FIELDS = {
	discountTitle: 'BORN-WITH',
	startsAt: '2026-01-01T00:00:00Z',
	startsAtText: '1 January 2026, 00:00',
	endsAt: null,
	endsAtText: null,
};

/** Returns the link of a code in the emulated store. */
export const linkTo = (code: string) => `https://emulated-store.myshopify.com/discount/${code}`;
