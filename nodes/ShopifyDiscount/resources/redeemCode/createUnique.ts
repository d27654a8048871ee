import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Failure } from '../../../shared/adminApi/answer';
import { cancelSignalOf } from '../../../shared/adminApi/send';
import type { CheckedCode } from '../../../shared/codes/checkCodes';
import { fill } from '../../../shared/codes/format';
import { count, oddsOfGuessing } from '../../../shared/codes/keyspace';
import { readSecret } from '../../../shared/uniqueCodes/secret';
import type { Slot } from '../../../shared/uniqueCodes/slot';
import { assertDataFits, batchOf } from './announce';
import { readNewDiscount } from './createUnique.discount';
import { fillKeyed, fillRandom } from './createUnique.fill';
import type { Place } from './createUnique.fill';
import { readFormat } from './createUnique.format';
import { isKeyed, makesDiscount, wantsInAll } from './createUnique.input';
import { notTried } from './createUnique.output';
import { assertKeyspace, readTarget } from './createUnique.target';
import { assertSomeWanted, readKeyed, readWanted } from './createUnique.wanted';
import type { Asked, Wanted } from './createUnique.wanted';
import { orNotCreated, Run } from './run';
import { readRunSettings } from './run.input';

type Fill<S extends Slot> = (
	run: Run,
	wanted: Wanted<S>,
	place: Place,
) => Promise<Failure | undefined>;

/**
 * Makes codes of its own, for each input item or a number in all, on a discount that exists or that
 * it makes, until as many work as were wanted; what cannot be made is Not Created, with the reason.
 */
export async function createUnique(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await orNotCreated(this, async () => await makeCodes(this));
}

async function makeCodes(context: IExecuteFunctions) {
	const format = readFormat(context);
	if (!isKeyed(context)) {
		return await fillAll(
			context,
			readWanted(context, format),
			false,
			async (run, wanted, place) => await fillRandom(context, run, wanted, place),
		);
	}
	const secret = await readSecret(context);
	return await fillAll(
		context,
		readKeyed(context, format, secret),
		true,
		async (run, wanted, place) => await fillKeyed(context, run, wanted, place, secret, format),
	);
}

async function fillAll<S extends Slot>(
	context: IExecuteFunctions,
	{ wanted, refused }: Asked<S>,
	keyed: boolean,
	fillOne: Fill<S>,
): Promise<INodeExecutionData[][]> {
	const settings = readRunSettings(context);
	assertSomeWanted(context, wanted, refused);
	const groups: Array<[Wanted<S>, Place]> = [];
	// All that can be refused is refused before anything is made.
	for (const one of wanted) {
		groups.push([one, await placeOf(context, one, keyed)]);
		if (!settings.wait) assertDataFits(context, settings, samplesOf(one));
	}
	const run = new Run(context, settings, {
		title: 'Creating codes',
		codes: sum(wanted.map(({ codes }) => codes)),
		results: sum(wanted.map(({ results }) => results)),
		batch: batchOf(wanted.map(({ codes }) => codes)),
		// The code of a key is the key's, whichever run made it; the first code of a new discount is ours.
		existingCounts: keyed || (!settings.wait && makesDiscount(context)),
	});
	run.notCreated(refused);
	return await run.complete(async () => {
		let failure: Failure | undefined;
		let firstError: Error | undefined;
		for (const [one, place] of groups) {
			const { made } = run;
			let stop: Error | undefined;
			try {
				const stopped = await fillOne(run, one, place);
				failure ??= stopped;
			} catch (error) {
				stop = error as Error;
			}
			if (!stop) continue;
			// What was made for other discounts must reach the user.
			const isWhole = groups.length === 1 || run.made > made;
			if (isWhole || cancelSignalOf(context)?.aborted) throw stop;
			firstError ??= stop;
			run.settled(notTried(one, stop.message, wantsInAll(context)));
		}
		run.hint('info', oddsText(wanted));
		if (firstError && run.made === 0 && !context.continueOnFail()) throw firstError;
		return failure;
	});
}

async function placeOf(
	context: IExecuteFunctions,
	wanted: Wanted<Slot>,
	keyed: boolean,
): Promise<Place> {
	const { discount, item } = wanted;
	if (makesDiscount(context)) {
		assertKeyspace(context, wanted, 0, keyed);
		return { title: discount, newDiscount: await readNewDiscount(context, item) };
	}
	const target = await readTarget(context, discount, item);
	assertKeyspace(context, wanted, target.codesCount, keyed);
	return { target };
}

function oddsText(wanted: Array<Wanted<Slot>>): string {
	const odds = wanted.flatMap(({ templates }) =>
		[...templates.values()].map(({ template, codes }) => oddsOfGuessing(template, codes)),
	);
	return `Whoever tries codes at random finds one that works after ${count(Math.min(...odds))} tries.`;
}

function* samplesOf({ slots }: Wanted<Slot>): Generator<CheckedCode> {
	for (const { item, template } of slots) yield { item, code: fill(template, () => 0) };
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
