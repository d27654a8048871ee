import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { SuppliedCode } from '../../../../shared/codeRun/codeRequest';
import type { Result } from '../../../../shared/codeRun/results';
import { digitsOf, randomSource } from '../../../../shared/codes/digits';
import { fill } from '../../../../shared/codes/format';
import type { CodeFormat } from '../../../../shared/codes/format';
import { checkOf, slotNameOf } from '../../../../shared/codes/stableKey';
import { numberOf } from '../../../../shopify/client/gid';
import { findExisting } from '../../../../shopify/uniqueCodes/findExisting';
import { KeyedCodes } from '../../../../shopify/uniqueCodes/keyedCodes';
import type { KeyedCodeRequest } from '../../../../shopify/uniqueCodes/keyedCodes';
import { openRegister } from '../../../../shopify/uniqueCodes/keyRegister';
import type { KeyRegister } from '../../../../shopify/uniqueCodes/keyRegister';
import { describeDifference, sharesCodes } from '../../../../shopify/uniqueCodes/storedFormat';
import type { SuppliedGroup } from '../../../run/operation';
import type { RunSettings } from '../../../run/settings';
import { applyEnsuredDiscount } from './codeTarget';
import type { TargetedDemand } from './codeTarget';
import { keyOf } from './demand';
import type { DiscountDemand } from './demand';
import type { ExistingDiscount } from './existingDiscount';
import { buildStoredFormat } from './format';
import { ensureDiscount } from './newDiscount';
import type { EnsuredDiscount } from './newDiscount';
import { toResults, toResultSupply } from './output';

/** Supplies the codes of keys; keys keep the codes that the discount has already. */
export async function supplyKeyedCodes(
	context: IExecuteFunctions,
	{ inBackground, readIds }: RunSettings,
	demand: TargetedDemand<KeyedCodeRequest>,
	secret: Buffer,
	format: CodeFormat,
): Promise<SuppliedGroup<SuppliedCode<KeyedCodeRequest>>> {
	const requests = [...demand.requests];
	for (const request of requests) request.name = slotNameOf(secret, request);
	const { existing, exceptions, ownFirstCode } = await resolveTarget(context, demand);
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
	const supply = toResultSupply(source, discountId);
	// In background, every code goes through a job: the trigger knows only jobs.
	if (inBackground) {
		// Whoever carries the run on replaces codes that are taken.
		const take = async (max: number) => (await supply.take(max)).map(withKey);
		return { discountId, supply: { ...supply, take }, templateOf };
	}
	const known: Result[] = [];
	if (ownFirstCode) {
		const ownCodes = source.listPending().filter(({ request }) => request.made);
		const ids = readIds ? { redeemCodeId: ownFirstCode.redeemCodeId } : {};
		source.drop(new Set(ownCodes.map(({ request }) => request)));
		known.push(...toResults(ownCodes.map((code) => ({ ...code, discountId, ...ids }))));
	}
	const mayHaveSome = !isNew || (!ownFirstCode && Object.keys(exceptions).length > 0);
	if (mayHaveSome && codesCount > 0) {
		const pending = source.listPending();
		const found = await findExisting(context, discountId, codesCount, pending, readIds);
		source.drop(new Set(found.map(({ request }) => request)));
		for (const result of toResults(found)) known.push(result);
	}
	return { discountId, supply, known };
}

const templateOf = ({ request }: SuppliedCode<KeyedCodeRequest>) => request.template;

const withKey = (code: SuppliedCode<KeyedCodeRequest>) => ({ ...code, ...keyOf(code.request) });

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
			'Since then the secret of this app in the store was deleted or changed, or the app was reinstalled: the same keys would get different codes. Restore the metafield n8n_discounts_codes.secret, or choose another discount. Nothing was created.',
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
	demand: TargetedDemand<KeyedCodeRequest>,
): Promise<{
	existing: Pick<ExistingDiscount, 'codesCount' | 'discountId'>;
	exceptions: KeyRegister['exceptions'];
	/** The first code, if this run has created the discount. */
	ownFirstCode?: EnsuredDiscount['first'];
}> {
	const { target } = demand;
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
	const codesCount = await applyEnsuredDiscount(context, ensured, demand, true);
	const exceptions = first.slotName ? { [first.slotName]: first.code } : {};
	return {
		existing: { discountId, codesCount },
		exceptions,
		ownFirstCode: isNew && first.isMine ? first : undefined,
	};
}
