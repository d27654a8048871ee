import type { CodeOutcome, Resolution } from '../../shared/codeRun/outcome';
import { foldCode } from '../../shared/codes/checkCodes';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { RequestContext } from '../../shared/http/context';
import type { BulkCreation } from './job';
import type { JobCode, Owner } from './jobApi';
import { jobApiOf } from './jobApiOf';

export interface ResolveOptions {
	/** The ID of the discount, or the path of the price rule. */
	ownerId: string;
	/** Whether to read the IDs of the codes, which takes a larger query. */
	readIds: boolean;
	/** Whether a code that the discount had already counts as created. */
	existingCounts: boolean;
	/** Whether the codes were sent more than once: then codes that exist already may be ours. */
	uncertain?: boolean;
}

/** Determines the outcome of each code of a finished job; reads the codes only if the counts do not prove it. */
export async function resolveJob<C extends CheckedCode>(
	context: RequestContext,
	job: BulkCreation,
	chunk: C[],
	options: ResolveOptions,
): Promise<Array<CodeOutcome<C>>> {
	const proven =
		job.failedCount === 0 && job.importedCount === chunk.length && job.codesCount === chunk.length;
	const known = { discountId: options.ownerId, bulkCreationId: job.id };
	if (proven && !options.readIds) return chunk.map((code) => ({ ...code, ...known }));
	const read = await jobApiOf(job.id).readCodes(context, job.id, chunk[0]?.item);
	const byCode = new Map(read?.codes.map((code) => [foldCode(code.code), code]));
	const settled = await resolveCodes(context, chunk, options, (code) =>
		byCode.get(foldCode(code.code)),
	);
	return settled.map((outcome) => ({ ...outcome, bulkCreationId: job.id }));
}

/** Determines by look-up which codes the discount has, for codes without a readable job. */
export async function resolveByLookup<C extends CheckedCode>(
	context: RequestContext,
	chunk: C[],
	options: ResolveOptions,
): Promise<Array<CodeOutcome<C>>> {
	return await resolveCodes(context, chunk, options, () => undefined);
}

async function resolveCodes<C extends CheckedCode>(
	context: RequestContext,
	chunk: C[],
	options: ResolveOptions,
	readOf: (code: C) => JobCode | undefined,
): Promise<Array<CodeOutcome<C>>> {
	const open = chunk.filter((code) => mayBeThere(readOf(code)));
	const owners = await jobApiOf(options.ownerId).findOwners(context, open);
	return chunk.map((code) => ({
		...code,
		discountId: options.ownerId,
		...judgeCode(readOf(code), owners.get(code), options),
	}));
}

// A refused code carries a message but no error code (recorded 2026), so the words decide.
const mayBeThere = (read?: JobCode) =>
	!read?.redeemCodeId && (!read?.messages.length || /must be unique/i.test(read.messages.join()));

function judgeCode(
	read: JobCode | undefined,
	owner: Owner | undefined,
	{ ownerId, existingCounts, uncertain }: ResolveOptions,
): Omit<Resolution, 'discountId'> {
	if (read?.redeemCodeId) return { redeemCodeId: read.redeemCodeId };
	const said = read?.messages.join(' ') ?? '';
	const message = `Shopify refused the code: ${said}`;
	if (!mayBeThere(read)) return { reason: 'refused', message };
	if (owner?.discountId === ownerId && !owner.hasAnother) {
		if (uncertain || said === '') return {};
		if (existingCounts) return { existing: true };
		const { owner: noun } = jobApiOf(ownerId);
		return { reason: 'alreadyOnDiscount', message: `The ${noun} had this code before` };
	}
	if (owner) {
		return {
			reason: 'taken',
			message: describeTaken(owner),
			takenBy: owner.discountId,
		};
	}
	return said
		? { reason: 'taken', message }
		: { reason: 'unknown', message: 'The store does not have this code; Shopify gave no reason' };
}

/** Describes who has a code that is taken. */
export const describeTaken = ({ discountId, hasAnother }: Owner) =>
	hasAnother
		? 'Shopify takes it for another code of the store: it ignores accents and which emoji it is'
		: `Another ${jobApiOf(discountId).owner} of the store has this code`;
