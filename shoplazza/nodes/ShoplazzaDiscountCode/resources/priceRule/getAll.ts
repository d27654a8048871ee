import type { INodeProperties } from 'n8n-workflow';
import { listEachItem } from '../../../shared/n8n/listEachItem';
import { pagingFields } from '../../../shared/n8n/pagingFields';
import { listPriceRules } from '../../api/calls';
import { readPages } from '../../pages';
import { presentRule } from '../../present';
import { simplifies, simplifyField } from './simplify';

const show = { resource: ['priceRule'], operation: ['getAll'] };

/** The fields of listing price rules. */
export const getAllFields: INodeProperties[] = [...pagingFields(show), simplifyField(show)];

/** Lists price rules. */
export const getAll = listEachItem(getAllFields, async function* ({ context, limit, itemIndex }) {
	const simplify = simplifies(context);
	for await (const rules of readPages(context, listPriceRules, limit, { itemIndex })) {
		yield rules.map((rule) => presentRule(rule, simplify));
	}
});
