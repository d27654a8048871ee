import { NodeOperationError } from 'n8n-workflow';
import type { INodeProperties } from 'n8n-workflow';
import { routeItem } from '../../../shared/n8n/routeItem';
import { toVariable } from '../../../shared/n8n/variables';
import { getDiscountCode } from '../../api/calls';
import { send } from '../../api/send';
import { priceRuleLocator, readId } from '../../locators';
import { toCodeOutput } from '../../toOutput';

const show = { resource: ['discountCode'], operation: ['get'] };

/** Reads a discount code by its ID. */
export const getRouting = routeItem(
	{ url: '/price_rules' },
	async ({ context, variables, options }) => {
		const { priceRuleId, discountCodeId } = variables;
		const call = getDiscountCode(String(priceRuleId), String(discountCodeId));
		const { found } = await send(context, call, options);
		if (found) return [toCodeOutput(found)];
		throw new NodeOperationError(
			context.getNode(),
			'The price rule has no discount code with this ID',
			{
				itemIndex: context.getItemIndex(),
				description:
					"Check 'Price Rule' and 'Discount Code ID', and that the credential is for the same store. Nothing was changed.",
			},
		);
	},
);

/** The fields of reading a discount code. */
export const getFields: INodeProperties[] = [
	priceRuleLocator({
		displayOptions: { show },
		routing: toVariable('priceRuleId', (value) => readId('Price Rule', value)),
	}),
	{
		displayName: 'Discount Code ID',
		name: 'discountCodeId',
		type: 'string',
		required: true,
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. 27c9a5f3-8c1b-4b52-a9a7-6f1b3d1b2c11',
		description:
			'The ID that Shoplazza gave the code, from a step that created or found it; to find a code by its text, use Find by Code',
		routing: toVariable('discountCodeId', (value) => readId('Discount Code ID', value)),
	},
];
