import type { IExecuteFunctions } from 'n8n-workflow';
import { readAffixes, templateWith } from '../../../../shared/codeRun/codeFormat';
import type { Affixes } from '../../../../shared/codeRun/codeFormat';
import type { CodeRequest } from '../../../../shared/codeRun/codeRequest';
import type { Group } from '../../../../shared/codeRun/group';
import { readItems } from '../../../../shared/codeRun/readItems';
import type { Result } from '../../../../shared/codeRun/results';
import type { CodeFormat, CodeTemplate } from '../../../../shared/codes/format';
import { expressionCheck } from '../../../../shared/parameters/expressionsGave';
import type { KeyedSlot } from '../../../../shopify/uniqueCodes/keyedCodes';
import { createUniqueFields } from './fields';
import { howManyOf, readDiscount, readNumber } from './input';
import { restOf } from './output';
import { assertKeysDiffer, fewKeysText, readKey } from './stableKey';

/** The codes that are wanted for one discount. */
export interface DiscountDemand<S extends CodeRequest> extends Group {
	/** The ID of a discount, or the title of one that the run makes. */
	discount: string;
	/** The items that want them; the first one describes the discount. */
	items: number[];
	/** How many codes shall work in the end. */
	codes: number;
	/** How many results that makes: as many or, where items share a key, more. */
	results: number;
	/** How many there are of each template, one of each kind. */
	templates: Map<string, { template: CodeTemplate; affixes: Affixes; codes: number }>;
	slots: Iterable<S>;
}

export interface Demand<S extends CodeRequest> {
	wanted: Array<DiscountDemand<S>>;
	/** Items that cannot have a code. */
	refused: Result[];
	warning?: string;
}

/** Reads which codes the items want, by discount, and which items want what cannot be. */
export function readDemand(context: IExecuteFunctions, format: CodeFormat): Demand<CodeRequest> {
	const howMany = howManyOf(context);
	if (howMany === 'inAll') return { wanted: [readInAll(context, format)], refused: [] };
	const groups = new Groups<CodeRequest>(context, format);
	const assertGiven = givenCheck(context);
	const refused = readItems(context, (item) => {
		assertGiven(item);
		const codes = howMany === 'onePerItem' ? 1 : readNumber(context, 'codesPerItem', item);
		const { group, template, affixes } = groups.of(item);
		count(group, template, affixes, codes);
		for (let index = 0; index < codes; index++) group.slots.push({ item, template, tries: 0 });
	});
	return { wanted: groups.all(), refused };
}

/** Reads the same where the codes belong to keys: two items with one key want one code. */
export function readKeyedDemand(context: IExecuteFunctions, format: CodeFormat): Demand<KeyedSlot> {
	const groups = new Groups<KeyedSlot>(context, format);
	const known = new Map<string, KeyedSlot>();
	const isSeveral = howManyOf(context) === 'perItem';
	const keys = context.getInputData().map((): string | undefined => undefined);
	const assertGiven = givenCheck(context);
	const refused = readItems(context, (item) => {
		assertGiven(item);
		const key = readKey(context, item);
		const codes = isSeveral ? readNumber(context, 'codesPerItem', item) : 1;
		const { group, template, affixes } = groups.of(item);
		keys[item] = key;
		for (let index = 0; index < codes; index++) {
			const place = JSON.stringify([group.discount, key, index]);
			const there = known.get(place);
			if (there) {
				there.others.push(item);
				group.results++;
				continue;
			}
			const slot = { item, template, affixes, tries: 0, key, index, name: '', others: [] };
			known.set(place, slot);
			group.slots.push(slot);
			count(group, template, affixes, 1);
		}
	});
	assertKeysDiffer(context, keys);
	return { wanted: groups.all(), refused, warning: fewKeysText(keys) };
}

const givenCheck = (context: IExecuteFunctions) =>
	expressionCheck(context, createUniqueFields, {
		// A code may do without a beginning, an end and a label.
		mayBeEmpty: ['prefix', 'options.suffix', 'options.label'],
		readElsewhere: ['stableKey'],
	});

function readInAll(context: IExecuteFunctions, format: CodeFormat): DiscountDemand<CodeRequest> {
	givenCheck(context)(0);
	const affixes = readAffixes(context, 0);
	const template = templateWith(format, affixes);
	const codes = readNumber(context, 'codesInAll', 0);
	// Made as they are needed: there may be a million. They belong to no item.
	const slots = { [Symbol.iterator]: () => slotsOf(template, codes) };
	const wanted = newGroup<CodeRequest, Iterable<CodeRequest>>(readDiscount(context, 0), slots);
	wanted.items.push(0);
	count(wanted, template, affixes, codes);
	return wanted;
}

function* slotsOf(template: CodeTemplate, codes: number): Generator<CodeRequest, void> {
	for (let index = 0; index < codes; index++) yield { template, tries: 0 };
}

class Groups<S extends CodeRequest> {
	private readonly groups = new Map<string, DiscountDemand<S> & { slots: S[] }>();
	private readonly templates = new Map<string, CodeTemplate>();

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly format: CodeFormat,
	) {}

	/** Reads the discount and the look of an item's codes. */
	of(item: number) {
		const affixes = readAffixes(this.context, item);
		const template = this.templateOf(affixes);
		const discount = readDiscount(this.context, item);
		const group = this.groups.get(discount) ?? newGroup<S, S[]>(discount, []);
		this.groups.set(discount, group);
		group.items.push(item);
		return { group, template, affixes };
	}

	all = () => [...this.groups.values()];

	private templateOf(affixes: Affixes): CodeTemplate {
		const name = JSON.stringify(affixes);
		const known = this.templates.get(name) ?? templateWith(this.format, affixes);
		this.templates.set(name, known);
		return known;
	}
}

function newGroup<S extends CodeRequest, Slots extends Iterable<S>>(
	discount: string,
	slots: Slots,
) {
	const group: DiscountDemand<S> & { slots: Slots } = {
		discount,
		items: [],
		codes: 0,
		results: 0,
		templates: new Map(),
		slots,
		untried: (why) => restOf(group.slots, group.discountId, why),
	};
	return group;
}

function count(
	group: Pick<DiscountDemand<CodeRequest>, 'codes' | 'results' | 'templates'>,
	template: CodeTemplate,
	affixes: Affixes,
	codes: number,
) {
	const kind = JSON.stringify(affixes).toUpperCase();
	const known = group.templates.get(kind);
	if (known) known.codes += codes;
	else group.templates.set(kind, { template, affixes, codes });
	group.codes += codes;
	group.results += codes;
}
