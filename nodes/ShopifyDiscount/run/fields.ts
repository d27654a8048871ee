import type { INodeProperties } from 'n8n-workflow';
import { suffixOption } from '../../shared/codeRun/codeFormatFields';
import { existingCodesOption, givenCodesFields } from '../../shared/codeRun/givenCodesFields';
import { returnAsOptions, sorted } from '../../shared/codeRun/returnAsFields';
import { linkOptions } from '../../shopify/storefront/linkOptions';

const resource = ['redeemCode', 'priceRuleCode'];
const addsCodes = ['addMany', 'createBatch'];
const show = { resource, operation: [...addsCodes, 'createUnique'] };

/** The fields of the operations that add the user's own codes. */
export const addedCodesFields = givenCodesFields({ resource, operation: addsCodes });

const waits = { show: { '/run': ['untilDone'] } };
const onlyJobs = { show: { '/resource': ['redeemCode'], '/run': ['untilDone'] } };

/** The fields of every operation that creates codes: how it goes on, the data for the trigger, options. */
export const runFields: INodeProperties[] = [
	{
		displayName: 'Run',
		name: 'run',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		options: [
			{
				name: 'Until Done',
				value: 'untilDone',
				description:
					'Wait until Shopify has created the codes, and return each code that works. For some thousand codes.',
			},
			{
				name: 'In Background',
				value: 'inBackground',
				description:
					'Hand the work over and end in seconds. A published Shopify Discount Trigger carries it on and returns the codes. For lists of any size, and across restarts of n8n.',
			},
		],
		default: 'untilDone',
	},
	{
		displayName: 'Data for the Trigger',
		name: 'announceFields',
		type: 'string',
		displayOptions: { show: { ...show, run: ['inBackground'] } },
		default: '',
		placeholder: 'e.g. email, firstName',
		description:
			'Names of fields of the input items, separated by commas, that the Shopify Discount Trigger returns with each code; paths such as address.city work too. The store keeps the data for at most 30 days, visible to this app only.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		displayOptions: { show },
		default: {},
		options: sorted([
			{
				...existingCodesOption('discount or price rule'),
				displayOptions: { show: { '/operation': addsCodes } },
			},
			{ ...suffixOption, displayOptions: { show: { '/operation': ['createUnique'] } } },
			...linkOptions(waits),
			...returnAsOptions(waits.show),
			{
				displayName: 'Include Code IDs',
				name: 'includeIds',
				type: 'boolean',
				displayOptions: onlyJobs,
				default: false,
				description:
					'Whether to read the Shopify ID of each code, which takes one more request per 250 codes',
			},
			{
				displayName: 'Jobs in Flight',
				name: 'jobsInFlight',
				type: 'number',
				displayOptions: onlyJobs,
				typeOptions: { minValue: 1, maxValue: 10 },
				default: 1,
				description:
					'How many jobs of 250 codes may run in Shopify at the same time. Shopify only guarantees one at a time.',
			},
			{
				displayName: 'Label',
				name: 'label',
				type: 'string',
				displayOptions: { show: { '/run': ['inBackground'] } },
				default: '',
				placeholder: 'e.g. Black Friday',
				description: 'A name for this run, which the Shopify Discount Trigger can filter by',
			},
			{
				displayName: 'Wait at Most (Minutes)',
				name: 'waitMinutes',
				type: 'number',
				displayOptions: waits,
				typeOptions: { minValue: 0.1 },
				default: 30,
				description:
					'When to stop and return what is done by then. Without this option: 30 minutes plus half a second per code. Jobs that have started continue in Shopify.',
			},
		]),
	},
];
