import type { Settings } from '../settings';

export interface ThrottleStatus {
	maximumAvailable: number;
	currentlyAvailable: number;
	restoreRate: number;
}

interface Level {
	available: number;
	at: number;
}

type Limits = Pick<Settings, 'bucketSize' | 'restoreRate'>;

/** The leaky buckets of the store, one per app. */
export class CostBuckets {
	private levels = new Map<string, Level>();

	/** Refills every bucket up to now, so that a change of rate only acts from now on. */
	settle(now: number, limits: Limits): void {
		for (const app of this.levels.keys()) this.level(app, now, limits);
	}

	/** Takes points if they are there. */
	take(app: string, points: number, now: number, limits: Limits): boolean {
		const level = this.level(app, now, limits);
		if (level.available < points) return false;
		level.available -= points;
		return true;
	}

	/** Takes points, into debt if need be, for stores that do not throttle. */
	charge(app: string, points: number, now: number, limits: Limits): void {
		this.level(app, now, limits).available -= points;
	}

	/** Gives the unused part of a reservation back. */
	refund(app: string, points: number, now: number, limits: Limits): void {
		const level = this.level(app, now, limits);
		level.available = Math.min(limits.bucketSize, level.available + points);
	}

	/** Reports the level as Shopify does: whole points. */
	status(app: string, now: number, limits: Limits): ThrottleStatus {
		return {
			maximumAvailable: limits.bucketSize,
			currentlyAvailable: Math.max(0, Math.floor(this.level(app, now, limits).available)),
			restoreRate: limits.restoreRate,
		};
	}

	private level(app: string, now: number, limits: Limits): Level {
		let level = this.levels.get(app);
		if (level === undefined) {
			level = { available: limits.bucketSize, at: now };
			this.levels.set(app, level);
		}
		const gained = (Math.max(0, now - level.at) / 1000) * limits.restoreRate;
		level.available = Math.min(limits.bucketSize, level.available + gained);
		level.at = Math.max(level.at, now);
		return level;
	}
}
