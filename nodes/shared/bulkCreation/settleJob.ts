import { send } from '../adminApi/send';
import type { AdminApiContext } from '../adminApi/send';
import { foldCode } from '../codes/checkCodes';
import type { CheckedCode } from '../codes/checkCodes';
import { findDiscountOfCodeDocument } from './documents';
import type { BulkCreation, CodeOutcome } from './outcome';
import { readCodes } from './readCodes';
import type { JobCode } from './readCodes';

export interface SettleOptions {
	discountId: string;
	/** Read the IDs of the codes, which costs a larger query. */
	readIds: boolean;
	/** Whether a code that the discount had already counts as created. */
	existingCounts: boolean;
}

/** Says what became of each code of a done job, reading codes only where the counts do not prove it. */
export async function settleJob(
	context: AdminApiContext,
	job: BulkCreation,
	chunk: CheckedCode[],
	options: SettleOptions,
): Promise<CodeOutcome[]> {
	const proven =
		job.failedCount === 0 && job.importedCount === chunk.length && job.codesCount === chunk.length;
	const known = { discountId: options.discountId, bulkCreationId: job.id };
	if (proven && !options.readIds) return chunk.map((code) => ({ ...code, ...known }));
	const read = await readCodes(context, job.id, chunk[0]?.item);
	const byCode = new Map(read?.codes.map((code) => [foldCode(code.code), code]));
	return await inBatches(chunk, async (code) => ({
		...code,
		...known,
		...(await settleCode(context, code, byCode.get(foldCode(code.code)), options)),
	}));
}

/** Says for codes without a readable job which of them the discount has now. */
export async function settleByLookup(
	context: AdminApiContext,
	chunk: CheckedCode[],
	options: SettleOptions,
): Promise<CodeOutcome[]> {
	return await inBatches(chunk, async (code) => ({
		...code,
		discountId: options.discountId,
		...(await settleCode(context, code, undefined, options)),
	}));
}

async function settleCode(
	context: AdminApiContext,
	{ code, item }: CheckedCode,
	read: JobCode | undefined,
	{ discountId, existingCounts }: SettleOptions,
): Promise<Pick<CodeOutcome, 'redeemCodeId' | 'reason' | 'message'>> {
	if (read?.redeemCodeId) return { redeemCodeId: read.redeemCodeId };
	const message = read?.messages.join(' ') ?? '';
	// A refused code carries a message but no error code (recorded 2026), so the words decide.
	const maybeThere = message === '' || /must be unique/i.test(message);
	if (!maybeThere) return { reason: 'refused', message: `Shopify refused the code: ${message}` };
	const owner = await findOwner(context, code, item);
	if (owner === discountId) {
		if (existingCounts || message === '') return {};
		return { reason: 'alreadyOnDiscount', message: 'The discount had this code before' };
	}
	if (owner) return { reason: 'taken', message: 'Another discount of the store has this code' };
	return message
		? { reason: 'taken', message: `Shopify refused the code: ${message}` }
		: { reason: 'unknown', message: 'The store does not have this code; Shopify gave no reason' };
}

async function findOwner(context: AdminApiContext, code: string, itemIndex: number) {
	// Finding out one by one is rare and cheap (1 point); see `inBatches`.
	const { codeDiscountNodeByCode: owner } = await send(
		context,
		findDiscountOfCodeDocument,
		{ code },
		{ itemIndex },
	);
	return owner?.id;
}

async function inBatches<T, R>(list: T[], run: (entry: T) => Promise<R>, size = 10): Promise<R[]> {
	const results: R[] = [];
	for (let start = 0; start < list.length; start += size) {
		results.push(...(await Promise.all(list.slice(start, start + size).map(run))));
	}
	return results;
}
