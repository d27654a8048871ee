import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../../../shared/n8n/variables';
import { discountFields } from '../../../discountForm/form';
import { kindField } from '../../../discountForm/kindFields';
import { readTitle } from '../../../discountForm/parts/codeAndTitle';

/** Shows the fields of a discount that is created together with its codes. */
const show = { resource: ['redeemCode'], operation: ['createUnique'], discountFrom: ['new'] };

const isForCodes = ({ displayOptions }: INodeProperties) =>
	displayOptions?.show?.resource?.includes('codeDiscount') === true &&
	displayOptions.show.operation?.includes('create') === true;

/** The fields of 'Code Discount' → 'Create', without the code, which is generated here, and the title. */
const sharedFields: INodeProperties[] = discountFields
	.filter((field) => isForCodes(field) && !['code', 'simplify', 'title'].includes(field.name))
	.map((field) => ({
		...field,
		displayOptions: { show: { ...field.displayOptions?.show, ...show } },
		...(field.type === 'collection' && {
			options: (field.options ?? []).flatMap((option) =>
				'type' in option ? forRedeemCode(option) : [],
			),
		}),
	}));

/** The fields of a discount that is created together with its codes. */
export const newDiscountFields: INodeProperties[] = [
	{ ...kindField('redeemCode', 'createUnique'), displayOptions: { show } },
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
	...sharedFields,
];

// Where code and automatic discounts differ, the entries of a collection depend on the resource.
function forRedeemCode(option: INodeProperties): INodeProperties[] {
	const place = option.displayOptions?.show;
	const resources = place?.['/resource'];
	if (!resources) return [option];
	if (!resources.includes('codeDiscount')) return [];
	return [{ ...option, displayOptions: { show: { ...place, '/resource': ['redeemCode'] } } }];
}
