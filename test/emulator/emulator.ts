import { CostBuckets } from './graphql/bucket';
import { FaultPlan } from './faults';
import type { LoggedRequest } from './requestLog';
import { defaultSettings, type Settings } from './settings';
import { StoreState } from './state/store';
import { TokenBook } from './state/tokens';

/** Everything one emulated store consists of, apart from HTTP. */
export class Emulator {
	readonly faults = new FaultPlan();
	readonly log: LoggedRequest[] = [];
	settings: Settings;
	state: StoreState;
	tokens = new TokenBook();
	buckets = new CostBuckets();

	constructor(
		readonly now: () => number,
		private readonly initial: Partial<Settings>,
		readonly onRequest: (request: LoggedRequest) => void = () => undefined,
	) {
		this.settings = { ...defaultSettings, ...initial };
		this.state = new StoreState(now());
	}

	/** Advances jobs to the present and returns the state. */
	settledState(): StoreState {
		this.state.settle(this.now(), this.settings);
		return this.state;
	}

	/** Applies a change; what happened until now happened under the old settings. */
	changeSettings(change: Partial<Settings>): void {
		this.settledState();
		this.buckets.settle(this.now(), this.settings);
		this.settings = { ...this.settings, ...change };
	}

	/** Goes back to a fresh store with the settings of the start. */
	reset(): void {
		this.settings = { ...defaultSettings, ...this.initial };
		this.state = new StoreState(this.now());
		this.tokens = new TokenBook();
		this.buckets = new CostBuckets();
		this.faults.set([]);
		this.log.length = 0;
	}
}
