import { randomUUID } from 'crypto';
import type { RequestContext } from '../../shared/http/context';
import { toNodeApiError } from '../../shared/http/nodeError';
import { setAppDataDocument } from '../appData/documents';
import { toMetafield } from '../appData/metafield';
import { isStale } from '../appData/writeIfUnchanged';
import { writePart } from '../creation/announcePart';
import { announcementKey, DATA_NAMESPACE, NAMESPACE } from '../creation/announcements';
import type { Part } from '../creation/parts';
import { ask } from '../graphql/send';
import { runKey } from './record';
import type { RunRecord } from './record';

/** Shopify's cap on the metafields of one write. */
const MAX_FIELDS = 25;

/** Shopify allows 10 MB per request; the difference is a safety margin. */
const MAX_BYTES = 2_500_000;

/**
 * Writes a run: first its parts, then its record, so that nobody carries on a run that is not whole.
 * What an earlier try of the same run has written counts.
 */
export async function writeRun(
	context: RequestContext,
	ownerId: string,
	record: Omit<RunRecord, 'token'>,
	parts: Part[],
): Promise<void> {
	let index = 0;
	for (const group of groupBySize(parts)) {
		await writeParts(context, ownerId, record.id, group, index);
		index += group.length;
	}
	const value = { token: randomUUID(), ...record };
	const field = { namespace: NAMESPACE, key: runKey(record.id), value };
	const metafields = [toMetafield(ownerId, field, null)];
	const answer = await ask(context, setAppDataDocument, { metafields }, { repeatable: true });
	// It is refused if this or an earlier try has written it.
	if ('data' in answer || isStale(answer.failure)) return;
	throw toNodeApiError(context, { ...answer.failure, fate: unknownFateOf(record.id) });
}

// Another execution would give the same people further codes.
const unknownFateOf = (id: string) =>
	`It is not known whether the run was handed over: before you run this again, look for ${id} with 'Bulk Creation' → 'Get Many Runs'. If it is there, it goes on by itself.`;

async function writeParts(
	context: RequestContext,
	ownerId: string,
	id: string,
	parts: Part[],
	firstIndex: number,
): Promise<void> {
	const keyAt = (at: number) => announcementKey({ id, index: firstIndex + at });
	const metafields = parts.map((value, at) =>
		toMetafield(ownerId, { namespace: DATA_NAMESPACE, key: keyAt(at), value }, null),
	);
	const answer = await ask(context, setAppDataDocument, { metafields }, { repeatable: true });
	if ('data' in answer) return;
	if (!isStale(answer.failure)) throw toNodeApiError(context, answer.failure);
	// An earlier try has written some of them.
	for (const [at, part] of parts.entries()) {
		const written = await writePart(context, ownerId, keyAt(at), part);
		if ('failure' in written) throw toNodeApiError(context, written.failure);
	}
}

function groupBySize(parts: Part[]): Part[][] {
	const groups: Part[][] = [];
	let bytes = Infinity;
	for (const part of parts) {
		const size = Buffer.byteLength(JSON.stringify(part));
		const last = groups[groups.length - 1];
		if (last && last.length < MAX_FIELDS && bytes + size <= MAX_BYTES) {
			last.push(part);
			bytes += size;
		} else {
			groups.push([part]);
			bytes = size;
		}
	}
	return groups;
}
