import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { addGivenCodes } from '../../run/addGivenCodes';
import { readRunSettings } from '../../run/settings';
import { addManyFields } from './addMany.fields';
import { readDiscountId } from './discountId';

/** Adds the codes of all input items together to the discounts that they name. */
export async function addMany(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await addGivenCodes(this, {
		fields: addManyFields,
		settings: () => readRunSettings(this),
		ownerOf: (item) => readDiscountId(this, item),
	});
}
