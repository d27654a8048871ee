import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { readItems } from '../../../shared/codeRun/readItems';
import type { Result } from '../../../shared/codeRun/results';
import { checkCodes } from '../../../shared/codes/checkCodes';
import type { CheckedCode, GivenCode, Refused } from '../../../shared/codes/checkCodes';
import { givenCode } from '../../../shared/parameters/code';
import { expressionCheck } from '../../../shared/parameters/expressionsGave';
import { namesThere } from '../../../shared/parameters/fieldList';
import { listOf } from '../../../shared/parameters/list';
import { addManyFields } from './addMany.fields';
import { readDiscountId } from './run.input';

/** What an Add Many is about: codes by discount, and those that cannot be sent. */
export interface GivenCodes {
	byDiscount: Map<string, CheckedCode[]>;
	refused: Result[];
	/** How many items have the same list; then its codes belong to none of them. */
	itemsOfOneList: number;
}

/** Tells whether codes that the discount has already count as created. */
export const existingCodesCount = (context: IExecuteFunctions) =>
	(context.getNodeParameter('options', 0, {}) as IDataObject).existingCodes === 'created';

/** Reads the codes of all items. Throws if there is none that can be sent, unless that is to come out. */
export function readGivenCodes(context: IExecuteFunctions): GivenCodes {
	const lists = new Map<string, { discountId: string; codes: string[]; items: number[] }>();
	const given: Array<GivenCode & { discountId: string }> = [];
	const assertGiven = expressionCheck(context, addManyFields, ['options.label']);
	const refused: Result[] = readItems(context, (item) => {
		assertGiven(item);
		const discountId = readDiscountId(context, item);
		if (context.getNodeParameter('codesFrom', item, 'items') !== 'list') {
			given.push({ ...givenCode(context.getNodeParameter('code', item, ''), item), discountId });
			return;
		}
		const codes = listOf('Codes', context.getNodeParameter('codes', item, ''), 'code');
		const name = JSON.stringify([discountId, codes]);
		const list = lists.get(name);
		if (list) list.items.push(item);
		else lists.set(name, { discountId, codes, items: [item] });
	});
	let itemsOfOneList = 0;
	for (const { discountId, codes, items } of lists.values()) {
		// A list that does not depend on the item is one list, and belongs to none of its items.
		const item = items.length === 1 ? items[0] : undefined;
		itemsOfOneList = Math.max(itemsOfOneList, items.length);
		for (const code of codes) given.push({ ...givenCode(code, item), discountId });
	}
	if (given.length === 0 && refused.length === 0) {
		throw new NodeOperationError(context.getNode(), 'There are no codes to add', {
			description: "Check 'Codes'. Nothing was sent.",
		});
	}
	const checked = checkCodes(given);
	assertSome(context, checked, given.length);
	const byDiscount = new Map<string, CheckedCode[]>();
	for (const { discountId, code: text, item } of checked.accepted) {
		const code = { code: text, item };
		const group = byDiscount.get(discountId);
		if (group) group.push(code);
		else byDiscount.set(discountId, [code]);
	}
	for (const { discountId, code, item, reason, message } of checked.refused) {
		refused.push({ discountId, code, item, reason, message });
	}
	refused.sort((one, other) => (one.item ?? 0) - (other.item ?? 0));
	return { byDiscount, refused, itemsOfOneList };
}

// If no item has a code, the workflow is wrong, not an item.
function assertSome(
	context: IExecuteFunctions,
	{ accepted, refused }: { accepted: CheckedCode[]; refused: Array<CheckedCode & Refused> },
	given: number,
) {
	const [first] = refused;
	if (accepted.length > 0 || !first || context.continueOnFail()) return;
	const isSame = refused.every(({ message }) => message === first.message);
	if (!isSame) return;
	throw new NodeOperationError(
		context.getNode(),
		given === 1 ? first.message : `None of the ${given} codes can be used. ${first.message}`,
		{ itemIndex: first.item, description: adviceFor(context) },
	);
}

function adviceFor(context: IExecuteFunctions): string {
	const there = namesThere(context.getInputData());
	const fields = there.length > 0 ? `The items have the fields ${there.join(', ')}.` : '';
	return `Check 'Code': does it name the field that holds the code? ${fields} Nothing was sent.`;
}
