import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { readFormat } from '../../../../shared/codeRun/codeFormat';
import type { CodeRequest, SuppliedCode } from '../../../../shared/codeRun/codeRequest';
import { withFailuresAsNotCreated } from '../../../../shared/codeRun/withFailuresAsNotCreated';
import { keyedSource, randomSource } from '../../../../shared/codes/digits';
import { connections } from '../../../../shopify/client/request';
import { MAX_CODES_PER_JOB } from '../../../../shopify/creation/limits';
import type { KeyedCodeRequest } from '../../../../shopify/uniqueCodes/keyedCodes';
import { readSecret } from '../../../../shopify/uniqueCodes/secret';
import { outputKeys } from '../../../run/outputKeys';
import { createCodes } from '../../../run/createCodes';
import type { CodeOperation } from '../../../run/operation';
import { readRunSettings } from '../../../run/settings';
import { checkTarget } from './codeTarget';
import type { TargetedDemand } from './codeTarget';
import { readDemand, readKeyedDemand } from './demand';
import type { DiscountDemand } from './demand';
import { isKeyed } from './input';
import { supplyKeyedCodes } from './supplyKeyedCodes';
import { supplyRandomCodes } from './supplyRandomCodes';

/**
 * Creates unique codes, for each input item or a total number, on an existing discount or a new one,
 * until as many work as were asked for. Codes that cannot be created are Not Created, with the reason.
 */
export async function createUnique(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await withFailuresAsNotCreated(this, outputKeys.bulkCreation, async () => {
		await connections.assertOne(this);
		return isKeyed(this)
			? await createCodes(this, keyedCodes(this))
			: await createCodes(this, randomCodes(this));
	});
}

function randomCodes(
	context: IExecuteFunctions,
): CodeOperation<
	DiscountDemand<CodeRequest>,
	TargetedDemand<CodeRequest>,
	SuppliedCode<CodeRequest>
> {
	const settings = readRunSettings(context);
	return {
		...common,
		settings,
		demand: readDemand(context, readFormat(context)),
		existingCounts: false,
		check: async (group) => await checkTarget(context, group, { keyed: false }),
		prepareSupply: async (batch) => {
			// Nobody has the codes of a try that failed while waiting. In background, some of them may have
			// been handed over: then a retry must draw the same ones.
			const secret =
				settings.inBackground && batch.isRepeatable ? await readSecret(context) : undefined;
			return async (group) => {
				const seed = JSON.stringify(['run', batch.id, group.discount]);
				const bytes = secret ? keyedSource(secret, seed) : randomSource();
				return await supplyRandomCodes(context, settings, group, bytes);
			};
		},
	};
}

function keyedCodes(
	context: IExecuteFunctions,
): CodeOperation<
	DiscountDemand<KeyedCodeRequest>,
	TargetedDemand<KeyedCodeRequest>,
	SuppliedCode<KeyedCodeRequest>
> {
	const settings = readRunSettings(context);
	const format = readFormat(context);
	return {
		...common,
		settings,
		demand: readKeyedDemand(context, format, settings.inBackground),
		// The code of a key belongs to it, whichever run created it.
		existingCounts: true,
		check: async (group) => await checkTarget(context, group, { keyed: true }),
		prepareSupply: async () => {
			const secret = await readSecret(context);
			return async (group) => await supplyKeyedCodes(context, settings, group, secret, format);
		},
	};
}

const common = { title: 'Creating codes', codesPerJob: MAX_CODES_PER_JOB };
