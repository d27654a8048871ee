import { giveUpSoonIfHanging } from './requestTimeout';
import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { Fault, RunningEmulator } from '../emulator';
import { place, run } from './engine';
import { createDiscount, liveCodes } from './storeClient';

const TITLE = 'Campaign';

/** People for three full jobs and a small one, each with an email and a code that a list may have for them. */
export const people = Array.from({ length: 760 }, (_, at) => ({
	email: `customer${at}@example.com`,
	code: `GIVEN-${at}`,
}));

// A request was tried for as long as it is worth.
const GIVEN_UP =
	/^(Shopify is not available|Shopify is limiting the speed|The connection to the store was cut|The store sent an answer that is not from the Admin API)/;

const FATE =
	/No job was started|\d+ jobs with \d+ codes were started|Nothing was changed|It is not known whether/;

/** One way to get a code for each of them. */
export interface Variant {
	parameters: INodeParameters;
	/** Whether another run gives the same people the same codes. */
	isRepeatable: boolean;
	/** Who gets a code, if not all. */
	people?: typeof people;
}

const createUnique = { operation: 'createUnique' };
const newDiscount = { discountFrom: 'new', title: TITLE, percentage: 15 };
const stableKey = '={{ $json.email }}';

export const variants = {
	random: { parameters: createUnique, isRepeatable: false },
	keyed: { parameters: { ...createUnique, stableKey }, isRepeatable: true },
	keyedNew: { parameters: { ...createUnique, stableKey, ...newDiscount }, isRepeatable: true },
	randomNew: { parameters: { ...createUnique, ...newDiscount }, isRepeatable: false },
	given: {
		parameters: { operation: 'addMany', options: { existingCodes: 'created' } },
		isRepeatable: true,
	},
	givenOnce: { parameters: { operation: 'addMany' }, isRepeatable: false },
	batch: {
		parameters: { resource: 'priceRuleCode', operation: 'createBatch' },
		isRepeatable: false,
		people: people.slice(0, 250),
	},
} satisfies Record<string, Variant>;

export interface Ended {
	outputs: INodeExecutionData[][];
	/** What ended it, if nothing came out. */
	error?: { message: string; description?: string };
}

/** A store with a discount that has one code, in which runs make codes. */
export class CodeRuns {
	private constructor(
		readonly emulator: RunningEmulator,
		readonly variant: Variant,
		private readonly discountId: string,
	) {}

	/** Empties the store. Jobs take longer than the first wait before a request is sent again. */
	static async start(emulator: RunningEmulator, variant: Variant): Promise<CodeRuns> {
		emulator.reset();
		emulator.settings({ jobSecondsPerCode: 0.006 });
		const discountId = await createDiscount(emulator.url, 'BORN-WITH');
		// However many points the run before has spent, this one has all of them.
		virtualTime.skip(60_000);
		return new CodeRuns(emulator, variant, discountId);
	}

	/** Whom the variant is about. */
	get people() {
		return this.variant.people ?? people;
	}

	/** What is set in the node. */
	parameters(): INodeParameters {
		const ruleId = this.discountId.split('/').pop() ?? '';
		return {
			resource: 'redeemCode',
			discountId: { __rl: true, mode: 'id', value: this.discountId },
			priceRuleId: { __rl: true, mode: 'id', value: ruleId },
			...this.variant.parameters,
		};
	}

	/** Runs the node while the store is disturbed as planned. */
	async run(faults: Fault[] = [], items: IDataObject[] = this.people): Promise<Ended> {
		return await this.disturbed(faults, async () => await this.attempt(items));
	}

	/** Does something while the store is disturbed as planned. */
	async disturbed<T>(faults: Fault[], act: () => Promise<T>): Promise<T> {
		giveUpSoonIfHanging(faults);
		this.emulator.faults(faults);
		const result = await act();
		this.emulator.faults([]);
		giveUpSoonIfHanging([]);
		return result;
	}

