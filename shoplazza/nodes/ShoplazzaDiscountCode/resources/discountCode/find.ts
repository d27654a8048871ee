import type { INodeProperties } from 'n8n-workflow';
import { routeItem } from '../../../shared/n8n/routeItem';
import {
	codeField,
	codeUnknown,
	unknownCodeField,
	unknownIsAnAnswer,
} from '../../../shared/n8n/unknownCode';
import { lookUpCode } from '../../api/calls';
import { send } from '../../api/send';
import { toCodeOutput } from '../../toOutput';

const show = { resource: ['discountCode'], operation: ['find'] };

const NOT_THERE = { message: 'The store has no discount code like this', advice: "Check 'Code'." };

/** Finds a discount code in the whole store. */
export const findRouting = routeItem(
	{ url: '/discount_codes/lookup' },
	async ({ context, variables, options }) => {
		const code = String(variables.code);
		const { found } = await send(context, lookUpCode(code), options);
		if (!found) return [codeUnknown(context, code, NOT_THERE)];
		return [
			unknownIsAnAnswer(context) ? { found: true, ...toCodeOutput(found) } : toCodeOutput(found),
		];
	},
);

/** The fields of finding a code. */
export const findFields: INodeProperties[] = [
	codeField(
		show,
		'The code to look up, such as one a customer gives; upper and lower case count as the same',
	),
	unknownCodeField(show),
];
