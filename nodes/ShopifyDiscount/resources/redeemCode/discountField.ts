import type { IDisplayOptions } from 'n8n-workflow';
import { toVariable } from '../../../shared/n8n/variables';
import { gid } from '../../../shopify/parameters/id';
import { locator } from '../../locators';

const discountFor = (show: IDisplayOptions['show']) =>
	locator('discount', {
		displayOptions: { show: { resource: ['redeemCode'], ...show } },
		routing: toVariable('id', gid('DiscountCodeNode', 'Discount')),
	});

/** The field for the discount whose codes an operation is about. */
export const discountField = discountFor({ operation: ['addMany', 'deleteMany', 'getAll'] });

/** The field for the existing discount that gets unique codes. */
export const existingDiscountField = discountFor({
	operation: ['createUnique'],
	discountFrom: ['existing'],
});
