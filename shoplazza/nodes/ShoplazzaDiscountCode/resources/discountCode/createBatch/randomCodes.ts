import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import { readAffixes, readFormat, templateWith } from '../../../../shared/codeRun/codeFormat';
import type { CodeRequest, SuppliedCode } from '../../../../shared/codeRun/codeRequest';
import { describeUntried } from '../../../../shared/codeRun/group';
import type { Untried } from '../../../../shared/codeRun/group';
import { RandomCodes } from '../../../../shared/codeRun/randomCodes';
import { readItems } from '../../../../shared/codeRun/readItems';
import type { Result } from '../../../../shared/codeRun/results';
import type { CodeTemplate } from '../../../../shared/codes/format';
import { count, objectionToKeyspace } from '../../../../shared/codes/keyspace';
import { expressionCheck } from '../../../../shared/parameters/expressionValues';
import type { Outcome } from '../../../batch/outcome';
import { createBatchFields } from './fields';
import type { RuleGroup, Demand } from './groups';
import { isInAll, readCodesInAll, readPriceRuleId } from './input';

interface RandomGroup extends RuleGroup<SuppliedCode<CodeRequest>> {
	templates: Map<CodeTemplate, number>;
	requests: Iterable<CodeRequest>;
}

/** Reads how many random codes the items ask for, by price rule. */
export function readRandomCodes(
	context: IExecuteFunctions,
	assertFields: (item: number) => void,
): Demand<SuppliedCode<CodeRequest>> {
	const format = readFormat(context);
	const groups = new Map<string, RandomGroup>();
	const templates = new Map<string, CodeTemplate>();
	// Prefix and suffix are optional, but neither may have a gap.
	const mayBeEmpty = ['prefix', 'options.suffix'];
	const assertGiven = expressionCheck(context, createBatchFields, { mayBeEmpty });
	const readItem = (item: number) => {
		assertGiven(item);
		assertFields(item);
		const affixes = readAffixes(context, item);
		const name = JSON.stringify(affixes);
		const template = templates.get(name) ?? templateWith(format, affixes);
		templates.set(name, template);
		return { template, priceRuleId: readPriceRuleId(context, item) };
	};
	if (isInAll(context)) {
		const { template, priceRuleId } = readItem(0);
		const codes = readCodesInAll(context);
		// Generated on demand, because there may be a million. They belong to no item.
		const requests = { [Symbol.iterator]: () => generateRequests(template, codes) };
		const group = groupOf(context, priceRuleId, 0, requests);
		group.templates.set(template, codes);
		group.codesCount = codes;
		return { groups: [group], refused: [] };
	}
	const requestsOfRule = new Map<string, CodeRequest[]>();
	const refused = readItems(context, (item) => {
		const { template, priceRuleId } = readItem(item);
		const requests = requestsOfRule.get(priceRuleId) ?? [];
		requestsOfRule.set(priceRuleId, requests);
		const group = groups.get(priceRuleId) ?? groupOf(context, priceRuleId, item, requests);
		groups.set(priceRuleId, group);
		requests.push({ item, template, tries: 0 });
		group.templates.set(template, (group.templates.get(template) ?? 0) + 1);
		group.codesCount++;
	});
	return { groups: [...groups.values()], refused };
}

function* generateRequests(template: CodeTemplate, codes: number): Generator<CodeRequest, void> {
	for (let index = 0; index < codes; index++) yield { template, tries: 0 };
}

function groupOf(
	context: IExecuteFunctions,
	priceRuleId: string,
	item: number,
	requests: Iterable<CodeRequest>,
): RandomGroup {
	const templates: RandomGroup['templates'] = new Map();
	let source: RandomCodes | undefined;
	// Created on first use, when all items have been read.
	const codes = () => (source ??= new RandomCodes(requests));
	const unsent = () => (source ? source.unsent() : requests);
	return {
		priceRuleId,
		item,
		codesCount: 0,
		isRandom: true,
		templates,
		requests,
		check: () => assertKeyspace(context, templates, item),
		source: () => codes(),
		recordOutcomes: async (outcomes) => await recordIn(codes(), priceRuleId, outcomes),
		untried: (why) => toUntriedResults(unsent(), priceRuleId, why),
	};
}

/** Replaces codes that are taken; returns the final outcomes. */
async function recordIn(
	source: RandomCodes,
	priceRuleId: string,
	outcomes: Array<Outcome<SuppliedCode<CodeRequest>>>,
): Promise<Array<Outcome<SuppliedCode<CodeRequest>>>> {
	return await source.recordOutcomes(outcomes.map((one) => ({ ...one, discountId: priceRuleId })));
}

/** Makes the results of requests for which no code was sent; a single one counts those of no item. */
function toUntriedResults(
	requests: Iterable<CodeRequest>,
	priceRuleId: string,
	why: Untried,
): Result[] {
	const { reason } = why;
	const results: Result[] = [];
	let withoutItem = 0;
	for (const { item } of requests) {
		if (item === undefined) withoutItem++;
		else results.push({ item, priceRuleId, reason, message: describeUntried(why) });
	}
	if (withoutItem === 0) return results;
	return [
		...results,
		{ priceRuleId, reason, message: `${count(withoutItem)} codes were not sent: ${why.why}` },
	];
}

function assertKeyspace(
	context: IExecuteFunctions,
	templates: Map<CodeTemplate, number>,
	itemIndex: number,
) {
	for (const [template, codes] of templates) {
		const objection = objectionToKeyspace(template, { codes, keyed: false });
		if (!objection) continue;
		throw new NodeOperationError(context.getNode(), 'The codes are too short', {
			itemIndex,
			description: `${objection}. Choose a longer 'Code Format'. Nothing was created.`,
		});
	}
}
