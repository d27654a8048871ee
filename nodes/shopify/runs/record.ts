import type { NotCreatedReason } from '../../shared/codeRun/outcome';
import { parseTemplate } from '../../shared/codes/format';
import type { CodeTemplate } from '../../shared/codes/format';
import { isObject } from '../../shared/isObject';
import { parseValue } from '../appData/parseValue';
import { isCount, parseOwnerId } from '../creation/announcements';

/**
 * What a run in background has done and has still to do: it is carried on from here, by any n8n with
 * the same app. A run creates codes on one discount or price rule. Kept among the announcements, under
 * `run_<id>`; its parts are kept under the keys of the announcements that they become.
 */
export interface RunRecord {
	/** New with each write: Shopify's digest follows from the value alone. */
	token: string;
	id: string;
	/** The discount, or the path of the price rule. */
	ownerId: string;
	label?: string;
	/** How many codes are to work in the end. */
	codesCount: number;
	/** Whether a code that the discount had already counts as created. */
	existingCounts: boolean;
	/** How many parts the run has so far; codes that are taken are replaced in further ones. */
	partsCount: number;
	/** Random codes of no item that have no part yet: they are drawn when their turn comes. */
	undrawn?: { count: number; template: CodeTemplate };
	/** The index of the first part whose codes are not settled. */
	nextPart: number;
	createdCount: number;
	/** How many codes could not be created, by reason. */
	notCreated: Partial<Record<NotCreatedReason, number>>;
	state: RunState;
	/** Why it stopped. */
	message?: string;
	/**
	 * When it ended, in ms since epoch: set once every trigger has delivered its jobs. From then on no
	 * trigger sees them, and they are removed.
	 */
	deliveredEndAt?: number;
}

/** The states of a run that users see. A stopped one goes on when somebody says so. */
export const RUN_STATES = ['open', 'complete', 'stopped', 'cancelled'] as const;

/** The states of a run that nobody sees or carries on: its parts are being written, or removed. */
const HIDDEN_STATES = ['handingOver', 'removing'] as const;

export type RunState = (typeof RUN_STATES)[number] | (typeof HIDDEN_STATES)[number];

/** Says whether a run never goes on. */
export const hasEnded = ({ state }: RunRecord) => state === 'complete' || state === 'cancelled';

/** Says whether nobody sees a run. */
export const isHidden = ({ state }: RunRecord) => HIDDEN_STATES.some((one) => one === state);

const RUN_PREFIX = 'run_';

/** Returns the key of a run's record. */
export const runKey = (id: string) => `${RUN_PREFIX}${id}`;

/** Says whether a key is that of a run's record. */
export const isRunKey = (key: string) => key.startsWith(RUN_PREFIX);

/** Parses a record; undefined if it is malformed. Anyone with the same app may have written it. */
export function parseRun(value: string | undefined): RunRecord | undefined {
	const parsed = parseValue(value);
	if (!isObject(parsed) || !isObject(parsed.notCreated)) return undefined;
	const { token, id, label, message, codesCount, partsCount, nextPart, createdCount } = parsed;
	const { deliveredEndAt } = parsed;
	const ownerId = parseOwnerId(parsed.ownerId);
	const state = [...RUN_STATES, ...HIDDEN_STATES].find((one) => one === parsed.state);
	if (typeof token !== 'string' || typeof id !== 'string' || !ownerId || !state) return undefined;
	if (!isCount(codesCount) || !isCount(partsCount)) return undefined;
	if (!isCount(nextPart) || !isCount(createdCount)) return undefined;
	const undrawn = parsed.undrawn === undefined ? undefined : parseUndrawn(parsed.undrawn);
	if (parsed.undrawn !== undefined && !undrawn) return undefined;
	const notCreated = Object.entries(parsed.notCreated).filter(([, count]) => isCount(count));
	return {
		token,
		id,
		ownerId,
		...(typeof label === 'string' && { label }),
		codesCount,
		existingCounts: parsed.existingCounts === true,
		partsCount,
		...(undrawn && { undrawn }),
		nextPart,
		createdCount,
		notCreated: Object.fromEntries(notCreated),
		state,
		...(typeof message === 'string' && { message }),
		...(isCount(deliveredEndAt) && { deliveredEndAt }),
	};
}

function parseUndrawn(value: unknown): RunRecord['undrawn'] {
	if (!isObject(value) || !isCount(value.count)) return undefined;
	const template = parseTemplate(value.template);
	return template && { count: value.count, template };
}
