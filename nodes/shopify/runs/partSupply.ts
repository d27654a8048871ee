import { MAX_TRIES } from '../../shared/codeRun/codeRequest';
import type { CodeOutcome } from '../../shared/codeRun/outcome';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { CodeSource } from '../../shared/codes/codeSource';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { toNodeApiError } from '../../shared/http/nodeError';
import type { StartDecision, StartedJob } from '../creation/addCodes';
import { readAnnouncement, writePart } from '../creation/storedParts';
import { announcementKey, DATA_NAMESPACE } from '../creation/announcements';
import type { Announcement } from '../creation/announcements';
import { jobApiOf } from '../creation/jobApiOf';
import type { Part, PartCode } from '../creation/parts';
import { replaceTaken } from '../uniqueCodes/replaceTaken';
import { readClaim, writeClaim } from './claim';
import type { Claim } from './claim';
import { drawPart, drawReplacements } from './drawPart';
import type { Lease } from './lease';
import type { RunRecord } from './record';
import { toPartField } from './storedRun';
import type { NewPart, StoredRun } from './storedRun';

/** A code of a part on its way through its job. */
export type RunCode = CheckedCode & PartCode;

interface CurrentPart {
	index: number;
	key: string;
	part: Part;
	/** Whether somebody has announced its job before. */
	isAnnounced: boolean;
	claim?: Claim;
}

/** Each lost attempt means that somebody else, who carries the run on, has come further. */
const MAX_ATTEMPTS = 5;

/** Stands for a part that is missing in the store. */
const NO_CODES: Part = { codes: [] };

const NO_PART: CurrentPart = { index: -1, key: '', part: NO_CODES, isAnnounced: false };

/**
 * Supplies the codes of a run in background, part by part, from where the record says. What a part
 * contains is in the store before its job starts and never changes: whoever carries the run on sends
 * the same codes.
 */
export class PartSupply implements CodeSource<RunCode> {
	private current = NO_PART;
	private hasLease = false;
	private isPaused = false;

	constructor(
		private readonly context: RequestContext,
		private readonly lease: Lease,
		private readonly run: StoredRun,
		private readonly codesPerPart: number,
	) {}

	hasMore = () => !this.isPaused && hasOpenParts(this.run.record);

	take = async (): Promise<RunCode[]> => {
		this.hasLease = await this.lease.renew();
		this.current = NO_PART;
		if (!this.hasLease) return [];
		const { record } = this.run;
		const index = record.nextPart;
		const key = announcementKey({ id: record.id, index });
		const stored = await readAnnouncement(this.context, key);
		if ('failure' in stored) throw toNodeApiError(this.context, stored.failure);
		const { announcement } = stored;
		let { part } = stored;
		if (!part && !announcement && index >= record.partsCount && record.undrawn) {
			const count = Math.min(this.codesPerPart, record.undrawn.count);
			part = await this.write(key, drawPart(record.undrawn.template, count));
		}
		this.current = { index, key, part: part ?? NO_CODES, isAnnounced: announcement !== undefined };
		return this.current.part.codes.map((code) => ({ ...code, item: undefined }));
	};

