import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Failure } from '../../../shared/adminApi/answer';
import { addCodes, notSent } from '../../../shared/bulkCreation/addCodes';
import { checkCodes } from '../../../shared/codes/checkCodes';
import type { CheckedCode, RefusedCode } from '../../../shared/codes/checkCodes';
import { existingCodesCount, readGivenCodes } from './addMany.input';
import { assertDataFits, batchOf } from './announce';
import { orNotCreated, Run } from './run';
import { readRunSettings } from './run.input';

/**
 * Adds the codes of all input items together and returns them as Created and Not Created; without
 * waiting, as started jobs and codes that were not sent. What one code does never stops the others.
 */
export async function addMany(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await orNotCreated(this, async () => await addGivenCodes(this));
}

async function addGivenCodes(context: IExecuteFunctions) {
	const settings = readRunSettings(context);
	const existingCounts = existingCodesCount(context);
	const { given, discountOf } = readGivenCodes(context);
	const { accepted, refused } = checkCodes(given);
	assertSomeCodes(context, given.length, accepted, refused);
	const groups = groupByDiscount(accepted, discountOf);
	for (const codes of groups.values()) assertDataFits(context, settings, codes);
	const run = new Run(context, settings, {
		title: 'Adding codes',
		codes: accepted.length,
		batch: batchOf([...groups.values()].map(({ length }) => length)),
		existingCounts,
	});
	run.notCreated(refused.map((code) => ({ ...code, discountId: discountOf(code.item) })));
	return await run.complete(async () => {
		let failure: Failure | undefined;
		for (const [discountId, codes] of groups) {
			let next = 0;
			const stopped = await addCodes<CheckedCode>(context, {
				...run.optionsFor(discountId),
				source: {
					hasMore: () => next < codes.length,
					take: (max) => codes.slice(next, (next += max)),
				},
				onSettled: async (outcomes) => await Promise.resolve(run.settled(outcomes)),
			});
			failure ??= stopped;
			run.settled(codes.slice(next).map((code) => notSent(code, discountId, stopped)));
		}
		return failure;
	});
}

function assertSomeCodes(
	context: IExecuteFunctions,
	given: number,
	accepted: CheckedCode[],
	refused: RefusedCode[],
) {
	if (given === 0) {
		throw new NodeOperationError(context.getNode(), 'There are no codes to add', {
			description: "Check 'Codes'. Nothing was sent.",
		});
	}
	// A wrong field name gives nothing but empty codes: that is a mistake in the workflow, not in a code.
	if (
		accepted.length === 0 &&
		refused.every(({ code }) => code === '') &&
		!context.continueOnFail()
	) {
		throw new NodeOperationError(
			context.getNode(),
			given === 1 ? 'The code is empty' : `All ${given} codes are empty`,
			{
				description: "Check 'Code': does the input have a field of this name? Nothing was sent.",
				itemIndex: refused[0]?.item,
			},
		);
	}
}

function groupByDiscount(codes: CheckedCode[], discountOf: (item: number) => string) {
	const groups = new Map<string, CheckedCode[]>();
	for (const code of codes) {
		const discountId = discountOf(code.item);
		const group = groups.get(discountId);
		if (group) group.push(code);
		else groups.set(discountId, [code]);
	}
	return groups;
}
