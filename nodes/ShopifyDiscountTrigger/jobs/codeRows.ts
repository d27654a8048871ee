import type { IDataObject } from 'n8n-workflow';
import type { Standing } from '../../shared/codeRun/outcome';
import { withAllKeys } from '../../shared/n8n/withAllKeys';
import { withoutResultKeys } from '../../shared/codeRun/resultKeys';
import { foldCode } from '../../shared/codes/checkCodes';
import { numberOf } from '../../shopify/client/gid';
import { withPriceRuleKeys } from '../../shopify/priceRules/outputKeys';
import { mailFieldsOf, MAIL_KEYS } from '../../shopify/storefront/mailFields';
import type { Storefront } from '../../shopify/storefront/storefront';
import { kindOf } from '../kinds';
import type { TriggerSettings } from '../settings';
import { applyGate } from './gate';
import type { CodeResult, WatchedJob } from './jobs';
import { deliveryIdOf, describeUnknown, originOf } from './origin';
import type { JobResult } from './readJobs';

/** The keys of the item of each code, after the user's data. */
const KEYS = [
	'code',
	...MAIL_KEYS,
	'status',
	'existing',
	'deliveryId',
	'discountId',
	'redeemCodeId',
	'bulkCreationId',
	'batchId',
	'label',
];

/** The further keys if codes that do not work are included. */
const NOT_CREATED_KEYS = ['reason', 'message', 'takenBy'];

interface Shown {
	standing: Standing | undefined;
	storefront: Storefront;
	settings: Pick<TriggerSettings, 'includeNotCreated' | 'linkQuery'>;
}

/**
 * Makes the output of each code of a job that has ended: the user's data, overridden by the outcome of
 * the code. Codes that do not work are left out unless requested.
 */
export function codeRows(
	job: WatchedJob,
	result: JobResult,
	{ standing, storefront, settings }: Shown,
): IDataObject[] {
	const { includeNotCreated, linkQuery } = settings;
	const origin = { bulkCreationId: job.id, ...originOf(job, result) };
	const keys = [...KEYS, ...(includeNotCreated ? NOT_CREATED_KEYS : [])];
	const rowOf = (row: object, more: string[] = []) =>
		withPriceRuleKeys(withAllKeys([...new Set([...keys, ...more])], { ...origin, ...row }));
	if (result.codes.length === 0 && typeof result.state !== 'object') {
		const { codesCount } = job.announcement ?? {};
		const message = describeUnknown(job, result);
		const row = { status: 'unknown', deliveryId: deliveryIdOf(job.key), codesCount, message };
		return [rowOf(row, ['codesCount', 'message'])];
	}
	const place = placeOf(origin.discountId ?? job.key);
	const mailFields = standing?.runs ? mailFieldsOf({ storefront, linkQuery }, standing) : undefined;
	const toRow = ({ code, redeemCodeId, existing, reason, message, takenBy }: CodeResult) => {
		const data = withoutResultKeys(result.data.get(foldCode(code)) ?? {});
		const row = rowOf({
			code,
			status: reason === undefined ? 'created' : 'notCreated',
			deliveryId: `${place}:${foldCode(code)}`,
			redeemCodeId,
			existing,
			...(reason === undefined ? mailFields?.(code) : { reason, message, takenBy }),
			// The data may have a label of its own.
			label: origin.label ?? data.label,
		});
		return { ...data, ...row };
	};
	return applyGate(result.codes, standing)
		.filter(({ reason }) => reason === undefined || includeNotCreated)
		.map(toRow);
}

// A price rule may have the same number as a discount; in practice it is the same discount.
const placeOf = (ownerId: string) =>
	kindOf(ownerId) === 'batch' ? `rule${numberOf(ownerId)}` : numberOf(ownerId);
