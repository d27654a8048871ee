import type { INodeProperties } from 'n8n-workflow';
import { codeFormatFields, suffixOption } from '../../../../shared/codeRun/codeFormatFields';
import { existingCodesOption, givenCodesFields } from '../../../../shared/codeRun/givenCodesFields';
import { returnAsOptions, sorted } from '../../../../shared/codeRun/returnAsFields';
import { priceRuleLocator } from '../../../locators';

const show = { resource: ['discountCode'], operation: ['createBatch'] };

const showRandom = { ...show, codesFrom: ['pattern'] };

/** The fields of creating codes. */
export const createBatchFields: INodeProperties[] = [
	priceRuleLocator({
		description:
			'The price rule that gets the codes. Never guess its ID: take it from a step that read the price rule.',
		displayOptions: { show },
	}),
	...givenCodesFields(show).map(withPattern),
	{
		displayName: 'How Many',
		name: 'howMany',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: showRandom },
		options: [
			{
				name: 'A Number in All',
				value: 'inAll',
				description: 'This many codes, whatever the input items are',
			},
			{
				name: 'One per Input Item',
				value: 'onePerItem',
				description: 'Each item is returned with its own code',
			},
		],
		default: 'onePerItem',
	},
	{
		displayName: 'Number of Codes',
		name: 'codesInAll',
		type: 'number',
		required: true,
		typeOptions: { minValue: 1 },
		displayOptions: { show: { ...showRandom, howMany: ['inAll'] } },
		default: 100,
		description: 'How many codes to make, up to 1,000,000',
	},
	...codeFormatFields(showRandom),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		displayOptions: { show },
		default: {},
		options: sorted([
			{
				displayName: 'Codes per Request',
				name: 'codesPerRequest',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 1000 },
				default: 100,
				description:
					'How many codes are sent at a time, from 1 to 1000. Shoplazza names no limit; what it refuses as too many is sent in parts.',
			},
			{
				...existingCodesOption('price rule'),
				displayOptions: { show: { '/codesFrom': ['items', 'list'] } },
			},
			{ ...suffixOption, displayOptions: { show: { '/codesFrom': ['pattern'] } } },
			{
				displayName: 'Usage Limit',
				name: 'usageLimit',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 1,
				description:
					'How often each code can be used; 0 for any number of times. Without this option Shoplazza decides.',
			},
			{
				displayName: 'Use With Other Discounts',
				name: 'useWithOthers',
				type: 'boolean',
				default: true,
				description:
					'Whether the codes can be used together with other discounts. Without this option Shoplazza decides.',
			},
			{
				displayName: 'Wait at Most (Minutes)',
				name: 'waitMinutes',
				type: 'number',
				typeOptions: { minValue: 0.1, numberPrecision: 1 },
				default: 30,
				description:
					'When to stop and return what is done by then. Without this option: 30 minutes plus half a second per code.',
			},
			...returnAsOptions(),
		]),
	},
];

/** Adds the option 'Pattern' to 'Codes From'. */
function withPattern(field: INodeProperties): INodeProperties {
	if (field.name !== 'codesFrom') return field;
	const byPattern = {
		name: 'Pattern',
		value: 'pattern',
		description: 'Random codes of your format, which this node makes',
	};
	return { ...field, options: [...(field.options ?? []), byPattern] };
}
