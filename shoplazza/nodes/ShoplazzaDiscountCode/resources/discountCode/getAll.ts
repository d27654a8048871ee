import type { INodeProperties } from 'n8n-workflow';
import { listEachItem } from '../../../shared/n8n/listEachItem';
import { pagingFields } from '../../../shared/n8n/pagingFields';
import { toVariable } from '../../../shared/n8n/variables';
import { listCodes } from '../../api/calls';
import { priceRuleLocator, readId } from '../../locators';
import { readPages } from '../../pages';
import { toCodeOutput } from '../../toOutput';

const show = { resource: ['discountCode'], operation: ['getAll'] };

/** The fields of listing the codes of a price rule. */
export const getAllFields: INodeProperties[] = [
	priceRuleLocator({
		displayOptions: { show },
		routing: toVariable('priceRuleId', (value) => readId('Price Rule', value)),
	}),
	...pagingFields(show),
];

/** Lists the codes of a price rule. */
export const getAll = listEachItem(
	getAllFields,
	async function* ({ context, variables, limit, itemIndex }) {
		const priceRuleId = String(variables.priceRuleId);
		const pageOf = (page: number, size: number) => listCodes(priceRuleId, page, size);
		for await (const codes of readPages(context, pageOf, limit, { itemIndex })) {
			yield codes.map(toCodeOutput);
		}
	},
);
