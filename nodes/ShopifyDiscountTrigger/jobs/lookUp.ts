import type { IPollFunctions } from 'n8n-workflow';
import { readPart } from '../../shopify/creation/storedParts';
import type { Owner } from '../../shopify/creation/jobApi';
import { jobApiOf } from '../../shopify/creation/jobApiOf';
import type { Part } from '../../shopify/creation/parts';
import { describeTaken } from '../../shopify/creation/resolveJob';
import type { SendOptions } from '../../shopify/graphql/send';
import { ageMsOf, LOOK_FOR_CODES_AFTER_MS, NAMELESS_FOR_MS } from './jobs';
import type { CodeResult, WatchedJob } from './jobs';

/**
 * Looks for the codes of a job without an ID; undefined until each code exists, on this discount or
 * another. As long as the first code does not exist, this takes one look-up.
 */
export async function findCodes(
	context: IPollFunctions,
	job: WatchedJob,
	now: number,
	options: SendOptions,
): Promise<CodeResult[] | undefined> {
	const { announcement } = job;
	const age = announcement ? ageMsOf(announcement, now) : 0;
	// After that, the codes are looked up when the job is delivered.
	if (!announcement || age <= LOOK_FOR_CODES_AFTER_MS || age > NAMELESS_FOR_MS) return undefined;
	const part = await readPart(context, announcement.key, options);
	const api = jobApiOf(announcement.discountId);
	if (!part) return undefined;
	// A job creates its codes one by one: until the first and the last exist, skip the others.
	const [first, ...others] = part.codes;
	for (const one of [first, ...others.slice(-1)]) {
		if (!one) return undefined;
		const owners = await api.findOwners(context, [{ code: one.code, item: 0 }]);
		const [owner] = owners.values();
		if (!owner || (one === first && owner.discountId !== announcement.discountId)) return undefined;
	}
	const codes = await lookUpJob(context, job, part, { isFinal: false });
	return codes.some(isNowhere) ? undefined : codes;
}

/**
 * Looks up which codes of an unreadable job its discount has. `isFinal`: the job creates nothing more.
 * A job creates all of its codes, so if some do not exist it never ran, and the others existed before.
 */
export async function lookUpJob(
	context: IPollFunctions,
	{ announcement }: WatchedJob,
	part: Part | undefined,
	{ isFinal }: { isFinal: boolean },
): Promise<CodeResult[]> {
	if (!announcement || !part) return [];
	const results = await lookUpCodes(context, announcement.discountId, part.codes);
	const neverRan = isFinal && results.some(isNowhere);
	return neverRan
		? results.map((one) => (one.reason === undefined ? { ...one, existing: true } : one))
		: results;
}

/** Looks up which of the codes an owner has. */
export async function lookUpCodes(
	context: IPollFunctions,
	ownerId: string,
	given: Array<{ code: string }>,
): Promise<CodeResult[]> {
	const codes = given.map(({ code }) => ({ code, item: 0 }));
	const owners = await jobApiOf(ownerId).findOwners(context, codes);
	return codes.map((one) => resultOf(one.code, owners.get(one), ownerId));
}

function resultOf(code: string, owner: Owner | undefined, discountId: string): CodeResult {
	if (owner?.discountId === discountId && !owner.hasAnother) return { code };
	if (owner) {
		return { code, reason: 'taken', message: describeTaken(owner), takenBy: owner.discountId };
	}
	const message = 'The store does not have this code; its job was lost or the code was deleted';
	return { code, reason: 'unknown', message };
}

const isNowhere = ({ reason }: CodeResult) => reason === 'unknown';
