import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { addGivenCodes } from '../../../run/addGivenCodes';
import { readRunSettings } from '../../../run/settings';
import { readDiscountId } from '../discountId';
import { addManyFields } from './fields';

/** Adds the codes of all input items together to the discounts that they name. */
export async function addMany(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await addGivenCodes(this, {
		fields: addManyFields,
		readSettings: () => readRunSettings(this),
		ownerOf: (item) => readDiscountId(this, item),
	});
}
