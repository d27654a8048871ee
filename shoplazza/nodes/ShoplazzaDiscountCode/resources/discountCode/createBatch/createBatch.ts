import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { CodeRun } from '../../../../shared/codeRun/codeRun';
import { assertSomeOpen, checkGroups, DiscountNotRunning } from '../../../../shared/codeRun/group';
import { withFailuresAsNotCreated } from '../../../../shared/codeRun/withFailuresAsNotCreated';
import type { CheckedCode } from '../../../../shared/codes/checkCodes';
import { cancelSignalOf } from '../../../../shared/http/context';
import { connections } from '../../../api/request';
import { addBatches } from '../../../batch/addBatches';
import { readStanding } from '../../../standing';
import { readGivenCodes } from './givenCodes';
import { toResults } from './groups';
import type { Demand } from './groups';
import { codeFieldsReader, isRandom, OUTPUT_KEYS, readSettings, toDeadline } from './input';
import type { BatchSettings, CodeFields } from './input';
import { Progress } from './progress';
import { readRandomCodes } from './randomCodes';

/**
 * Creates the codes of all input items together and returns them as Created or, with the reason, as
 * Not Created. One code never stops the others.
 */
export async function createBatch(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await withFailuresAsNotCreated(this, OUTPUT_KEYS, async () => {
		await connections.assertOne(this);
		const settings = readSettings(this);
		const fieldsOf = codeFieldsReader(this);
		return isRandom(this)
			? await createCodes(this, settings, readRandomCodes(this, fieldsOf), fieldsOf)
			: await createCodes(this, settings, readGivenCodes(this, fieldsOf), fieldsOf);
	});
}

async function createCodes<C extends CheckedCode>(
	context: IExecuteFunctions,
	{ codesPerRequest, existingCounts, ...settings }: BatchSettings,
	demand: Demand<C>,
	fieldsOf: (item: number) => CodeFields,
): Promise<INodeExecutionData[][]> {
	// Gate: everything that can be refused is refused before anything is created.
	const { open, refused } = await checkGroups(context, demand.groups, async (group) => {
		group.check();
		const { priceRuleId, item } = group;
		const standing = await readStanding(context, priceRuleId, { itemIndex: item });
		if (!standing.runs) throw new DiscountNotRunning(standing);
		return Object.assign(group, { running: standing, readAt: standing.readAt });
	});
	assertSomeOpen(context, open, refused);

	const total = open.reduce((sum, { codesCount }) => sum + codesCount, 0);
	const run = new CodeRun(context, settings.returnAs, {
		toOutput: (result, running) =>
			running ? { ...result, startsAt: running.startsAt, endsAt: running.endsAt } : result,
	});
	const progress = new Progress(context, total);
	const deadline = toDeadline(settings, total);
	for (const warning of settings.warnings) run.hint('warning', warning);
	if (demand.warning !== undefined) run.hint('warning', demand.warning);
	run.record(demand.refused);
	for (const { group, why } of refused) run.record(group.untried(why));

	for (const group of open) {
		const { priceRuleId, item, isRandom: isGroupRandom, readAt } = group;
		const create = async () => {
			// Supply, submit, resolve.
			const stop = await addBatches<C>(context, {
				priceRuleId,
				since: readAt,
				isRandom: isGroupRandom,
				existingCounts,
				codesPerRequest,
				deadline,
				source: group.source(),
				toNewCode: (code) => ({ code: code.code, ...fieldsOf(code.item ?? 0) }),
				onSending: (codes) => progress.recordSending(codes.length),
				onResolved: async (outcomes) => {
					const results = toResults(await group.recordOutcomes(outcomes), group);
					progress.recordResults(results);
					run.record(results, group);
				},
			});
			if (stop) {
				const { message } = stop;
				const why = { reason: 'notSent' as const, why: message, error: new Error(message) };
				run.record(group.untried(why));
			}
			return stop;
		};
		// Gate: a code is Created only if its price rule runs.
		const gate = () => ({
			owner: 'price rule' as const,
			readStanding: async () => await readStanding(context, priceRuleId, { itemIndex: item }),
			advice: "Look the codes up with 'Discount Code' → 'Find by Code'.",
		});
		try {
			await run.createGroup(group, { create, gate });
		} catch (error) {
			throw cancelSignalOf(context)?.aborted ? progress.toCancellationError() : error;
		}
	}

	// Output.
	return await run.end();
}
