import type { CodeOutcome, NotCreatedReason } from '../../shared/codeRun/outcome';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { Backoff } from '../../shared/http/backoff';
import { describeNotSent, describeUnread, toNotCreated, tryToRead } from './outcomes';
import { resolveByLookup } from './resolveJob';
import type { ResolveOptions } from './resolveJob';

/** A job that creates nothing for this long has ended. */
const NAMELESS_QUIET_MS = 60_000;

/** Looks codes up until all exist, for a job that has started but whose ID is unknown. */
export async function resolveNamelessJob<C extends CheckedCode>(
	context: RequestContext,
	codes: C[],
	options: ResolveOptions & { deadline: number },
): Promise<Array<CodeOutcome<C>>> {
	const resolved = new Map<C, CodeOutcome<C>>();
	let quietSince = Date.now();
	const backoff = new Backoff(context);
	for (;;) {
		const open = codes.filter(
			(code) => !resolved.has(code) || resolved.get(code)?.reason === 'unknown',
		);
		const looked = await tryToRead(
			context,
			async () => await resolveByLookup(context, open, { ...options, uncertain: true }),
		);
		const outcomes =
			'value' in looked
				? looked.value
				: open.map((code) =>
						toNotCreated(code, options.ownerId, 'unknown', describeUnread(looked.message)),
					);
		open.forEach((code, at) => {
			const found = outcomes[at];
			if (found && found.reason !== 'unknown') quietSince = Date.now();
			if (found) resolved.set(code, found);
		});
		const isOver = outcomes.every(({ reason }) => reason !== 'unknown');
		const until = Math.min(options.deadline, quietSince + NAMELESS_QUIET_MS);
		if (isOver || !(await backoff.wait(until))) {
			return codes.flatMap((code) => resolved.get(code) ?? []);
		}
	}
}

/**
 * Resolves the codes of a request that failed. If they were sent more than once, an earlier try may
 * have created them, so each code is looked up.
 */
export async function resolveUnanswered<C extends CheckedCode>(
	context: RequestContext,
	codes: C[],
	options: ResolveOptions,
	{ failure, uncertain }: { failure: Failure; uncertain: boolean },
): Promise<Array<CodeOutcome<C>>> {
	const [reason, message]: [NotCreatedReason, string] =
		failure.executed === 'no'
			? ['notSent', describeNotSent(failure)]
			: ['unknown', `It is not known whether the code was created: ${failure.message}`];
	const toAbsent = (code: C) => toNotCreated(code, options.ownerId, reason, message);
	if (!uncertain) return codes.map(toAbsent);
	const resolved = await tryToRead(
		context,
		async () => await resolveByLookup(context, codes, { ...options, uncertain: true }),
	);
	// Sent more than once and not readable: nothing is known about these codes.
	if ('message' in resolved) {
		const text = describeUnread(resolved.message);
		return codes.map((code) => toNotCreated(code, options.ownerId, 'unknown', text));
	}
	return resolved.value.map((found) => (found.reason === 'unknown' ? toAbsent(found) : found));
}
