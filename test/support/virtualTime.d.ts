declare global {
	/** The clock of the test process; see virtualTime.js. */
	var virtualTime: {
		skip(ms: number): void;
		onSleep(callback?: (ms: number) => void): void;
		freeze(): void;
		together<T>(runs: Array<() => Promise<T>>): Promise<T[]>;
	};
}

export {};
