import type { INodeProperties } from 'n8n-workflow';
import { linkOptions } from '../shopify/storefront/linkOptions';
import { JOB_EVENTS } from './kinds';

const discountId: INodeProperties = {
	displayName: 'Discount ID',
	name: 'discountId',
	type: 'string',
	displayOptions: { show: { '/triggerOn': ['bulkCreationCompleted'] } },
	default: '',
	placeholder: 'e.g. 1057371193',
	description:
		'Only jobs of this discount: its number, its global ID or its address in the Shopify admin',
};

const includeNotCreated: INodeProperties = {
	displayName: 'Include Codes Not Created',
	name: 'includeNotCreated',
	type: 'boolean',
	displayOptions: { show: { '/returns': ['codes', 'files'] } },
	default: false,
	description:
		'Whether to also return codes that do not work, with the status notCreated and the reason. Filter them out before you send codes to anybody.',
};

const label: INodeProperties = {
	displayName: 'Label',
	name: 'label',
	type: 'string',
	default: '',
	placeholder: 'e.g. Black Friday',
	description: 'Only jobs or runs with this label, regardless of case',
};

const priceRuleId: INodeProperties = {
	displayName: 'Price Rule ID',
	name: 'priceRuleId',
	type: 'string',
	displayOptions: { show: { '/triggerOn': ['priceRuleBatchCompleted'] } },
	default: '',
	placeholder: 'e.g. 507328175',
	description:
		'Only batches of this price rule: its number, or its address in the Shopify admin, which shows it as a discount',
};

const wholeRun: INodeProperties = {
	displayName: 'Whole Run Only',
	name: 'wholeRun',
	type: 'boolean',
	default: false,
	description:
		'Whether to wait until all jobs of one run are done and return them together. A run that stopped early counts as done one hour after its last job started. A run of more than 25,000 codes is returned in parts; batchComplete is true in the last one.',
};

const links = linkOptions({ show: { '/returns': ['codes', 'files'] } });

/** The options, for each event and each choice of what to watch that has some. */
export const optionFields: INodeProperties[] = [
	options({ triggerOn: JOB_EVENTS, watch: ['announced'] }, [
		discountId,
		includeNotCreated,
		label,
		priceRuleId,
		...links,
		wholeRun,
	]),
	options({ triggerOn: JOB_EVENTS, watch: ['ids'], returns: ['codes', 'files'] }, [
		includeNotCreated,
		...links,
	]),
	options({ triggerOn: ['runEnded'] }, [label]),
];

function options(show: Record<string, string[]>, entries: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		displayOptions: { show },
		default: {},
		options: entries,
	};
}
