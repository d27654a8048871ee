import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../../../shared/n8n/variables';
import { discountFields } from '../../../discountForm/form';
import { kindField } from '../../../discountForm/kindField';
import { readTitle } from '../../../discountForm/parts/codeAndTitle';

/** Shows the fields of a discount that is created together with its codes. */
const show = { resource: ['redeemCode'], operation: ['createUnique'], discountFrom: ['new'] };

/** The fields that such a discount has for itself: its code is generated, and its title finds it again. */
export const titleFields: INodeProperties[] = [
	{ ...kindField, displayOptions: { show } },
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. Welcome 10 %',
		description:
			'The name of the discount, which the store and its customers see. A later run with the same title adds its codes to the same discount and leaves its settings as they are.',
		routing: toVariable('input.title', readTitle),
	},
];

/** The fields of a discount that is created together with its codes. */
export const newDiscountFields: INodeProperties[] = [
	...titleFields,
	...discountFields.filter(
		({ displayOptions }) => displayOptions?.show?.resource?.includes('redeemCode') === true,
	),
];
