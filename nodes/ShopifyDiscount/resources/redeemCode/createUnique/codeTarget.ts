import type { IExecuteFunctions } from 'n8n-workflow';
import type { CodeRequest } from '../../../../shared/codeRun/codeRequest';
import type { DiscountDemand } from './demand';
import { assertKeyspace, readExistingDiscount } from './existingDiscount';
import type { ExistingDiscount } from './existingDiscount';
import { makesDiscount } from './input';
import { readNewDiscount } from './newDiscount';
import type { EnsuredDiscount, NewDiscount } from './newDiscount';
import { assertSameDiscount } from './sameDiscount';

/** The discount that gets codes: an existing one, or one to create. */
export type CodeTarget =
	| { existing: ExistingDiscount }
	| { title: string; newDiscount: NewDiscount };

/** A demand whose discount was checked. */
export type TargetedDemand<S extends CodeRequest> = DiscountDemand<S> & { target: CodeTarget };

/** Checks the discount that gets the codes of a demand. Creates nothing; throws a refusal. */
export async function checkTarget<S extends CodeRequest>(
	context: IExecuteFunctions,
	demand: DiscountDemand<S>,
	{ keyed }: { keyed: boolean },
): Promise<TargetedDemand<S>> {
	const { discount, items } = demand;
	const [item = 0] = items;
	if (makesDiscount(context)) {
		assertKeyspace(context, demand, 0, keyed);
		await assertSameDiscount(context, discount, items);
		const newDiscount = await readNewDiscount(context, item);
		return Object.assign(demand, { target: { title: discount, newDiscount } });
	}
	const existing = await readExistingDiscount(context, discount, item);
	assertKeyspace(context, demand, existing.codesCount, keyed);
	const { discountId, running } = existing;
	return Object.assign(demand, { target: { existing }, discountId, running });
}

/** Records the ensured discount in the demand and checks it; returns how many codes it has. */
export async function applyEnsuredDiscount(
	context: IExecuteFunctions,
	{ discountId, isNew, running }: EnsuredDiscount,
	demand: DiscountDemand<CodeRequest>,
	keyed: boolean,
): Promise<number> {
	demand.discountId = discountId;
	if (isNew) {
		demand.running = running;
		return 1;
	}
	const existing = await readExistingDiscount(context, discountId, demand.items[0]);
	demand.running = existing.running;
	assertKeyspace(context, demand, existing.codesCount, keyed);
	context.addExecutionHints({
		message: `The discount '${demand.discount}' was created by an earlier run; its settings were left unchanged.`,
		type: 'info',
		location: 'outputPane',
	});
	return existing.codesCount;
}
