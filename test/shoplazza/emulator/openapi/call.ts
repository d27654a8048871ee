import type { Settings } from '../settings';
import type { StoreState } from '../state/store';

/** A request that has passed every check, and what it is answered from. */
export interface Call {
	state: StoreState;
	settings: Settings;
	/** Milliseconds. */
	now: number;
	params: Record<string, string>;
	query: Record<string, unknown>;
	body: unknown;
}

/** What an operation answers. */
export interface Result {
	data: Record<string, unknown>;
	/** What was not done; stands beside the data. */
	errors?: string[];
}

/** One call that the API offers. */
export interface Operation {
	/** The name that faults, settings and the request log know it by. */
	name: string;
	method: 'GET' | 'POST';
	/** Below `/openapi/:version`. */
	path: string;
	scope: 'read_price_rules' | 'write_price_rules';
	/** Versions that do not have it. */
	absentFrom?: readonly string[];
	run(call: Call): Result;
}
