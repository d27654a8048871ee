import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { CodeRequest, CodeSupply } from '../../../../shared/codeRun/codeRequest';
import { RandomCodes } from '../../../../shared/codeRun/randomCodes';
import { digitsOf, randomSource } from '../../../../shared/codes/digits';
import type { Bytes } from '../../../../shared/codes/digits';
import { fill } from '../../../../shared/codes/format';
import type { CodeFormat } from '../../../../shared/codes/format';
import { checkOf, slotNameOf } from '../../../../shared/codes/stableKey';
import type { Failure } from '../../../../shared/http/failure';
import { numberOf } from '../../../../shopify/client/gid';
import { addCodes } from '../../../../shopify/creation/addCodes';
import { findExisting } from '../../../../shopify/uniqueCodes/findExisting';
import { openRegister } from '../../../../shopify/uniqueCodes/keyRegister';
import type { KeyRegister } from '../../../../shopify/uniqueCodes/keyRegister';
import { KeyedCodes } from '../../../../shopify/uniqueCodes/keyedCodes';
import type { KeyedCodeRequest } from '../../../../shopify/uniqueCodes/keyedCodes';
import { describeDifference, sharesCodes } from '../../../../shopify/uniqueCodes/storedFormat';
import type { Run } from '../../../run/run';
import type { DiscountDemand } from './demand';
import { buildStoredFormat } from './format';
import { ensureDiscount } from './newDiscount';
import type { EnsuredDiscount, NewDiscount } from './newDiscount';
import { toResults, toUntriedResults } from './output';
import { assertKeyspace, readExistingDiscount } from './existingDiscount';
import type { ExistingDiscount } from './existingDiscount';

/** The discount that gets codes: an existing one, or one to create. */
export type CodeTarget =
	| { existing: ExistingDiscount }
	| { title: string; newDiscount: NewDiscount };

/** Creates random codes until as many work as the demand asks for. */
export async function createRandomCodes(
	context: IExecuteFunctions,
	run: Run,
	demand: DiscountDemand<CodeRequest>,
	target: CodeTarget,
	bytes: Bytes,
): Promise<Failure | undefined> {
	const source = new RandomCodes(demand.requests, bytes);
	if ('existing' in target)
		return await addSuppliedCodes(context, run, target.existing.discountId, source);
	let drawn = source.draw();
	const ensured = await ensureDiscount(context, target.title, target.newDiscount, () => {
		drawn = source.draw();
		return { code: drawn?.code ?? '' };
	});
	const { discountId, first } = ensured;
	await applyEnsuredDiscount(context, run, ensured, demand, target.newDiscount, false);
	// An earlier try of this run, which drew the same codes, may have reserved the discount.
	if (drawn && (first.isMine || first.code === drawn.code)) {
		source.commit(drawn, { isLive: run.waits });
		const ids = run.readsIds ? { redeemCodeId: first.redeemCodeId } : {};
		if (run.waits) run.recordOutcomes(toResults([{ ...drawn, discountId, ...ids }]));
	}
	return await addSuppliedCodes(context, run, discountId, source);
}

/** Creates keyed codes; keys keep the codes that the discount has already. */
export async function createKeyedCodes(
	context: IExecuteFunctions,
	run: Run,
	demand: DiscountDemand<KeyedCodeRequest>,
	target: CodeTarget,
	secret: Buffer,
	format: CodeFormat,
): Promise<Failure | undefined> {
	const requests = [...demand.requests];
	for (const request of requests) request.name = slotNameOf(secret, request);
	const { existing, exceptions, ownFirstCode } = await resolveTarget(context, run, demand, target);
	const { discountId, codesCount } = existing;
	const { register, isNew } = await openCheckedRegister(context, demand, discountId, {
		format: buildStoredFormat(context, format, demand),
		secretCheck: checkOf(secret),
		exceptions,
	});
	const source = new KeyedCodes(context, secret, discountId, register);
	const others = codesCount > 0 ? source.listWithOtherAffixes(requests) : [];
	if (others.length > 0) {
		for (const { request, code } of await findExisting(
			context,
			discountId,
			codesCount,
			others,
			false,
		))
			source.assign(request, code);
	}
	await source.add(requests);
	if (ownFirstCode) {
		for (const request of requests) if (request.name === ownFirstCode.slotName) request.made = true;
	}
	// Without waiting, every code goes through a job: the trigger knows only jobs.
	if (run.waits && ownFirstCode) {
		const ownCodes = source.listPending().filter(({ request }) => request.made);
		const ids = run.readsIds ? { redeemCodeId: ownFirstCode.redeemCodeId } : {};
		source.drop(new Set(ownCodes.map(({ request }) => request)));
		run.recordOutcomes(toResults(ownCodes.map((code) => ({ ...code, discountId, ...ids }))));
	}
	const mayHaveSome = !isNew || (!ownFirstCode && Object.keys(exceptions).length > 0);
	if (run.waits && mayHaveSome && codesCount > 0) {
		const pending = source.listPending();
		const found = await findExisting(context, discountId, codesCount, pending, run.readsIds);
		source.drop(new Set(found.map(({ request }) => request)));
		run.recordOutcomes(toResults(found));
	}
	return await addSuppliedCodes(context, run, discountId, source);
}

