import type { IExecuteFunctions } from 'n8n-workflow';
import type { CodeRequest, CodeSupply } from '../../../../shared/codeRun/codeRequest';
import type { Failure } from '../../../../shared/http/failure';
import { addCodes } from '../../../../shopify/creation/addCodes';
import type { Run } from '../../../run/run';
import { toResults, toUntriedResults } from './output';

/** Adds supplied codes until each request has a working one; returns why it stopped early, if it did. */
export async function addSuppliedCodes<S extends CodeRequest>(
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
