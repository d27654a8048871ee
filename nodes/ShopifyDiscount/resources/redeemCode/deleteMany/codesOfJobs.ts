import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { readCodes } from '../../../../shopify/creation/readCodes';
import type { Selected } from '../../../discountForm/many/select';
import { lookUpCode } from '../lookUp';
import { codesById } from './codesById';

interface UnusedCodes {
	selected: Selected[];
	/** The codes and jobs that are left out, with the reason. */
	rows: IDataObject[];
}

interface CreatedCode {
	id: string;
	code: string;
	bulkCreationId: string;
}

/** Finds the codes that jobs created on a discount and that were never used. */
export async function unusedCodesOfJobs(
	context: IExecuteFunctions,
	item: number,
	discountId: string,
	jobIds: string[],
	check: (count: number) => void,
): Promise<UnusedCodes> {
	const rows: IDataObject[] = [];
	const created: CreatedCode[] = [];
	for (const bulkCreationId of jobIds) {
		const read = await readCodes(context, bulkCreationId, item);
		const objection = objectionTo(read?.job, discountId);
		if (objection) rows.push({ deleted: false, bulkCreationId, ...objection });
		else {
			for (const { redeemCodeId, code } of read?.codes ?? []) {
				if (redeemCodeId) created.push({ id: redeemCodeId, code, bulkCreationId });
			}
		}
	}
	check(created.length);
	const listed = await codesById(
		context,
		discountId,
		created.map(({ id }) => id),
	);
	const selected: Selected[] = [];
	for (const { id, code, bulkCreationId } of created) {
		const usageCount =
			listed.get(id)?.usageCount ?? (await usesOfNewCode(context, item, discountId, { id, code }));
		const known = { code, bulkCreationId };
		if (usageCount === 0) selected.push({ id, group: discountId, known: { ...known, usageCount } });
		else rows.push({ deleted: false, redeemCodeId: id, ...known, ...reasonKept(usageCount) });
	}
	return { selected, rows };
}

type Job = NonNullable<Awaited<ReturnType<typeof readCodes>>>['job'];

/** Describes why the codes of a job cannot be deleted; undefined if they can. */
function objectionTo(job: Job | undefined, discountId: string): IDataObject | undefined {
	if (!job) {
		return {
			reason: 'notFound',
			message:
				"The store does not have this job, or no longer has it: select its codes by 'Codes' instead",
		};
	}
	if (job.discountCode?.id !== discountId) {
		return {
			reason: 'notFound',
			message: job.discountCode
				? `The job created codes of another discount, ${job.discountCode.id}`
				: 'The discount of the job was deleted, and its codes with it',
		};
	}
	if (!job.done) {
		return {
			reason: 'notFinished',
			message:
				"The job is still running: wait for it with 'Code Creation Job' → 'Wait' and run this again",
		};
	}
	return undefined;
}

/** Looks up the use count of a code that the search does not list yet; undefined if unknown. */
async function usesOfNewCode(
	context: IExecuteFunctions,
	item: number,
	discountId: string,
	{ id, code }: { id: string; code: string },
): Promise<number | undefined> {
	const found = await lookUpCode(context, code, { itemIndex: item });
	const isSame = found?.owner.id === discountId && found.redeemCode?.id === id;
	return isSame ? found.redeemCode?.asyncUsageCount : undefined;
}

const reasonKept = (usageCount: number | undefined): IDataObject =>
	usageCount === undefined
		? {
				reason: 'unknown',
				message: 'Shopify does not list this code yet, so it is not known whether it was used',
			}
		: { usageCount, reason: 'used', message: 'The code was used, so it is left alone' };