async function openCheckedRegister(
	context: IExecuteFunctions,
	{ items }: DiscountDemand<KeyedCodeRequest>,
	discountId: string,
	started: KeyRegister,
) {
	const opened = await openRegister(context, numberOf(discountId), started);
	const { format, secretCheck } = opened.register;
	const stop = (message: string, description: string) =>
		new NodeOperationError(context.getNode(), message, { itemIndex: items[0], description });
	if (secretCheck !== started.secretCheck) {
		throw stop(
			'The codes of this discount were made with another secret',
			'Since then the secret of this app in the store was deleted or changed, or the app was installed anew: the same keys would get other codes. Restore the metafield n8n_discounts_codes.secret, or choose another discount. Nothing was created.',
		);
	}
	if (!sharesCodes(format, started.format)) {
		throw stop(
			'The codes of this discount were made in another format',
			`${describeDifference(format, started.format)}. In a new format the same keys would get other codes: set it back, or choose another discount. Nothing was created.`,
		);
	}
	return opened;
}

async function resolveTarget(
	context: IExecuteFunctions,
	run: Run,
	demand: DiscountDemand<KeyedCodeRequest>,
	target: CodeTarget,
): Promise<{
	existing: ExistingDiscount;
	exceptions: KeyRegister['exceptions'];
	/** The first code, if this run has created the discount. */
	ownFirstCode?: EnsuredDiscount['first'];
}> {
	if ('existing' in target) return { existing: target.existing, exceptions: {} };
	const [firstRequest] = demand.requests;
	// Keyed codes depend on the ID of the discount, so its first code has to be random.
	const drawFirstCode = () =>
		firstRequest
			? {
					code: fill(
						firstRequest.template,
						digitsOf(randomSource(), firstRequest.template.alphabet.length),
					),
					slotName: firstRequest.name,
				}
			: { code: '' };
	const ensured = await ensureDiscount(context, target.title, target.newDiscount, drawFirstCode);
	const { first, discountId, isNew } = ensured;
	const codesCount = await applyEnsuredDiscount(
		context,
		run,
		ensured,
		demand,
		target.newDiscount,
		true,
	);
	const exceptions = first.slotName ? { [first.slotName]: first.code } : {};
	return {
		existing: { discountId, codesCount },
		exceptions,
		ownFirstCode: isNew && first.isMine ? first : undefined,
	};
}

/** Records the ensured discount in the demand and checks it; returns how many codes it has. */
async function applyEnsuredDiscount(
	context: IExecuteFunctions,
	run: Run,
	{ discountId, isNew }: EnsuredDiscount,
	demand: DiscountDemand<CodeRequest>,
	{ asked }: NewDiscount,
	keyed: boolean,
): Promise<number> {
	demand.discountId = discountId;
	if (isNew) {
		const { startsAt } = asked.input;
		if (typeof startsAt === 'string' && Date.parse(startsAt) > Date.now()) {
			demand.startsAt = startsAt;
		}
		return 1;
	}
	const existing = await readExistingDiscount(context, discountId, demand.items[0]);
	demand.startsAt = existing.startsAt;
	assertKeyspace(context, demand, existing.codesCount, keyed);
	run.hint(
		'info',
		`The discount '${demand.discount}' was created by an earlier run; its settings were left unchanged.`,
	);
	return existing.codesCount;
}

async function addSuppliedCodes<S extends CodeRequest>(
	context: IExecuteFunctions,
	run: Run,
	discountId: string,
	source: CodeSupply<S>,
): Promise<Failure | undefined> {
	const stopped = await addCodes(context, {
		...run.optionsFor(discountId),
		source,
		onOutcomes: async (outcomes) =>
			run.recordOutcomes(toResults(await source.recordOutcomes(outcomes))),
	});
	const why = stopped?.message ?? 'the run ended before';
	run.recordOutcomes(toUntriedResults(source.unsent(), discountId, { reason: 'notSent', why }));
	return stopped;
}
