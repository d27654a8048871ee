import type { IExecuteFunctions } from 'n8n-workflow';
import type { CodeRequest } from '../../../../shared/codeRun/codeRequest';
import { RandomCodes } from '../../../../shared/codeRun/randomCodes';
import type { Bytes } from '../../../../shared/codes/digits';
import type { Failure } from '../../../../shared/http/failure';
import type { Run } from '../../../run/run';
import { addSuppliedCodes } from './addSuppliedCodes';
import { applyEnsuredDiscount } from './codeTarget';
import type { CodeTarget } from './codeTarget';
import type { DiscountDemand } from './demand';
import { ensureDiscount } from './newDiscount';
import { toResults } from './output';

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
