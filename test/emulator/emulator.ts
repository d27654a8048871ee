import { CostBuckets } from './graphql/bucket';
import { FaultPlan } from './faultPlan';
import type { LoggedRequest } from './requestLog';
import { TrafficCounter } from './http/traffic';
import { callLimits, defaultSettings, type Settings } from './settings';
import { createFixtures } from './state/fixtures';
import { StoreState } from './state/store';
import { TokenBook } from './state/tokens';

/** Everything one emulated store consists of, apart from HTTP. */
export class Emulator {
	readonly faults = new FaultPlan();
	readonly traffic = new TrafficCounter();
	readonly log: LoggedRequest[] = [];
	settings: Settings;
	state: StoreState;
	tokens = new TokenBook();
	buckets = new CostBuckets();
	/** The same for the REST API, which counts calls. */
	calls = new CostBuckets();

	constructor(
		readonly now: () => number,
		private readonly initial: Partial<Settings>,
		readonly onRequest: (request: LoggedRequest) => void = () => undefined,
	) {
		this.settings = { ...defaultSettings, ...initial };
		this.state = this.freshState();
	}

	/** The time by the store's clock, which need not be the caller's. */
	storeNow(): number {
		return this.now() + this.settings.clockOffsetMs;
	}

	/** The access scopes of an app. */
	scopesOf(app: string): string[] {
		const { scopes, scopesByApp } = this.settings;
		// The name of an app tells how it is known, then its token or client ID.
		return scopesByApp[app.slice(app.indexOf(':') + 1)] ?? scopes;
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
		this.calls.settle(this.now(), callLimits(this.settings));
		this.settings = { ...this.settings, ...change };
		this.state.codes.collate(this.settings.collation);
	}

	/** Goes back to a fresh store with the settings of the start. */
	reset(): void {
		this.settings = { ...defaultSettings, ...this.initial };
		this.state = this.freshState();
		this.tokens = new TokenBook();
		this.buckets = new CostBuckets();
		this.calls = new CostBuckets();
		this.faults.set([]);
		this.log.length = 0;
		this.traffic.reset();
	}

	private freshState(): StoreState {
		const state = new StoreState(this.storeNow(), this.settings.collation);
		createFixtures(state);
		return state;
	}
}
