import type { IExecuteFunctions } from 'n8n-workflow';
import type { CodeRequest } from '../../../../shared/codeRun/codeRequest';
import type { Run } from '../../../run/run';
import type { DiscountDemand } from './demand';
import { assertKeyspace, readExistingDiscount } from './existingDiscount';
import type { ExistingDiscount } from './existingDiscount';
import type { EnsuredDiscount, NewDiscount } from './newDiscount';

/** The discount that gets codes: an existing one, or one to create. */
export type CodeTarget =
	| { existing: ExistingDiscount }
	| { title: string; newDiscount: NewDiscount };

/** Records the ensured discount in the demand and checks it; returns how many codes it has. */
export async function applyEnsuredDiscount(
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
