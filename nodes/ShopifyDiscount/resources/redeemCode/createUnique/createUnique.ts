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
import { batchOf } from '../../../run/batch';
import type { Batch } from '../../../run/batch';
import { assertSomeOpen, Run } from '../../../run/run';
import { readRunSettings } from '../../../run/settings';
import type { RunSettings } from '../../../run/settings';
import { readKeyedDemand, readDemand } from './demand';
import type { Demand, DiscountDemand } from './demand';
import { isKeyed, makesDiscount } from './input';
import { readNewDiscount } from './newDiscount';
import { assertSameDiscount } from './sameDiscount';
import { fillKeyed, fillRandom } from './supply';
import type { CodeTarget } from './supply';
import { assertKeyspace, readTarget } from './target';

type Placed<S extends CodeRequest> = DiscountDemand<S> & { place?: CodeTarget };

type Fill<S extends CodeRequest> = (
	run: Run,
	wanted: DiscountDemand<S>,
	place: CodeTarget,
) => Promise<Failure | undefined>;

/**
 * Makes codes of its own, for each input item or a number in all, on a discount that exists or that
 * it makes, until as many work as were wanted; what cannot be made is Not Created, with the reason.
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
		return await fillAll(context, settings, demand, false, async (batch) => {
			// Nobody has the codes of a try that ended before it said them; of one that does not wait,
			// the trigger may have them: then the next try makes the same ones.
			const secret = !settings.wait && batch.isRepeatable ? await readSecret(context) : undefined;
			return async (run, wanted, place) => {
				const seed = JSON.stringify(['run', batch.id, wanted.discount]);
				const bytes = secret ? keyedSource(secret, seed) : randomSource();
				return await fillRandom(context, run, wanted, place, bytes);
			};
		});
	}
	return await fillAll(context, settings, readKeyedDemand(context, format), true, async () => {
		const secret = await readSecret(context);
		return async (run, wanted, place) =>
			await fillKeyed(context, run, wanted, place, secret, format);
	});
}

async function fillAll<S extends CodeRequest>(
	context: IExecuteFunctions,
	settings: RunSettings,
	{ wanted, refused, warning }: Demand<S>,
	keyed: boolean,
	prepare: (batch: Batch) => Promise<Fill<S>>,
): Promise<INodeExecutionData[][]> {
	// All that can be refused is refused before anything is made.
	const checked = await checkGroups(context, wanted, async (group: Placed<S>) => {
		group.place = await placeOf(context, group, keyed);
		if (!settings.wait) assertDataFits(context, settings, samplesOf(group));
	});
	assertSomeOpen(context, checked.open, checked.refused);
	const { open } = checked;
	const batch = batchOf(
		context,
		open.map(({ codes }) => codes),
	);
	const fillOne = await prepare(batch);
	const run = new Run(context, settings, {
		title: 'Creating codes',
		codes: sum(open.map(({ codes }) => codes)),
		results: sum(open.map(({ results }) => results)),
		batch,
		// The code of a key is the key's, whichever run made it; the first code of a new discount is ours.
		existingCounts: keyed || (!settings.wait && makesDiscount(context)),
		saysStart: open.some(startsLater),
	});
	if (warning !== undefined) run.hint('warning', warning);
	run.notCreated(refused);
	for (const { group, why } of checked.refused) run.notCreated(group.untried(why));
	const outputs = await run.complete(open, async (group: Placed<S>) =>
		group.place ? await fillOne(run, group, group.place) : undefined,
	);
	if (open.length > 0) run.hint('info', oddsText(open));
	return outputs;
}

async function placeOf(
	context: IExecuteFunctions,
	wanted: DiscountDemand<CodeRequest>,
	keyed: boolean,
): Promise<CodeTarget> {
	const { discount, items } = wanted;
	const [item = 0] = items;
	if (makesDiscount(context)) {
		assertKeyspace(context, wanted, 0, keyed);
		await assertSameDiscount(context, discount, items);
		return { title: discount, newDiscount: await readNewDiscount(context, item) };
	}
	const target = await readTarget(context, discount, item);
	assertKeyspace(context, wanted, target.codesCount, keyed);
	wanted.discountId = target.discountId;
	wanted.startsAt = target.startsAt;
	return { target };
}

const startsLater = ({ startsAt, place }: Placed<CodeRequest>) =>
	startsAt !== undefined ||
	(place !== undefined && 'newDiscount' in place && 'startsAt' in place.newDiscount.asked.input);

function oddsText(wanted: Array<DiscountDemand<CodeRequest>>): string {
	let least = Infinity;
	for (const { templates } of wanted) {
		for (const { template, codes } of templates.values()) {
			least = Math.min(least, oddsOfGuessing(template, codes));
		}
	}
	return `Whoever tries codes at random finds one that works after ${count(least)} tries.`;
}

function* samplesOf({ slots }: DiscountDemand<CodeRequest>): Generator<CheckedCode> {
	for (const { item, template } of slots) yield { item, code: fill(template, () => 0) };
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
