import { manyFields } from '../../../discountForm/many/fields';

/** The fields for deleting redeem codes. */
export const deleteManyFields = manyFields({
	resource: ['redeemCode'],
	operations: ['deleteMany'],
	noun: 'code',
	ids: {
		displayName: 'Code IDs',
		name: 'redeemCodeIds',
		default: '={{ $json.redeemCodeId }}',
		placeholder: 'e.g. gid://shopify/DiscountRedeemCode/1057371160',
	},
	search: {
		placeholder: 'e.g. times_used:0',
		description:
			'Words of the codes, or a search in <a href="https://shopify.dev/docs/api/usage/search-syntax">Shopify\'s search language</a> with the field times_used: times_used:0 finds unused codes. A search that could match all codes is refused.',
	},
	more: [
		{
			option: { name: 'Codes', value: 'codes', description: 'One or several per input item' },
			field: {
				displayName: 'Codes',
				name: 'codes',
				type: 'string',
				typeOptions: { rows: 4 },
				required: true,
				default: '={{ $json.code }}',
				placeholder: 'e.g. WELCOME-7F3K, WELCOME-9QXT',
				description:
					'The codes, separated by commas or line breaks, or as a list from an expression; upper and lower case count as the same',
			},
		},
		{
			option: {
				name: 'Jobs',
				value: 'jobs',
				description: 'The codes that creation jobs created and that were never used',
			},
			isLimited: true,
			field: {
				displayName: 'Job IDs',
				name: 'bulkCreationIds',
				type: 'string',
				required: true,
				default: '={{ $json.bulkCreationId }}',
				placeholder: 'e.g. gid://shopify/DiscountRedeemCodeBulkCreation/989355202',
				description:
					"The IDs of the jobs, which Shopify calls bulk creations, as Create Unique, Import Many or the log of a stopped run named them, separated by commas or as a list from an expression. Used codes are kept and returned with the reason 'used'; Shopify counts uses with a short delay. Never guess an ID.",
			},
		},
	],
});
