import { NodeOperationError } from 'n8n-workflow';
import type { INodeProperties } from 'n8n-workflow';
import { routeItem } from '../../../shared/n8n/routeItem';
import { isSimplified, simplifyField } from '../../../shared/n8n/simplify';
import { toVariable } from '../../../shared/n8n/variables';
import { getPriceRule } from '../../api/calls';
import { send } from '../../api/send';
import { priceRuleLocator, readId } from '../../locators';
import { toRuleOutput } from '../../toOutput';

const show = { resource: ['priceRule'], operation: ['get'] };

/** Reads a price rule by its ID. */
export const getRouting = routeItem(
	{ url: '/price_rules' },
	async ({ context, variables, options }) => {
		const { found } = await send(context, getPriceRule(String(variables.priceRuleId)), options);
		if (found) return [toRuleOutput(found, isSimplified(context))];
		throw new NodeOperationError(context.getNode(), 'The store has no price rule with this ID', {
			itemIndex: context.getItemIndex(),
			description:
				"Check 'Price Rule' and that the credential is for the same store. Nothing was changed.",
		});
	},
);

/** The fields of reading a price rule. */
export const getFields: INodeProperties[] = [
	priceRuleLocator({
		displayOptions: { show },
		routing: toVariable('priceRuleId', (value) => readId('Price Rule', value)),
	}),
	simplifyField(show),
];
