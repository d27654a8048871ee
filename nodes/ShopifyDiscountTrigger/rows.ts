import type { IDataObject } from 'n8n-workflow';
import type { BulkCreation } from '../shared/bulkCreation/outcome';
import { foldCode } from '../shared/codes/checkCodes';
import type { WatchedJob } from './plan';

/** What became of one code. */
export interface CodeResult {
	code: string;
	created: boolean;
	redeemCodeId?: string;
	message?: string;
}

/** What became of a job that has ended, with the user's data per upper-case code. */
export interface JobResult {
	job: BulkCreation | 'gone';
	codes: CodeResult[];
	data: Record<string, IDataObject>;
}

/** Makes the output of a job that has ended. */
export function jobRow(job: WatchedJob, state: BulkCreation | 'gone'): IDataObject {
	const { number, id, announcement } = job;
	const known = {
		deliveryId: number,
		id,
		batchJobs: announcement?.batch.of,
		...originOf(job, state),
	};
	if (state === 'gone') {
		const { codesCount } = announcement ?? {};
		return compact({ ...known, status: 'gone', codesCount, message: GONE });
	}
	const { createdAt, codesCount, importedCount, failedCount } = state;
	return compact({ ...known, status: 'done', createdAt, codesCount, importedCount, failedCount });
}

/**
 * Makes the output of each code of a job that has ended: the user's data and, winning over it, what
 * became of the code. Codes that do not work are left out unless asked for.
 */
export function codeRows(
	job: WatchedJob,
	{ job: state, codes, data }: JobResult,
	includeNotCreated: boolean,
): IDataObject[] {
	const origin = { bulkCreationId: job.id, ...originOf(job, state) };
	if (state === 'gone' && codes.length === 0) {
		const { codesCount } = job.announcement ?? {};
		const deliveryId = job.number;
		return [compact({ status: 'unknown', deliveryId, ...origin, codesCount, message: GONE })];
	}
	return codes
		.filter(({ created }) => created || includeNotCreated)
		.map(({ code, created, redeemCodeId, message }) => ({
			...data[foldCode(code)],
			...compact({
				code,
				status: created ? 'created' : 'notCreated',
				deliveryId: `${job.number}:${foldCode(code)}`,
				redeemCodeId,
				...origin,
				message: created ? undefined : (message ?? NO_REASON),
			}),
		}));
}

function originOf({ announcement }: WatchedJob, state: BulkCreation | 'gone') {
	const discountId = state === 'gone' ? undefined : state.discountCode?.id;
	return {
		discountId: discountId ?? announcement?.discountId,
		batchId: announcement?.batch.id,
		label: announcement?.label,
	};
}

const GONE =
	"Shopify does not know this job any more, so it cannot be said which of its codes work: look single ones up with 'Code Discount' → 'Find by Code'";

const NO_REASON = 'Shopify gave no reason; the code may have been deleted since';

const compact = (row: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