	/** Runs the node, whatever happens to it. */
	async attempt(items: IDataObject[]): Promise<Ended> {
		const node = place(new ShopifyDiscount(), {
			shop: this.emulator.url,
			parameters: this.parameters(),
			// The zone that costs an expression least: there are thousands in each run.
			timezone: 'UTC',
		});
		try {
			return { outputs: (await run(node, { items })).outputs };
		} catch (error) {
			return { outputs: [], error: error as Error };
		}
	}

	/** Lists the codes that work because of the runs: all of a discount that they made. */
	live(): string[] {
		if (!('title' in this.variant.parameters)) return liveCodes(this.emulator, this.discountId);
		return this.made().flatMap(({ codes }) => codes.map(({ code }) => code));
	}

	/** Lists what is wrong unless each item came out once, as Created with a code of its own or not. */
	objections({ outputs }: Ended, items: IDataObject[] = this.people): string[] {
		const [created = [], notCreated = []] = outputs;
		const live = new Set(this.live());
		const codes = codesOf(created);
		const isOf = ({ json, pairedItem }: INodeExecutionData) => {
			const item = items[itemOf(pairedItem)];
			const isGiven = ['addMany', 'createBatch'].includes(
				String(this.variant.parameters.operation),
			);
			return json.email === item?.email && (!isGiven || json.code === item?.code);
		};
		const came = [...created, ...notCreated].map(({ pairedItem }) => itemOf(pairedItem));
		return listTrue({
			'a code is handed out twice': new Set(codes).size < codes.length,
			'a code is handed out that does not work': codes.some((code) => !live.has(code)),
			'a code goes with the wrong item': ![...created, ...notCreated].every(isOf),
			'an item comes out twice': new Set(came).size < came.length,
			'an item is lost': new Set(came).size < items.length,
			'there are several discounts of one title': this.made().length > 1,
			'a request was throttled': this.emulator
				.requests()
				.some(({ throttled, fault }) => throttled && fault === undefined),
		});
	}

	/** Lists what is wrong unless each item got a code of its own and no other codes were made. */
	objectionsToWhole(ended: Ended): string[] {
		const { outputs, error } = ended;
		if (error) return [`it ended with: ${error.message}`];
		const [created = [], notCreated = []] = outputs;
		const reasons = new Set(notCreated.map(({ json }) => String(json.reason)));
		return [
			...this.objections(ended),
			...[...reasons].map((reason) => `not created as ${reason}`),
			...listTrue({
				'not everybody got a code': created.length < this.people.length,
				'other codes work than were handed out': this.live().length !== created.length,
			}),
		];
	}

	/** Lists what is wrong with a run that may have given up: then it says what was too much for it. */
	objectionsToEnd(ended: Ended, items: IDataObject[] = this.people): string[] {
		const { outputs, error } = ended;
		if (!error) {
			const reasons = new Set(outputs[1]?.map(({ json }) => String(json.reason)));
			const odd = [...reasons].filter((reason) => !['unknown', 'notSent'].includes(reason));
			return [...this.objections(ended, items), ...odd];
		}
		const { message, description = '' } = error;
		return GIVEN_UP.test(message) && FATE.test(description) ? [] : [`${message} ${description}`];
	}

	private made() {
		return [...this.emulator.state.discounts.values()].filter(({ title }) => title === TITLE);
	}
}

/** Lists the codes of items. */
export const codesOf = (output: INodeExecutionData[] = []) =>
	output.map(({ json }) => String(json.code));

/** Says which code each person got. */
export const codesByEmail = ([created = []]: INodeExecutionData[][]) =>
	new Map(created.map(({ json }) => [json.email, json.code]));

const itemOf = (paired: INodeExecutionData['pairedItem']) =>
	typeof paired === 'object' && 'item' in paired ? paired.item : -1;

const listTrue = (statements: Record<string, boolean>) =>
	Object.keys(statements).filter((statement) => statements[statement]);
