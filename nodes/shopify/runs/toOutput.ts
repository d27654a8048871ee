import type { IDataObject } from 'n8n-workflow';
import { withPriceRuleKeys } from '../priceRules/outputKeys';
import type { ListedRun } from './storedRun';

/** What Shopify has been seen to create (2025), until a run shows its own rate. */
const CODES_PER_MS = 9 / 1000;

/** Returns when so many codes will probably be created, counted from a time; both in ms since epoch. */
export const expectedEnd = (from: number, codes: number, codesPerMs = CODES_PER_MS) =>
	from + codes / codesPerMs;

/** Makes the output of a run: how far it is and, while it is open, when it will probably be complete. */
export function toRunOutput(run: ListedRun): IDataObject {
	const { id, state, label, ownerId, codesCount, createdCount, notCreated, message } = run;
	const notCreatedCount = Object.values(notCreated).reduce((sum, count) => sum + count, 0);
	return withPriceRuleKeys({
		runId: id,
		state,
		label: label ?? null,
		discountId: ownerId,
		codesCount,
		createdCount,
		notCreatedCount,
		notCreated,
		message: message ?? null,
		startedAt: toIso(run.createdAt),
		updatedAt: toIso(run.updatedAt),
		expectedAt: state === 'open' ? toIso(expectedAt(run, createdCount + notCreatedCount)) : null,
	});
}

function expectedAt(
	{ createdAt, updatedAt, codesCount }: ListedRun,
	finishedCount: number,
): number {
	const codesPerMs = finishedCount / (updatedAt - createdAt);
	const isKnown = Number.isFinite(codesPerMs) && codesPerMs > 0;
	const left = Math.max(0, codesCount - finishedCount);
	return expectedEnd(updatedAt, left, isKnown ? codesPerMs : undefined);
}

const toIso = (ms: number) => new Date(ms).toISOString();
