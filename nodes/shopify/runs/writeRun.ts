import { randomUUID } from 'crypto';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { toNodeApiError } from '../../shared/http/nodeError';
import { withFate } from '../../shared/http/withFate';
import { setAppDataDocument } from '../appData/documents';
import { toMetafield } from '../appData/metafield';
import { isStale } from '../appData/writeIfUnchanged';
import { announcementKey, NAMESPACE } from '../creation/announcements';
import type { Part } from '../creation/parts';
import { ask } from '../graphql/send';
import { groupParts, writeParts } from './newParts';
import { isHidden, runKey } from './record';
import type { RunRecord } from './record';
import { StoredRun, toPartField } from './storedRun';
import type { NewPart } from './storedRun';

/**
 * Writes a run: its record in a state that nobody carries on, its parts, and then opens it, so that
 * nobody carries on a run that is not whole. What an earlier try of the same run has written counts.
 */
export async function writeRun(
	context: RequestContext,
	ownerId: string,
	record: NewRun,
	parts: Part[],
): Promise<void> {
	const fate = closedFateOf(parts);
	const run = await withFate(
		context,
		fate,
		async () => await writeHidden(context, ownerId, record, parts),
	);
	if (isHidden(run.record)) await open(context, run, fate);
}

/** A run before it is written. */
type NewRun = Omit<RunRecord, 'token' | 'state'>;

/** Writes everything but the last step, unless an earlier try has come further. */
async function writeHidden(
	context: RequestContext,
	ownerId: string,
	record: NewRun,
	parts: Part[],
): Promise<StoredRun> {
	const groups = groupParts(parts.map(toNewPart(record.id)));
	const [first = [], ...rest] = groups;
	const begun = await begin(context, ownerId, record, first);
	const run = begun ?? (await findEarlierTry(context, record));
	if (!isHidden(run.record)) return run;
	for (const group of begun ? rest : groups) await writeParts(context, ownerId, group);
	return run;
}

/** Writes the record and the first parts, or nothing of it: undefined if some of it is there already. */
async function begin(
	context: RequestContext,
	ownerId: string,
	fields: NewRun,
	parts: NewPart[],
): Promise<StoredRun | undefined> {
	const record: RunRecord = { ...fields, state: 'handingOver', token: randomUUID() };
	const key = runKey(record.id);
	const values = [{ namespace: NAMESPACE, key, value: record }, ...parts.map(toPartField)];
	const metafields = values.map((value) => toMetafield(ownerId, value, null));
	const answer = await ask(context, setAppDataDocument, { metafields }, { repeatable: true });
	if ('data' in answer) {
		const written = answer.data.metafieldsSet?.metafields?.find((one) => one.key === key);
		return new StoredRun(context, ownerId, record, written?.compareDigest ?? '');
	}
	if (isStale(answer.failure)) return undefined;
	throw toNodeApiError(context, answer.failure);
}

/** Finds the run as an earlier try has left it: still hidden, or opened and perhaps carried on. */
async function findEarlierTry(
	context: RequestContext,
	{ id, ownerId, codesCount, partsCount }: NewRun,
): Promise<StoredRun> {
	const run = await StoredRun.find(context, id);
	if (run && !isHidden(run.record)) return run;
	// Its parts are for the same items only if there are as many.
	const isSame =
		run?.record.state === 'handingOver' &&
		run.record.ownerId === ownerId &&
		run.record.codesCount === codesCount &&
		run.record.partsCount === partsCount;
	if (run && isSame) return run;
	throw toNodeApiError(context, different);
}

async function open(context: RequestContext, run: StoredRun, closed: string): Promise<void> {
	const { id } = run.record;
	const unknown = unknownFateOf(id);
	const written = await withFate(context, unknown, async () => await run.write({ state: 'open' }));
	if ('digest' in written) return;
	if ('failure' in written) {
		const { failure, retried } = written;
		const isRefused = failure.executed === 'no' && !retried;
		throw toNodeApiError(context, { ...failure, fate: isRefused ? closed : unknown });
	}
	// Another try has opened it, and it may have been carried on since.
	const opened = await withFate(context, unknown, async () => await StoredRun.read(context, id));
	if (!opened) throw toNodeApiError(context, { ...different, fate: closed });
}

const toNewPart = (id: string) => (part: Part, index: number) => ({
	key: announcementKey({ id, index }),
	part,
});

// A new discount is created with its first code.
const closedFateOf = (parts: Part[]) =>
	parts.some(({ codes }) => codes.some(({ made }) => made))
		? 'The run was not handed over. Its discount was created with one code, and nothing else.'
		: 'The run was not handed over. Nothing was created.';

// Another execution would give the same people further codes.
const unknownFateOf = (id: string) =>
	`It is not known whether the run was handed over: before you run this again, look for ${id} with 'Code Creation Job' → 'Get Many Runs'. If it is there, it goes on by itself.`;

const different: Failure = {
	kind: 'userErrors',
	message: 'An earlier try of this execution asked for other codes',
	description: 'Execute the workflow again instead of this execution.',
	executed: 'no',
};