	/** Announces the job of the current part, or finds the one that was started for it. */
	announce = async (): Promise<StartDecision> => {
		const { current, context } = this;
		const { key } = current;
		if (!this.hasLease) return { failure: leaseLost };
		if (current.part === NO_CODES) return { failure: partLost(current) };
		let found = current.isAnnounced ? await readClaim(context, key) : {};
		for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
			if ('failure' in found) return { failure: found.failure };
			const before = found.claim;
			const started = before && (await this.findJob(before));
			if (started) {
				current.claim = before;
				return started;
			}
			// Whoever has announced it before may have started the job, and may still start it.
			const announcement = before
				? { ...before.announcement, bulkCreationId: undefined, uncertain: true }
				: this.announcementOf(current);
			const { installationId } = this.run;
			const written = await writeClaim(context, installationId, key, announcement, before);
			if ('failure' in written) return { failure: written.failure };
			if ('claim' in written) {
				current.claim = written.claim;
				return { uncertain: before !== undefined };
			}
			found = await readClaim(context, key);
		}
		return { failure: contended };
	};

	/**
	 * Records the ID of the job of the current part, so that nobody starts another one. If somebody else
	 * has started one meanwhile, since the lease had ended, that one counts.
	 */
	recordStarted = async ({ job, uncertain }: StartedJob): Promise<void> => {
		const { key, claim } = this.current;
		if (!claim || claim.announcement.bulkCreationId === job.id) return;
		const value = {
			...claim.announcement,
			bulkCreationId: job.id,
			...(uncertain && { uncertain }),
		};
		const { context, run } = this;
		const written = await writeClaim(context, run.installationId, key, value, claim);
		if ('failure' in written) throw toNodeApiError(context, written.failure);
		this.current.claim = 'claim' in written ? written.claim : undefined;
	};

	/** Leaves the current part to whoever carries the run on next. */
	pause() {
		this.isPaused = true;
	}

	/** Records the outcomes of the current part, together with the part that replaces codes that are taken. */
	async settle(outcomes: Array<CodeOutcome<RunCode>>): Promise<void> {
		const { index, part, claim } = this.current;
		// Its job is not the one that counts.
		if (!claim) return this.pause();
		const { record } = this.run;
		const isDrawn = index >= record.partsCount;
		let partsCount = isDrawn ? index + 1 : record.partsCount;
		const replaced = outcomes.filter((outcome) => isReplaced(outcome, part));
		const replacements: NewPart[] = [];
		if (part.template && replaced.length > 0) {
			const key = announcementKey({ id: record.id, index: partsCount });
			const codes = await this.nextCodesOfKeys(replaced, part);
			replacements.push({ key, part: drawReplacements(replaced, part.template, codes) });
			partsCount++;
		}
		const notCreated = { ...record.notCreated };
		let { createdCount } = record;
		for (const outcome of outcomes) {
			const { reason } = outcome;
			if (isCreated(outcome)) createdCount++;
			else if (reason && !isReplaced(outcome, part)) {
				notCreated[reason] = (notCreated[reason] ?? 0) + 1;
			}
		}
		const undrawn = record.undrawn && {
			...record.undrawn,
			count: record.undrawn.count - (isDrawn ? part.codes.length : 0),
		};
		const next = { nextPart: index + 1, partsCount, createdCount, notCreated, undrawn };
		const isComplete = !hasOpenParts({ ...record, ...next });
		const changes = { ...next, ...(isComplete && { state: 'complete' as const }) };
		const isSaved = await this.run.save(changes, replacements.map(toPartField));
		// Somebody else carries the run on, since the lease had ended.
		if (!isSaved) this.pause();
	}

	/** Returns the next code of each taken one that is of a key, and records it for all later runs. */
	private async nextCodesOfKeys(
		taken: Array<CodeOutcome<RunCode>>,
		{ codes, template }: Part,
	): Promise<Map<CodeOutcome<RunCode>, string>> {
		const keyed = taken.flatMap((one) => {
			const { key, index = 0, template: own = template } = one;
			return key === undefined || !own
				? []
				: [{ one, slot: { ...one, key, index, template: own } }];
		});
		if (keyed.length === 0) return new Map();
		const { ownerId } = this.run.record;
		const sent = codes.map(({ code }) => code);
		const slots = keyed.map(({ slot }) => slot);
		const next = await replaceTaken(this.context, ownerId, slots, sent);
		return new Map(keyed.map(({ one }, at) => [one, next[at] ?? one.code]));
	}

	/** Reads the job that was started under a claim; undefined if there is none, as far as the store knows. */
	private async findJob({ announcement }: Claim): Promise<StartDecision | undefined> {
		const { bulkCreationId, uncertain = false } = announcement;
		if (!bulkCreationId) return undefined;
		const state = await jobApiOf(bulkCreationId).readState(this.context, bulkCreationId);
		if ('failure' in state) return { failure: state.failure };
		return state.job && { job: state.job, uncertain };
	}

	/** Writes a part, unless somebody who carried the run on before has; returns the one that counts. */
	private async write(key: string, part: Part): Promise<Part> {
		const written = await writePart(this.context, this.run.installationId, key, part);
		if ('failure' in written) throw toNodeApiError(this.context, written.failure);
		return written.part;
	}

	private announcementOf({ index, part }: CurrentPart): Omit<Announcement, 'token'> {
		const { record } = this.run;
		const { id, ownerId, label, existingCounts, partsCount, undrawn } = record;
		const of = partsCount + Math.ceil((undrawn?.count ?? 0) / this.codesPerPart);
		return {
			discountId: ownerId,
			codesCount: part.codes.length,
			batch: { id, index, of },
			...(label !== undefined && { label }),
			existingCounts,
		};
	}
}

const hasOpenParts = ({ nextPart, partsCount, undrawn }: RunRecord) =>
	nextPart < partsCount || (undrawn?.count ?? 0) > 0;

/** Says whether a code works, also if the run has created it together with the discount. */
const isCreated = ({ reason, made }: CodeOutcome<RunCode>) =>
	reason === undefined || (made === true && reason === 'alreadyOnDiscount');

/** Says whether a code of a part gets another code: one that is not the user's own and that somebody else has. */
export function isReplaced(
	{ reason, made, tries = 0 }: Pick<CodeOutcome<RunCode>, 'reason' | 'made' | 'tries'>,
	part: Pick<Part, 'template'>,
): boolean {
	const isTaken = reason === 'taken' || (reason === 'alreadyOnDiscount' && !made);
	return isTaken && part.template !== undefined && tries + 1 < MAX_TRIES;
}

const contended: Failure = {
	kind: 'unavailable',
	message: 'Others carry this run on at the same time',
	description: 'It goes on by itself.',
	executed: 'no',
};

const leaseLost: Failure = {
	kind: 'unavailable',
	message: 'Somebody else carries the runs of this store on',
	description: '',
	executed: 'no',
};

const partLost = ({ index, key }: CurrentPart): Failure => ({
	kind: 'notFound',
	message: `Part ${index + 1} of this run is missing in the store`,
	description: `The metafield ${DATA_NAMESPACE}.${key} of this app was deleted or changed. Restore it and continue the run, or cancel it.`,
	executed: 'no',
});
