import type { RequestContext } from '../../shared/http/context';
import { toNodeApiError } from '../../shared/http/nodeError';
import { setAppDataDocument } from '../appData/documents';
import { toMetafield } from '../appData/metafield';
import { isStale } from '../appData/writeIfUnchanged';
import { writePart } from '../creation/storedParts';
import { ask } from '../graphql/send';
import { toPartField } from './storedRun';
import type { NewPart } from './storedRun';

/** Shopify's cap on the metafields of one write is 25; the record of the run is written with some. */
const MAX_PARTS = 24;

/** Shopify allows 10 MB per request; the difference is a safety margin. */
const MAX_BYTES = 2_500_000;

/** Groups the parts of a run by what fits into one write together with the record. */
export function groupParts(parts: NewPart[]): NewPart[][] {
	const groups: NewPart[][] = [];
	let bytes = Infinity;
	for (const one of parts) {
		const size = Buffer.byteLength(JSON.stringify(one.part));
		const last = groups[groups.length - 1];
		if (last && last.length < MAX_PARTS && bytes + size <= MAX_BYTES) {
			last.push(one);
			bytes += size;
		} else {
			groups.push([one]);
			bytes = size;
		}
	}
	return groups;
}

/** Writes parts, except those that an earlier try has written; throws if that fails. */
export async function writeParts(
	context: RequestContext,
	ownerId: string,
	parts: NewPart[],
): Promise<void> {
	const metafields = parts.map((one) => toMetafield(ownerId, toPartField(one), null));
	const answer = await ask(context, setAppDataDocument, { metafields }, { repeatable: true });
	if ('data' in answer) return;
	if (!isStale(answer.failure)) throw toNodeApiError(context, answer.failure);
	for (const { key, part } of parts) {
		const written = await writePart(context, ownerId, key, part);
		if ('failure' in written) throw toNodeApiError(context, written.failure);
	}
}
