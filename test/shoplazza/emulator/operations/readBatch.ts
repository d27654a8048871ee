import { isRecord } from '../../../emulator/http/json';
import { invalidParameter } from '../openapi/refusal';
import type { Settings } from '../settings';

/** One code of a batch, as it was sent. */
export interface WantedCode {
	code: string;
	useWithOther: 0 | 1;
	usageLimit: number;
}

/**
 * Reads the body of a batch.
 *
 * The documentation types `discount_codes` as an object and describes a list. Assumptions: it has to
 * be a list with at least one code, and what is wrong with one code refuses the whole batch.
 */
export function readBatch(body: unknown, settings: Settings): WantedCode[] {
	const list = isRecord(body) ? body.discount_codes : undefined;
	if (!Array.isArray(list) || list.length === 0) {
		throw invalidParameter('discount_codes must be a list of discount codes');
	}
	const { maxCodesPerBatch } = settings;
	if (list.length > maxCodesPerBatch) {
		throw invalidParameter(`discount_codes may hold at most ${maxCodesPerBatch} codes`);
	}
	return list.map((entry, index) => readCode(entry, `discount_codes[${index}]`, settings));
}

function readCode(entry: unknown, at: string, { maxCodeLength }: Settings): WantedCode {
	if (!isRecord(entry)) throw invalidParameter(`${at} must be an object`);
	const { code, use_with_other: useWithOther = 0, usage_limit: usageLimit = -1 } = entry;
	if (typeof code !== 'string' || code.trim() === '') {
		throw invalidParameter(`${at}.code is required`);
	}
	if (code.length > maxCodeLength) {
		throw invalidParameter(`${at}.code may have at most ${maxCodeLength} characters`);
	}
	if (useWithOther !== 0 && useWithOther !== 1) {
		throw invalidParameter(`${at}.use_with_other must be 0 or 1`);
	}
	if (!isUsageLimit(usageLimit)) {
		throw invalidParameter(`${at}.usage_limit must be a whole number of at least 1`);
	}
	return { code, useWithOther, usageLimit };
}

// Assumption: -1 says that there is no limit, as it does for a price rule.
function isUsageLimit(value: unknown): value is number {
	return value === -1 || (Number.isInteger(value) && Number(value) >= 1);
}
