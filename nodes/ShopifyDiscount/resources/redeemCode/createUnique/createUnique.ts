import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { readFormat } from '../../../../shared/codeRun/codeFormat';
import type { CodeRequest } from '../../../../shared/codeRun/codeRequest';
import { checkGroups } from '../../../../shared/codeRun/group';
import { withFailuresAsNotCreated } from '../../../../shared/codeRun/withFailuresAsNotCreated';
import type { CheckedCode } from '../../../../shared/codes/checkCodes';
import { keyedSource, randomSource } from '../../../../shared/codes/digits';
import { fill } from '../../../../shared/codes/format';
import { count, oddsOfGuessing } from '../../../../shared/codes/keyspace';
import type { Failure } from '../../../../shared/http/failure';
import { connections } from '../../../../shopify/client/request';
import { readSecret } from '../../../../shopify/uniqueCodes/secret';
import { assertDataFits } from '../../../run/announceSize';
import { buildBatch } from '../../../run/batch';
import type { Batch } from '../../../run/batch';
import { assertSomeOpen, Run } from '../../../run/run';
import { readRunSettings } from '../../../run/settings';
import type { RunSettings } from '../../../run/settings';
import type { CodeTarget } from './codeTarget';
import { createKeyedCodes } from './createKeyedCodes';
import { createRandomCodes } from './createRandomCodes';
import { readKeyedDemand, readDemand } from './demand';
import type { RunDemand, DiscountDemand } from './demand';
import { isKeyed, makesDiscount } from './input';
import { readNewDiscount } from './newDiscount';
import { assertSameDiscount } from './sameDiscount';
import { assertKeyspace, readExistingDiscount } from './existingDiscount';

type TargetedDemand<S extends CodeRequest> = DiscountDemand<S> & { target?: CodeTarget };

type CreateCodes<S extends CodeRequest> = (
	run: Run,
	demand: DiscountDemand<S>,
	target: CodeTarget,
) => Promise<Failure | undefined>;

/**
 * Creates unique codes, for each input item or a total number, on an existing discount or a new one,
 * until as many work as were asked for. Codes that cannot be created are Not Created, with the reason.
 */
export async function createUnique(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await withFailuresAsNotCreated(this, async () => {
		await connections.assertOne(this);
		return await makeCodes(this);
	});
}

async function makeCodes(context: IExecuteFunctions) {
	const settings = readRunSettings(context);
	const format = readFormat(context);
	if (!isKeyed(context)) {
		const demand = readDemand(context, format);
		return await createAll(context, settings, demand, false, async (batch) => {
			// Nobody has the codes of a try that failed while waiting. Without waiting, the trigger may have
			// them: then a retry must create the same ones.
			const secret = !settings.wait && batch.isRepeatable ? await readSecret(context) : undefined;
			return async (run, demand, target) => {
				const seed = JSON.stringify(['run', batch.id, demand.discount]);
				const bytes = secret ? keyedSource(secret, seed) : randomSource();
				return await createRandomCodes(context, run, demand, target, bytes);
			};
		});
	}
	return await createAll(context, settings, readKeyedDemand(context, format), true, async () => {
		const secret = await readSecret(context);
		return async (run, demand, target) =>
			await createKeyedCodes(context, run, demand, target, secret, format);
	});
}

async function createAll<S extends CodeRequest>(
	context: IExecuteFunctions,
	settings: RunSettings,
	{ byDiscount, refused, warning }: RunDemand<S>,
	keyed: boolean,
	prepare: (batch: Batch) => Promise<CreateCodes<S>>,
): Promise<INodeExecutionData[][]> {
	// Everything that can be refused is refused before anything is created.
	const checked = await checkGroups(context, byDiscount, async (group: TargetedDemand<S>) => {
		group.target = await readCodeTarget(context, group, keyed);
		if (!settings.wait) assertDataFits(context, settings, generateSamples(group));
	});
	assertSomeOpen(context, checked.open, checked.refused);
	const { open } = checked;
	const batch = buildBatch(
		context,
		open.map(({ codes }) => codes),
	);
	const createCodes = await prepare(batch);
	const run = new Run(context, settings, {
		title: 'Creating codes',
		codes: sum(open.map(({ codes }) => codes)),
		results: sum(open.map(({ results }) => results)),
		batch,
		// The code of a key belongs to it, whichever run created it; the first code of a new discount is ours.
		existingCounts: keyed || (!settings.wait && makesDiscount(context)),
		includesStartDate: open.some(mayStartLater),
	});
	if (warning !== undefined) run.hint('warning', warning);
	run.recordNotCreated(refused);
	for (const { group, why } of checked.refused) run.recordNotCreated(group.untried(why));
	const outputs = await run.complete(open, async (group: TargetedDemand<S>) =>
		group.target ? await createCodes(run, group, group.target) : undefined,
	);
	if (open.length > 0) run.hint('info', describeOdds(open));
	return outputs;
}

async function readCodeTarget(
	context: IExecuteFunctions,
	demand: DiscountDemand<CodeRequest>,
	keyed: boolean,
): Promise<CodeTarget> {
	const { discount, items } = demand;
	const [item = 0] = items;
	if (makesDiscount(context)) {
		assertKeyspace(context, demand, 0, keyed);
		await assertSameDiscount(context, discount, items);
		return { title: discount, newDiscount: await readNewDiscount(context, item) };
	}
	const existing = await readExistingDiscount(context, discount, item);
	assertKeyspace(context, demand, existing.codesCount, keyed);
	demand.discountId = existing.discountId;
	demand.startsAt = existing.startsAt;
	return { existing };
}

const mayStartLater = ({ startsAt, target }: TargetedDemand<CodeRequest>) =>
	startsAt !== undefined ||
	(target !== undefined && 'newDiscount' in target && 'startsAt' in target.newDiscount.asked.input);

function describeOdds(demands: Array<DiscountDemand<CodeRequest>>): string {
	let least = Infinity;
	for (const { templates } of demands) {
		for (const { template, codes } of templates.values()) {
			least = Math.min(least, oddsOfGuessing(template, codes));
		}
	}
	return `Guessing at random, it takes ${count(least)} tries on average to find a code that works.`;
}

function* generateSamples({ requests }: DiscountDemand<CodeRequest>): Generator<CheckedCode> {
	for (const { item, template } of requests) yield { item, code: fill(template, () => 0) };
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
