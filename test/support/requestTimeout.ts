import type { Fault } from '../emulator';

const USUAL_MS = 30_000;

let mockTimeoutMs = USUAL_MS;

// Imported before the nodes.
jest.mock('../../nodes/shared/http/limits', () => ({
	...jest.requireActual<object>('../../nodes/shared/http/limits'),
	get REQUEST_TIMEOUT_MS() {
		return mockTimeoutMs;
	},
}));

/**
 * Makes the time short after which a request is given up, if one is going to hang: that passes in
 * real time. Where a busy machine is slower than that, it is one disturbance more, which a run has to
 * stand as well.
 */
export function giveUpSoonIfHanging(faults: readonly Fault[]): void {
	mockTimeoutMs = faults.some(({ fault }) => fault === 'hang') ? 150 : USUAL_MS;
}
