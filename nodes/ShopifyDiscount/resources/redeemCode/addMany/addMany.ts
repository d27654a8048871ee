import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { addGivenCodes } from '../../../run/addGivenCodes';
import { addedCodesFields, runFields } from '../../../run/fields';
import { outputKeys } from '../../../run/outputKeys';
import { readRunSettings } from '../../../run/settings';
import { discountField } from '../discountField';
import { readDiscountId } from '../discountId';

/** Adds the codes of all input items together to the discounts that they name. */
export async function addMany(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await addGivenCodes(this, {
		fields: [discountField, ...addedCodesFields, ...runFields],
		keys: outputKeys.bulkCreation,
		readSettings: () => readRunSettings(this),
		ownerOf: (item) => readDiscountId(this, item),
	});
}
