import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { rulePath } from '../../../shopify/priceRules/paths';
import { addGivenCodes } from '../../run/addGivenCodes';
import { addedCodesFields, runFields } from '../../run/fields';
import { outputKeys } from '../../run/outputKeys';
import { readRunSettings } from '../../run/settings';
import { priceRuleField, priceRuleIdOf } from './fields';

/** Creates the codes of all input items together, in the price rules that they name. */
export async function createBatch(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await addGivenCodes(this, {
		fields: [priceRuleField, ...addedCodesFields, ...runFields],
		keys: outputKeys.batch,
		readSettings: () => readRunSettings(this, { kind: 'batch' }),
		ownerOf: (item) =>
			rulePath(
				priceRuleIdOf(this.getNodeParameter('priceRuleId', item, '', { extractValue: true })),
			),
	});
}
