import type { Group } from '../../shared/codeRun/group';
import type { CodeOutcome } from '../../shared/codeRun/outcome';
import type { Result } from '../../shared/codeRun/results';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { CodeTemplate } from '../../shared/codes/format';
import type { CodeSource } from '../../shared/codes/codeSource';
import type { Failure } from '../../shared/http/failure';
import type { PartCode } from '../../shopify/creation/parts';
import type { Batch } from './batch';
import type { RunSettings } from './settings';

/**
 * What an operation that creates codes brings to the sequence in createCodes.ts. `D` is a group of
 * codes as the input items ask for it, `G` is the same group once it was checked.
 */
export interface CodeOperation<D extends CodeGroup, G extends D, C extends CheckedCode> {
	/** What the run does, as in "… was cancelled". */
	title: string;
	settings: RunSettings;
	demand: Demand<D>;
	/** The limit of codes per job. */
	codesPerJob: number;
	/** Whether a code that the discount had already counts as created. */
	existingCounts: boolean;
	/** Throws if the codes of a group cannot be created. Creates nothing. */
	check: (group: D) => Promise<G>;
	/** Prepares the supply of all groups. */
	prepareSupply: (batch: Batch) => Awaitable<OpenSupply<G, C>>;
}

/** Opens the supply of a group; this may create its discount. */
export type OpenSupply<G extends CodeGroup, C extends CheckedCode> = (
	group: G,
) => Awaitable<SuppliedGroup<C>>;

/** The codes that the input items of a run ask for. */
export interface Demand<D extends CodeGroup> {
	groups: D[];
	/** Items that cannot get a code. */
	refused: Result[];
	warning?: string;
}

/** The codes that a run creates on one discount or price rule. */
export interface CodeGroup extends Group {
	/** How many codes are to work in the end. */
	codesCount: number;
	/** The number of results: more than codes if items share one. */
	resultsCount: number;
	/** Whether its codes belong to no item, so that they can be drawn when they are needed. */
	isOfNoItem?: boolean;
	/** Lists codes as long as those of the group, each with its item and what the store keeps for it. */
	sampleCodes: () => Iterable<CheckedCode & Partial<PartCode>>;
}

/** The codes of a group, whose discount exists. */
export interface SuppliedGroup<C extends CheckedCode> {
	discountId: string;
	/** The results of codes that need not be sent, because they exist. */
	known?: Result[];
	supply: ResultSupply<C>;
	/** Says how a random code was drawn. */
	templateOf?: (code: C) => CodeTemplate;
}

/** The codes to send, in order, and what their outcomes mean for the input items. */
export interface ResultSupply<C extends CheckedCode> extends CodeSource<C> {
	/** Makes the final results of codes that were sent. The others are replaced, so there is more to take. */
	toResults: (outcomes: Array<CodeOutcome<C>>) => Awaitable<Result[]>;
	/** Makes the results of the codes that were not taken; empties the supply. */
	toUnsentResults: (stopped?: Failure) => Result[];
}

type Awaitable<T> = T | Promise<T>;
