import { giveUpSoonIfHanging } from '../support/requestTimeout';
import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { Fault, RunningEmulator } from '../emulator';
import { place, run } from '../support/engine';
import { createDiscount, liveCodes } from '../support/storeClient';
import { appData, listen, MINUTE } from './listening';
import type { Listening } from './listening';

// Imported before the nodes. A run of ten people then has three parts, and takes no longer than one.
jest.mock('../../nodes/shopify/creation/limits', () => ({ MAX_CODES_PER_JOB: 4 }));

const COUNT = 10;

const people = Array.from({ length: COUNT }, (_, at) => ({
	email: `customer${at}@example.com`,
	code: `GIVEN-${at}`,
}));

/** The ways to get codes in background. */
export const variants = {
	random: { operation: 'createUnique' },
	drawn: { operation: 'createUnique', howMany: 'inAll', codesInAll: COUNT, announceFields: '' },
	given: { operation: 'addMany' },
	keyed: { operation: 'createUnique', stableKey: '={{ $json.email }}' },
} satisfies Record<string, INodeParameters>;

export type Variant = keyof typeof variants;

/** How long a code takes and a poll lasts: all jobs are done in one poll, or each takes longer than one. */
export const paces = {
	quick: { jobSecondsPerCode: 0.1, budgetMs: 300_000 },
	slow: { jobSecondsPerCode: 1, budgetMs: 3000 },
};

export type Pace = keyof typeof paces;

/** How a hand-over ended. */
interface HandedOver {
	outputs: INodeExecutionData[][];
	error?: { message: string; description: string };
}

/** A workflow that listens, and what it has got. */
interface Listener {
	trigger: Listening;
	rows: IDataObject[];
}

interface Allowed {
	/** Whether the answer to a submit was lost, or whoever waited for it died or was stopped. */
	resubmits?: boolean;
	/** Whether a poll was killed while it handed over. */
	repeats?: boolean;
}

/** A store with a run in background, whose codes some workflows wait for. */
export class BackgroundRun {
	readonly listeners: Listener[] = [];

	private constructor(
		readonly emulator: RunningEmulator,
		readonly variant: Variant,
		readonly pace: Pace,
		private readonly discountId: string,
	) {}

	/** Empties the store and publishes the workflows that listen. */
	static async start(
		emulator: RunningEmulator,
		variant: Variant,
		{ pace = 'quick', listeners = 2 }: { pace?: Pace; listeners?: number } = {},
	): Promise<BackgroundRun> {
		emulator.reset();
		const { jobSecondsPerCode } = paces[pace];
		emulator.settings({ jobSecondsPerCode });
		const discountId = await createDiscount(emulator.url, 'BORN-WITH');
		// However many points the run before has spent, this one has all of them.
		virtualTime.skip(60_000);
		const story = new BackgroundRun(emulator, variant, pace, discountId);
		for (let at = 0; at < listeners; at++) {
			const trigger = await listen(emulator, { workflowId: `workflow${at}` });
			story.listeners.push({ trigger, rows: [] });
		}
		return story;
	}

	/** Creates the codes of all people with the same settings, and waits; returns them by address. */
	async createNow(): Promise<Map<unknown, unknown>> {
		const placed = this.place({ ...variants[this.variant], run: 'untilDone' });
		const { outputs } = await run(placed, { items: people });
		return new Map((outputs[0] ?? []).map(({ json }) => [json.email, json.code]));
	}

	/** Hands the run over while the store is disturbed as planned. */
	async handOver(executionId = 'first', faults: Fault[] = []): Promise<HandedOver> {
		const placed = this.place({
			run: 'inBackground',
			announceFields: 'email',
			...variants[this.variant],
		});
		return await this.disturbed(faults, async () => {
			try {
				const items = this.variant === 'drawn' ? [{}] : people;
				return { outputs: (await run(placed, { items, executionId })).outputs };
			} catch (error) {
				const { message, description = '' } = error as Error & { description?: string };
				return { outputs: [], error: { message, description } };
			}
		});
	}

	/** Lets other discounts take some of the codes of a run that was handed over. */
	async takeSome(): Promise<void> {
		if (this.variant === 'given') return;
		const codes = this.parts().flatMap((part) => part.codes.map(({ code }) => code));
		for (const at of [1, 3, 9]) {
			const code = codes[at];
			if (code !== undefined) await createDiscount(this.emulator.url, code);
		}
	}

	/** Does something while the store is disturbed as planned. */
	async disturbed<T>(faults: Fault[], act: () => Promise<T>): Promise<T> {
		giveUpSoonIfHanging(faults);
		this.emulator.faults(faults);
		try {
			return await act();
		} finally {
			this.emulator.faults([]);
			giveUpSoonIfHanging([]);
		}
	}

	/** Polls a minute later, and keeps what comes; returns whether the poll failed. */
	async poll(listener: Listener): Promise<boolean> {
		virtualTime.skip(MINUTE);
		return await this.pollNow(listener);
	}

