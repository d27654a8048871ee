import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { checkCodes } from '../codes/checkCodes';
import type { CheckedCode, GivenCode, Refused } from '../codes/checkCodes';
import { sentences } from '../http/sentences';
import { givenCode } from '../parameters/code';
import { expressionCheck } from '../parameters/expressionValues';
import { fieldNamesOf } from '../parameters/fieldList';
import { isTool } from '../parameters/fromModel';
import { listOf } from '../parameters/list';
import { readItems } from './readItems';
import type { Result } from './results';

/** The user's own codes: those to send, by owner, and those that cannot be sent. */
export interface GivenCodes {
	byOwner: Map<string, CheckedCode[]>;
	refused: Result[];
	/** How many items have the same list; if more than one, its codes belong to no item. */
	itemsOfOneList: number;
}

interface GivenCodesOptions {
	/** The fields of the operation, to detect expressions without a value. */
	fields: INodeProperties[];
	mayBeEmpty?: string[];
	/** Reads the discount or price rule of an item's codes. */
	ownerOf: (item: number) => string;
	/** Makes the part of a result that names the owner. */
	named: (ownerId: string) => Result;
	/** The service that creates the codes, if not Shopify. */
	service?: string;
}

/** Reads the codes of all items. Throws if none can be sent, unless the node continues on failure. */
export function readGivenCodes(
	context: IExecuteFunctions,
	{ fields, mayBeEmpty, ownerOf, named, service }: GivenCodesOptions,
): GivenCodes {
	const lists = new Map<string, { ownerId: string; codes: string[]; items: number[] }>();
	const given: Array<GivenCode & { ownerId: string }> = [];
	const assertGiven = expressionCheck(context, fields, { mayBeEmpty });
	const refused: Result[] = readItems(context, (item) => {
		assertGiven(item);
		const ownerId = ownerOf(item);
		const isList = context.getNodeParameter('codesFrom', item, 'items') === 'list';
		// A model that is asked for a code may give several.
		if (!isList && !isTool(context)) {
			given.push({ ...givenCode(context.getNodeParameter('code', item, ''), item), ownerId });
			return;
		}
		const codes = isList
			? listOf('Codes', context.getNodeParameter('codes', item, ''), 'code')
			: listOf('Code', context.getNodeParameter('code', item, ''), 'code');
		const name = JSON.stringify([ownerId, codes]);
		const list = lists.get(name);
		if (list) list.items.push(item);
		else lists.set(name, { ownerId, codes, items: [item] });
	});
	let itemsOfOneList = 0;
	for (const { ownerId, codes, items } of lists.values()) {
		// A list that several items share belongs to none of them.
		const item = items.length === 1 ? items[0] : undefined;
		itemsOfOneList = Math.max(itemsOfOneList, items.length);
		for (const code of codes) given.push({ ...givenCode(code, item), ownerId });
	}
	if (given.length === 0 && refused.length === 0) {
		throw new NodeOperationError(context.getNode(), 'There are no codes to add', {
			description: "Check 'Codes'. Nothing was sent.",
		});
	}
	const checked = checkCodes(given, service);
	assertSome(context, checked, given.length);
	const byOwner = new Map<string, CheckedCode[]>();
	for (const { ownerId, code: text, item } of checked.accepted) {
		const code = { code: text, item };
		const group = byOwner.get(ownerId);
		if (group) group.push(code);
		else byOwner.set(ownerId, [code]);
	}
	for (const { ownerId, code, item, reason, message } of checked.refused) {
		refused.push({ ...named(ownerId), code, item, reason, message });
	}
	refused.sort((one, other) => (one.item ?? 0) - (other.item ?? 0));
	return { byOwner, refused, itemsOfOneList };
}

// If no item has a usable code, the workflow is wrong rather than an item.
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
		given === 1
			? first.message
			: sentences(`None of the ${given} codes can be used`, first.message),
		{ itemIndex: first.item, description: adviceFor(context) },
	);
}

function adviceFor(context: IExecuteFunctions): string {
	const names = fieldNamesOf(context.getInputData());
	const fields = names.length > 0 ? `The items have the fields ${names.join(', ')}.` : '';
	return `Check 'Code': does it name the field that holds the code? ${fields} Nothing was sent.`;
}

/** Describes for a warning that several items have the same list of codes. */
export const describeSharedList = (items: number) =>
	`'Codes' gives the same list for ${items} input items, so its codes belong to none of them and come without the items' data. To give each item one code, set 'Codes From' to 'Input Items'.`;
