import type { Answer } from './http/answer';
import { namedBodies, type NamedBody } from './spoil/bodies';
import { rawAnswers, type RawAnswer } from './spoil/rawAnswers';

/** Statuses that are answered with the page or the JSON that goes with them. */
export const faultStatuses = [
	'400',
	'401',
	'402',
	'403',
	'404',
	'408',
	'423',
	'429',
	'430',
	'499',
	'500',
	'502',
	'503',
	'504',
	'520',
	'530',
	'540',
] as const;

export const connectionFaults = ['reset', 'hang', 'hangInBody', 'cutBody'] as const;

/** What happens to any request sooner or later. */
export const faultKinds = [
	'reset',
	'500',
	'502',
	'503',
	'429',
	'430',
	'401',
	'throttled',
	'internalError',
	'hang',
	'cutBody',
	'html',
] as const;

/** Every fault that has a name. */
export const allFaultKinds: readonly FaultKind[] = [
	...faultStatuses,
	...connectionFaults,
	...namedBodies,
	...rawAnswers,
];

export type FaultKind =
	| (typeof faultStatuses)[number]
	| (typeof connectionFaults)[number]
	| NamedBody
	| RawAnswer;

/** A fault that says more than a name can. */
export type FaultDetail =
	/** Spoils the answer; the same seed spoils the same answer in the same way. */
	| { kind: 'mutate'; seed: number }
	/** Replaces the answer; what is left out is that of a good JSON answer, and empty. */
	| {
			kind: 'answer';
			status?: number;
			headers?: Record<string, string>;
			body?: string | Uint8Array;
	  }
	/** Writes these bytes to the connection instead of an HTTP answer, then closes it. */
	| { kind: 'bytes'; bytes: string | Uint8Array }
	/** Replaces the answer's throttleStatus: an object changes single values, none takes it away. */
	| { kind: 'throttleStatus'; value?: unknown }
	/** Changes the answer by a function of the test, in the same process only. */
	| { kind: 'rewrite'; rewrite: (answer: Answer) => Answer };

/** One ordered disturbance: which request, what happens to it, and on which side of the commit. */
export interface Fault {
	/**
	 * A GraphQL operation name, a root field name, the name of a REST operation (in
	 * rest/operations.ts), `token` for the token endpoint, or `*`.
	 */
	operation: string;
	/** The 1-based occurrence since the list was set; omitted means every one. */
	occurrence?: number;
	/** How many occurrences in a row; default one with `occurrence`, without limit otherwise. */
	times?: number;
	fault: FaultKind | FaultDetail;
	/** `before`: nothing is executed. `after`: executed and committed, then the answer is lost. */
	when: 'before' | 'after';
	/** For 429, 430 and 503: seconds, or the header as it stands; null leaves it out. */
	retryAfter?: number | string | null;
}
