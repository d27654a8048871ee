import type { IExecuteFunctions } from 'n8n-workflow';
import type { CodeRequest, SuppliedCode } from '../../../../shared/codeRun/codeRequest';
import { RandomCodes } from '../../../../shared/codeRun/randomCodes';
import type { Bytes } from '../../../../shared/codes/digits';
import type { SuppliedGroup } from '../../../run/operation';
import type { RunSettings } from '../../../run/settings';
import { applyEnsuredDiscount } from './codeTarget';
import type { TargetedDemand } from './codeTarget';
import { ensureDiscount } from './newDiscount';
import { toResults, toResultSupply } from './output';

/** Supplies random codes until as many work as the demand asks for; creates the discount if need be. */
export async function supplyRandomCodes(
	context: IExecuteFunctions,
	{ inBackground, readIds }: RunSettings,
	demand: TargetedDemand<CodeRequest>,
	bytes: Bytes,
): Promise<SuppliedGroup<SuppliedCode<CodeRequest>>> {
	const { target } = demand;
	const source = new RandomCodes(demand.requests, bytes);
	if ('existing' in target) {
		const { discountId } = target.existing;
		return { discountId, supply: toResultSupply(source, discountId), templateOf };
	}
	let drawn = source.draw();
	const ensured = await ensureDiscount(context, target.title, target.newDiscount, () => {
		drawn = source.draw();
		return { code: drawn?.code ?? '' };
	});
	const { discountId, first } = ensured;
	await applyEnsuredDiscount(context, ensured, demand, false);
	const supply = toResultSupply(source, discountId);
	// An earlier try of this run, which drew the same codes, may have reserved the discount.
	if (!drawn || (!first.isMine && first.code !== drawn.code))
		return { discountId, supply, templateOf };
	// In background, every code goes through a job: the trigger knows only jobs.
	source.commit(drawn, { isLive: !inBackground });
	if (inBackground) return { discountId, supply, templateOf };
	const ids = readIds ? { redeemCodeId: first.redeemCodeId } : {};
	return { discountId, supply, templateOf, known: toResults([{ ...drawn, discountId, ...ids }]) };
}

const templateOf = ({ request }: SuppliedCode<CodeRequest>) => request.template;
