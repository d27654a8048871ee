import type { NodeHint } from 'n8n-workflow';
import { BELOW_ONE } from '../shared/parameters/number';

const PERCENTAGES = '[$parameter["percentage"], ($parameter["updateFields"] || {}).percentage]';

/** Hints that the editor shows for routed operations, which cannot add hints themselves. */
export const hints: NodeHint[] = [
	{
		message: BELOW_ONE,
		type: 'warning',
		location: 'outputPane',
		whenToDisplay: 'afterExecution',
		displayCondition: `={{ $parameter["resource"] !== 'redeemCode' && ${PERCENTAGES}.some((one) => Number.parseFloat(one) > 0 && Number.parseFloat(one) < 1) }}`,
	},
];
