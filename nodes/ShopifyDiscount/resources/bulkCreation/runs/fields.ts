import type { INodeProperties } from 'n8n-workflow';
import { pagingFields } from '../../../../shared/n8n/pagingFields';

const show = (...operation: string[]) => ({ resource: ['bulkCreation'], operation });

/** The field with the ID of a run. */
export const runIdField: INodeProperties = {
	displayName: 'Run ID',
	name: 'runId',
	type: 'string',
	required: true,
	displayOptions: { show: show('getRun', 'cancelRun') },
	default: '={{ $json.runId }}',
	description: "The ID of the run, as returned when it was handed over or by 'Get Many Runs'",
};

/** The fields of 'Get Many Runs'. */
export const getAllRunsFields: INodeProperties[] = [
	{
		displayName: 'State',
		name: 'state',
		type: 'options',
		displayOptions: { show: show('getAllRuns') },
		options: [
			{ name: 'Any', value: 'any' },
			{ name: 'Cancelled', value: 'cancelled' },
			{ name: 'Complete', value: 'complete' },
			{ name: 'Open', value: 'open' },
			{ name: 'Stopped', value: 'stopped' },
		],
		default: 'any',
		description: 'Only runs in this state',
	},
	...pagingFields(show('getAllRuns')),
];

/** The fields of all operations on runs. */
export const runFields: INodeProperties[] = [
	runIdField,
	...getAllRunsFields,
	{
		displayName: 'Codes Already Created',
		name: 'createdCodes',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: show('cancelRun') },
		options: [
			{
				name: 'Delete Unused',
				value: 'deleteUnused',
				description:
					'Cancel the run, and delete those of its codes that were never used. Customers who have such a code can no longer use it.',
			},
			{
				name: 'Keep',
				value: 'keep',
				description: 'Cancel the run; the codes that it created keep working',
			},
			{
				name: 'Only Count',
				value: 'onlyCount',
				description:
					'Change nothing, so that the run goes on: return how many of its codes were used, and how many Delete Unused would delete',
			},
		],
		default: 'keep',
	},
	{
		displayName: 'Wait at Most (Minutes)',
		name: 'waitMinutes',
		type: 'number',
		typeOptions: { minValue: 0.1 },
		displayOptions: { show: { ...show('cancelRun'), createdCodes: ['deleteUnused'] } },
		default: 10,
		description:
			'When to stop waiting and deleting, for all input items together. What is left can be deleted by running this again.',
	},
	{
		displayName: 'Seconds at Most',
		name: 'seconds',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 86400 },
		displayOptions: { show: show('continueRuns') },
		default: 240,
		description: 'When to stop. Jobs that have started continue in Shopify.',
	},
	{
		displayName: 'Resume Stopped Runs',
		name: 'resumeStopped',
		type: 'boolean',
		displayOptions: { show: show('continueRuns') },
		default: false,
		description:
			'Whether to also continue runs that stopped, such as when a discount ended, now that the reason is gone',
	},
];
