import type { INodeProperties } from 'n8n-workflow';
import { listEachItem } from '../../../shared/n8n/listEachItem';
import { pagingFields } from '../../../shared/n8n/pagingFields';
import { isSimplified, simplifyField } from '../../../shared/n8n/simplify';
import { listPriceRules } from '../../api/calls';
import { readPages } from '../../pages';
import { toRuleOutput } from '../../toOutput';

const show = { resource: ['priceRule'], operation: ['getAll'] };

/** The fields of listing price rules. */
export const getAllFields: INodeProperties[] = [...pagingFields(show), simplifyField(show)];

/** Lists price rules. */
export const getAll = listEachItem(getAllFields, async function* ({ context, limit, itemIndex }) {
	const simplify = isSimplified(context);
	for await (const rules of readPages(context, listPriceRules, limit, { itemIndex })) {
		yield rules.map((rule) => toRuleOutput(rule, simplify));
	}
});
