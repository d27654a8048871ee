import type { IExecuteFunctions } from 'n8n-workflow';
import { readAffixes, templateWith } from '../../../../shared/codeRun/codeFormat';
import type { Affixes } from '../../../../shared/codeRun/codeFormat';
import type { CodeRequest } from '../../../../shared/codeRun/codeRequest';
import { readItems } from '../../../../shared/codeRun/readItems';
import { fill } from '../../../../shared/codes/format';
import type { CodeFormat, CodeTemplate } from '../../../../shared/codes/format';
import type { CheckedCode } from '../../../../shared/codes/checkCodes';
import { expressionCheck } from '../../../../shared/parameters/expressionValues';
import type { PartCode } from '../../../../shopify/creation/parts';
import type { KeyedCodeRequest } from '../../../../shopify/uniqueCodes/keyedCodes';
import type { CodeGroup, Demand } from '../../../run/operation';
import { createUniqueFields } from './fields';
import { howManyOf, readDiscount, readNumber } from './input';
import { toUntriedResults } from './output';
import { assertKeysDiffer, warnOfFewKeys, readKey } from './readKey';

/** The codes that the input items ask for on one discount. */
export interface DiscountDemand<S extends CodeRequest> extends CodeGroup {
	/** The ID of a discount, or the title of one that the run creates. */
	discount: string;
	/** The items that ask for them; the first one describes the discount. */
	items: number[];
	/** The number of codes per template, by affixes regardless of case. */
	templates: Map<string, { template: CodeTemplate; affixes: Affixes; codes: number }>;
	requests: Iterable<S>;
}

/** Reads which codes the items ask for, by discount, and which items are refused. */
export function readDemand(
	context: IExecuteFunctions,
	format: CodeFormat,
): Demand<DiscountDemand<CodeRequest>> {
	const howMany = howManyOf(context);
	if (howMany === 'inAll') return { groups: [readInAll(context, format)], refused: [] };
	const groups = new DemandGroups<CodeRequest>(context, format);
	const assertGiven = givenCheck(context);
	const refused = readItems(context, (item) => {
		assertGiven(item);
		const codes = howMany === 'onePerItem' ? 1 : readNumber(context, 'codesPerItem', item);
		const { group, template, affixes } = groups.of(item);
		count(group, template, affixes, codes);
		for (let index = 0; index < codes; index++) group.requests.push({ item, template, tries: 0 });
	});
	return { groups: groups.all(), refused };
}

/** Reads the demand for keyed codes: items with the same key get the same code. `storesKeys`: with each code. */
export function readKeyedDemand(
	context: IExecuteFunctions,
	format: CodeFormat,
	storesKeys: boolean,
): Demand<DiscountDemand<KeyedCodeRequest>> {
	const groups = new DemandGroups<KeyedCodeRequest>(context, format);
	const known = new Map<string, KeyedCodeRequest>();
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
				there.otherItems.push(item);
				group.resultsCount++;
				continue;
			}
			const request = { item, template, affixes, tries: 0, key, index, name: '', otherItems: [] };
			known.set(place, request);
			group.requests.push(request);
			count(group, template, affixes, 1);
		}
	});
	assertKeysDiffer(context, keys);
	const all = groups.all();
	if (storesKeys) {
		for (const group of all) group.sampleCodes = () => generateSamples(group.requests, keyOf);
	}
	return { groups: all, refused, warning: warnOfFewKeys(keys) };
}

const givenCheck = (context: IExecuteFunctions) =>
	expressionCheck(context, createUniqueFields, {
		// Prefix, suffix and label are optional.
		mayBeEmpty: ['prefix', 'options.suffix', 'options.label'],
		readElsewhere: ['stableKey'],
	});

function readInAll(context: IExecuteFunctions, format: CodeFormat): DiscountDemand<CodeRequest> {
	givenCheck(context)(0);
	const affixes = readAffixes(context, 0);
	const template = templateWith(format, affixes);
	const codes = readNumber(context, 'codesInAll', 0);
	// Generated on demand, because there may be millions. They belong to no item.
	const requests = { [Symbol.iterator]: () => generateRequests(template, codes) };
	const demand = newGroup<CodeRequest, Iterable<CodeRequest>>(readDiscount(context, 0), requests);
	demand.items.push(0);
	demand.isOfNoItem = true;
	count(demand, template, affixes, codes);
	return demand;
}

function* generateRequests(template: CodeTemplate, codes: number): Generator<CodeRequest, void> {
	for (let index = 0; index < codes; index++) yield { template, tries: 0 };
}

class DemandGroups<S extends CodeRequest> {
	private readonly groups = new Map<string, DiscountDemand<S> & { requests: S[] }>();
	private readonly templates = new Map<string, CodeTemplate>();

	constructor(
		private readonly context: IExecuteFunctions,
		private readonly format: CodeFormat,
	) {}

	/** Reads the discount and the template of an item's codes. */
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

function newGroup<S extends CodeRequest, Requests extends Iterable<S>>(
	discount: string,
	requests: Requests,
) {
	const group: DiscountDemand<S> & { requests: Requests } = {
		discount,
		items: [],
		codesCount: 0,
		resultsCount: 0,
		templates: new Map(),
		requests,
		sampleCodes: () => generateSamples(requests),
		untried: (why) => toUntriedResults(group.requests, group.discountId, why),
	};
	return group;
}

function count(
	group: Pick<DiscountDemand<CodeRequest>, 'codesCount' | 'resultsCount' | 'templates'>,
	template: CodeTemplate,
	affixes: Affixes,
	codes: number,
) {
	const kind = JSON.stringify(affixes).toUpperCase();
	const known = group.templates.get(kind);
	if (known) known.codes += codes;
	else group.templates.set(kind, { template, affixes, codes });
	group.codesCount += codes;
	group.resultsCount += codes;
}

/** Returns what a part keeps of the key of a request. */
export const keyOf = ({ key, index }: KeyedCodeRequest): Pick<PartCode, 'key' | 'index'> => ({
	key,
	...(index > 0 && { index }),
});

function* generateSamples<S extends CodeRequest>(
	requests: Iterable<S>,
	more?: (request: S) => Partial<PartCode>,
): Generator<CheckedCode & Partial<PartCode>> {
	for (const request of requests) {
		const { item, template } = request;
		yield { item, code: fill(template, () => 0), template, ...more?.(request) };
	}
}
