import { FaultPlan } from '../../emulator/faultPlan';
import type { Fault } from '../../emulator/faults';
import { TrafficCounter } from '../../emulator/http/traffic';
import { LeakyBuckets } from './buckets';
import { operationNames } from './operations';
import type { LoggedRequest } from './requestLog';
import { defaultSettings, type Settings } from './settings';
import { StoreState } from './state/store';

/** Everything one emulated store consists of, apart from HTTP. */
export class ShoplazzaEmulator {
	readonly faults = new FaultPlan();
	readonly traffic = new TrafficCounter();
	readonly log: LoggedRequest[] = [];
	settings: Settings;
	state: StoreState;
	buckets = new LeakyBuckets();

	constructor(
		readonly now: () => number,
		private readonly initial: Partial<Settings>,
		readonly onRequest: (request: LoggedRequest) => void = () => undefined,
	) {
		this.settings = { ...defaultSettings, ...initial };
		this.state = new StoreState(now());
	}

	/** Applies a change; the buckets leaked until now by the old settings. */
	changeSettings(change: Partial<Settings>): void {
		this.buckets.settle(this.now(), this.settings);
		this.settings = { ...this.settings, ...change };
	}

	/** Replaces the faults; refuses one that would never strike. */
	orderFaults(faults: Fault[]): void {
		for (const { operation, fault } of faults) {
			if (operation !== '*' && !operationNames.includes(operation)) {
				throw new Error(`Unknown operation ${operation}: * or one of ${operationNames.join(', ')}`);
			}
			if (typeof fault === 'object' && fault.kind === 'throttleStatus') {
				throw new Error('Shoplazza answers no throttleStatus, so there is none to change');
			}
		}
		this.faults.set(faults);
	}

	/** Goes back to a fresh store with the settings of the start. */
	reset(): void {
		this.settings = { ...defaultSettings, ...this.initial };
		this.state = new StoreState(this.now());
		this.buckets = new LeakyBuckets();
		this.faults.set([]);
		this.log.length = 0;
		this.traffic.reset();
	}
}
