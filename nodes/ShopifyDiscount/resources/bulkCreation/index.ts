import type { INodeProperties } from 'n8n-workflow';
import { getBulkCreationDocument } from '../../../shopify/creation/documents';
import { routeToDocument } from '../../../shopify/graphql/routing';
import { bulkCreationFields } from './fields';
import { getCodesRouting } from './getCodes';
import { jobRow } from './rows';
import { cancelRun } from './runs/cancelRun';
import { continueRuns } from './runs/continueRuns';
import { runFields } from './runs/fields';
import { getAllRuns, getRun } from './runs/getRuns';
import { waitForBulkCreations } from './wait';

/** Lists the operations on jobs that take all input items at once; n8n routes the others item by item. */
export const bulkCreationOperations = {
	cancelRun,
	continueRuns,
	getAllRuns,
	getRun,
	wait: waitForBulkCreations,
};

/** The bulk creation resource: Shopify's jobs that create redeem codes. */
export const bulkCreationProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['bulkCreation'] } },
		options: [
			{
				name: 'Cancel Run',
				value: 'cancelRun',
				action: 'Cancel run in background',
				description:
					'Cancel a run in background: nothing further is created, and its unused codes can be deleted',
			},
			{
				name: 'Continue Runs',
				value: 'continueRuns',
				action: 'Continue runs in background',
				description:
					'Carry runs in background on for some time, as a published Shopify Discount Trigger does',
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get code creation job',
				description: 'Read whether a job that creates codes is done, and how many codes it created',
				routing: routeToDocument({
					document: getBulkCreationDocument,
					output: ({ discountRedeemCodeBulkCreation }, context) => [
						jobRow(context, discountRedeemCodeBulkCreation),
					],
				}),
			},
			{
				name: 'Get Codes',
				value: 'getCodes',
				action: 'Get codes of code creation job',
				description: 'Read what became of each code of a job',
				routing: getCodesRouting,
			},
			{
				name: 'Get Many Runs',
				value: 'getAllRuns',
				action: 'Get many runs in background',
				description: 'List the runs in background of the last 30 days, with how far they are',
			},
			{
				name: 'Get Run',
				value: 'getRun',
				action: 'Get run in background',
				description: 'Read how far a run in background is and when it will probably be complete',
			},
			{
				name: 'Wait',
				value: 'wait',
				action: 'Wait for code creation job',
				description:
					'Wait, for minutes, until a job is done; for hours, use the Shopify Discount Trigger',
			},
		],
		default: 'get',
	},
	...bulkCreationFields,
	...runFields,
];
