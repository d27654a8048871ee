import type { INodeProperties } from 'n8n-workflow';
import { isSimplified, simplifyField } from '../../../shared/n8n/simplify';
import { codeField, codeUnknown, unknownCodeField } from '../../../shared/n8n/unknownCode';
import { withAllKeys } from '../../../shared/n8n/withAllKeys';
import { mailFieldsOf, MAIL_KEYS } from '../../../shopify/storefront/mailFields';
import { storefrontOf } from '../../../shopify/storefront/storefront';
import { routeDocument } from '../../../shopify/graphql/routing';
import { NO_SUCH_CODE } from '../../noSuchCode';
import type { findRedeemCodeDocument } from './documents';
import { lookUpCode } from './lookUp';
import { worksOf } from './works';

const show = { resource: ['redeemCode'], operation: ['find'] };

/** What a marketer needs of a code: at most ten fields, as n8n's guide asks. */
const SIMPLE_KEYS = [
	...['found', 'works', 'reason', 'usesLeft', 'code', 'link'],
	...['discountTitle', 'endsAt', 'endsAtText', 'discountId'],
];

const KEYS = [
	'found',
	'works',
	'reason',
	'usesLeft',
	'code',
	...MAIL_KEYS,
	'status',
	'usageCount',
	'usageLimit',
	'appliesOncePerCustomer',
	'discountId',
	'redeemCodeId',
];

/** Finds a code: its discount, whether it works now and how often it was used. */
export const findRouting = routeDocument<typeof findRedeemCodeDocument>(
	async ({ context, variables: { code }, options }) => {
		const keys = isSimplified(context) ? SIMPLE_KEYS : KEYS;
		const found = await lookUpCode(context, code, options);
		if (!found) return [withAllKeys(keys, codeUnknown(context, code, NO_SUCH_CODE))];
		const { owner, redeemCode } = found;
		const {
			title,
			status,
			startsAt,
			endsAt = null,
			usageLimit,
			appliesOncePerCustomer,
		} = owner.codeDiscount;
		const storefront = await storefrontOf(context, options);
		const mail = mailFieldsOf(
			{ storefront },
			{ title, startsAt, endsAt },
		)(redeemCode?.code ?? code);
		return [
			withAllKeys(keys, {
				found: true,
				...worksOf({ status, usageLimit, usageCount: redeemCode?.asyncUsageCount }),
				code: redeemCode?.code ?? code,
				redeemCodeId: redeemCode?.id ?? null,
				usageCount: redeemCode?.asyncUsageCount ?? null,
				discountId: owner.id,
				...mail,
				status,
				usageLimit,
				appliesOncePerCustomer,
			}),
		];
	},
);

/** The fields for finding one code. */
export const findFields: INodeProperties[] = [
	codeField(
		show,
		'The code to look up, such as one a customer gives; upper and lower case count as the same',
	),
	unknownCodeField(show),
	simplifyField(show),
];