	async pollNow({ trigger, rows }: Listener): Promise<boolean> {
		const { budgetMs } = paces[this.pace];
		try {
			rows.push(...((await trigger.pollNow({ budgetMs })) ?? []));
			return false;
		} catch {
			return true;
		}
	}

	/**
	 * Polls in a process that is killed once the store has heard so many requests, or else when it has
	 * handed over but not saved so. Then n8n starts anew.
	 */
	async pollKilled({ trigger, rows }: Listener, heard?: number): Promise<void> {
		const saved = trigger.memory();
		const options = { budgetMs: paces[this.pace].budgetMs };
		const faults = heard === undefined ? [] : killedAfter(heard);
		const polled = await this.disturbed(
			faults,
			async () => await trigger.poll(options).catch(() => null),
		);
		if (heard === undefined) rows.push(...(polled ?? []));
		trigger.restart(saved);
	}

	/** Polls in turn until the run is over and everything has come. */
	async finish(polled?: (listener: Listener, failed: boolean) => void): Promise<void> {
		for (let round = 0, quiet = 0; round < 60 && quiet < 2; round++) {
			const before = this.rowsCount();
			for (const listener of this.listeners) {
				const failed = await this.poll(listener);
				polled?.(listener, failed);
			}
			const isQuiet = this.record().state !== 'open' && this.rowsCount() === before;
			quiet = isQuiet ? quiet + 1 : 0;
		}
	}

	/** Returns the record of the run; empty if there is none. */
	record(): IDataObject {
		return JSON.parse(this.records()[0]?.value ?? '{}') as IDataObject;
	}

	/** Lists the records of the runs that were handed over completely. */
	records() {
		return appData(this.emulator, 'run_').filter(
			({ value }) => !value.includes('"state":"handingOver"'),
		);
	}

	/** Counts the jobs that were started, and how many of them were started twice. */
	jobs() {
		const jobs = this.emulator.state.creations.list().map(({ codes }) => codes.join());
		return { count: jobs.length, repeated: jobs.length - new Set(jobs).size };
	}

	/** Lists what is wrong unless everybody got one working code, which came to each listener once. */
	objections({ resubmits = false, repeats = false }: Allowed = {}): string[] {
		const { state, message, createdCount } = this.record();
		const live = new Set(liveCodes(this.emulator, this.discountId));
		const { repeated } = this.jobs();
		const codesOf = new Map<unknown, Set<unknown>>();
		for (const { email, code } of this.listeners.flatMap(({ rows }) => rows)) {
			codesOf.set(email, (codesOf.get(email) ?? new Set()).add(code));
		}
		const isWithData = this.variant !== 'drawn';
		return [
			...listTrue({
				[`there are ${this.records().length} runs`]: this.records().length !== 1,
				[`the run is ${String(state)}: ${String(message)}`]: state !== 'complete',
				[`the run has counted ${String(createdCount)} codes`]: createdCount !== COUNT,
				[`${live.size} codes work`]: live.size !== COUNT,
				[`${repeated} jobs were started twice`]: repeated > 0 && !resubmits,
				'somebody got several codes':
					isWithData && [...codesOf.values()].some(({ size }) => size > 1),
				'a stranger got a code':
					isWithData &&
					[...codesOf.keys()].some((one) => !people.some(({ email }) => email === one)),
			}),
			...this.listeners.flatMap(({ rows }, at) => {
				const codes = new Set(rows.map(({ code }) => code));
				const times = new Map<unknown, number>();
				for (const { deliveryId } of rows) times.set(deliveryId, (times.get(deliveryId) ?? 0) + 1);
				return listTrue({
					[`listener ${at} got ${codes.size} codes`]: codes.size !== COUNT,
					[`listener ${at} got ${times.size} deliveries`]: times.size !== COUNT,
					[`listener ${at} got one too often`]: Math.max(...times.values()) > (repeats ? 2 : 1),
					[`listener ${at} got one that does not work`]: rows.some(
						({ code, status }) => status !== 'created' || !live.has(String(code)),
					),
				});
			}),
		];
	}

	private place(parameters: INodeParameters) {
		return place(new ShopifyDiscount(), {
			shop: this.emulator.url,
			timezone: 'UTC',
			parameters: {
				resource: 'redeemCode',
				discountId: { __rl: true, mode: 'id', value: this.discountId },
				...parameters,
			},
		});
	}

	private rowsCount() {
		return this.listeners.reduce((sum, { rows }) => sum + rows.length, 0);
	}

	private parts() {
		return appData(this.emulator, 'job_')
			.filter(({ namespace }) => namespace === 'n8n_discounts_data')
			.map(({ value }) => JSON.parse(value) as { codes: Array<{ code: string }> });
	}
}

/** Lets the store hear so many requests; further ones fail at once, so that no time passes. */
const killedAfter = (heard: number): Fault[] => [
	{ operation: '*', occurrence: heard, fault: '400', when: 'after' },
	{ operation: '*', occurrence: heard + 1, times: 1_000_000, fault: '400', when: 'before' },
];

const listTrue = (statements: Record<string, boolean>) =>
	Object.keys(statements).filter((statement) => statements[statement]);
