import { isRecord } from '../http/json';
import type { Batch } from '../state/types';
import { cutPage, MAX_LIMIT, readPage } from './paging';
import { findPriceRule } from './priceRules';
import {
	missing,
	notFound,
	readNumber,
	refuseField,
	type RestAnswer,
	type RestRequest,
} from './request';
import { showBatch, showBatchCodes } from './showBatch';

const MAX_CODES = 100;

/** Answers `POST price_rules/{price_rule_id}/batch.json`. */
export function createBatch(request: RestRequest): RestAnswer {
	const { store, settings, now, clock } = request;
	const rule = findPriceRule(request);
	if (rule === undefined) return notFound;
	const codes = readCodes(request.body);
	if (codes === undefined) return missing('discount_codes');
	// The number is documented. Status and wording are ours, here as for a second batch.
	if (codes.length > MAX_CODES) {
		return refuseField(422, 'base', [`cannot have more than ${MAX_CODES} discount codes`]);
	}
	if (store.batches.underway !== undefined) {
		const text = 'A discount code creation job is already running. Try again when it is completed.';
		return refuseField(settings.busyBatchStatus, 'base', [text]);
	}
	const batch = store.batches.submit({
		discountId: rule.id,
		codes,
		logs: settings.batchLogs,
		createdAt: now,
		submittedAt: clock,
	});
	return { status: 201, body: { discount_code_creation: showBatch(batch, settings) } };
}

/** Answers `GET price_rules/{price_rule_id}/batch/{batch_id}.json`. */
export function getBatch(request: RestRequest): RestAnswer {
	const batch = findBatch(request);
	if (batch === undefined) return notFound;
	return { status: 200, body: { discount_code_creation: showBatch(batch, request.settings) } };
}

/** Answers `GET price_rules/{price_rule_id}/batch/{batch_id}/discount_codes.json`. */
export function listBatchCodes(request: RestRequest): RestAnswer {
	const { settings, clock } = request;
	const batch = findBatch(request);
	if (batch === undefined) return notFound;
	const all = showBatchCodes(batch, settings, clock);
	const { batchCodesPageSize } = settings;
	// Whether this list has pages is not documented; without them, no limit shortens it.
	if (batchCodesPageSize === 0) return { status: 200, body: { discount_codes: all } };
	const page = readPage(request);
	if ('status' in page) return page;
	const asked = request.query.limit === undefined ? MAX_LIMIT : page.limit;
	// Codes that are not made have no ID: the place of each is what the pages go by.
	const places = all.map((shown, place) => ({ id: place + 1, shown }));
	const limit = Math.min(asked, batchCodesPageSize);
	const { entries, headers } = cutPage(request, places, { ...page, limit });
	return { status: 200, headers, body: { discount_codes: entries.map(({ shown }) => shown) } };
}

function findBatch(request: RestRequest): Batch | undefined {
	const rule = findPriceRule(request);
	const batch = request.store.batches.get(readNumber(request.params.batchId) ?? -1);
	return rule !== undefined && batch?.discountId === rule.id ? batch : undefined;
}

// An empty list is a missing one to Rails: our assumption. A code may be empty (in the document).
function readCodes(body: unknown): string[] | undefined {
	const list = isRecord(body) ? body.discount_codes : undefined;
	if (!Array.isArray(list) || list.length === 0 || !list.every(isRecord)) return undefined;
	return list.map(({ code }) => String(code ?? ''));
}
