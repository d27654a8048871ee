import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { isObject } from '../shared/isObject';
import { oneOf } from '../shared/parameters/choice';
import { assertNotFixed } from '../shared/parameters/expressionValues';
import { describeValue } from '../shared/parameters/describe';
import { isEmpty, refuse } from '../shared/parameters/refuse';
import { textOf } from '../shared/parameters/text';
import { readLinkQuery } from '../shopify/storefront/linkOptions';
import type { Filter } from './filter';
import { readJobIds, readOwner } from './ids';
import { EVENTS, KIND_OF_EVENT } from './kinds';

export interface TriggerSettings {
	filter: Filter;
	/** The IDs of the jobs to watch by ID; for batches, their paths. */
	ids: string[];
	returns: (typeof RETURNS)[number];
	wholeRun: boolean;
	includeNotCreated: boolean;
	/** What follows a code in its link. */
	linkQuery: string;
}

/** The values of 'Return'. */
const RETURNS = ['codes', 'files', 'jobs'] as const;

/** Reads the parameters; throws for values that make no sense, before anything is sent. */
export function readSettings(context: IPollFunctions): TriggerSettings {
	const event = oneOf('Trigger On', EVENTS, context.getNodeParameter('triggerOn', EVENTS[0]));
	if (event === 'runEnded') return readRunSettings(context);
	const kind = KIND_OF_EVENT[event];
	const watch = oneOf(
		'Watch',
		['announced', 'ids'],
		context.getNodeParameter('watch', 'announced'),
	);
	const returns = oneOf('Return', RETURNS, context.getNodeParameter('returns', 'codes'));
	const option = optionReader(context);
	const settings = {
		returns,
		includeNotCreated: isYes('Include Codes Not Created', option('includeNotCreated')),
		linkQuery: readLinkQuery({
			redirectTo: option('redirectTo'),
			utmParameters: option('utmParameters'),
		} as IDataObject),
	};
	const ofKind = kind === 'batch' ? ({ kind } as const) : {};
	if (watch === 'ids') {
		const ids = readJobIds(context, kind);
		return { ...settings, ids, filter: { ...ofKind, watch }, wholeRun: false };
	}
	const label = textOf('Label', option('label', 'Label'));
	const [name, ownerLabel] =
		kind === 'batch'
			? (['priceRuleId', 'Price Rule ID'] as const)
			: (['discountId', 'Discount ID'] as const);
	const discountId = readOwner(context.getNode(), ownerLabel, kind, option(name, ownerLabel));
	const filter: Filter = {
		...ofKind,
		watch,
		...(label && { label }),
		...(discountId && { discountId }),
	};
	return { ...settings, ids: [], filter, wholeRun: isYes('Whole Run Only', option('wholeRun')) };
}

function readRunSettings(context: IPollFunctions): TriggerSettings {
	const label = textOf('Label', optionReader(context)('label', 'Label'));
	return {
		filter: { kind: 'run', watch: 'announced', ...(label && { label }) },
		ids: [],
		returns: 'jobs',
		wholeRun: false,
		includeNotCreated: false,
		linkQuery: '',
	};
}

// An empty filter lets everything through. That is intended if somebody left it empty, but not if an
// expression gave nothing.
function optionReader(context: IPollFunctions) {
	const options = context.getNodeParameter('options', {}) as IDataObject;
	const typed: unknown = context.getNode().parameters.options;
	return (name: string, filterLabel?: string): unknown => {
		const value = options[name];
		const source = isObject(typed) ? typed[name] : typed;
		if (filterLabel) assertNotFixed(filterLabel, source);
		const isExpression = typeof source === 'string' && source.startsWith('=');
		if (filterLabel && isExpression && isEmpty(value) && (name in options || isObject(typed)))
			throw refuse(filterLabel, 'is empty: its expression gave nothing, which would mean all jobs');
		return value;
	};
}

function isYes(label: string, value: unknown): boolean {
	if (value === undefined || value === false || value === 'false') return false;
	if (value === true || value === 'true') return true;
	throw refuse(label, `must be true or false, not ${describeValue(value)}`);
}
