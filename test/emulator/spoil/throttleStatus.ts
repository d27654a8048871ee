import { isRecord } from '../http/json';
import type { Fault } from '../faults';

/** Finds the fault that leaves the answer alone but for its throttleStatus. */
export function oddThrottleStatus(fault: Fault | undefined): { value?: unknown } | undefined {
	if (typeof fault?.fault !== 'object') return undefined;
	return fault.fault.kind === 'throttleStatus' ? fault.fault : undefined;
}

/** Tells a fault that is Shopify's own refusal to execute. */
export function isThrottling(fault: Fault): boolean {
	const throttles = fault.fault === 'throttled' || oddThrottleStatus(fault) !== undefined;
	return throttles && fault.when === 'before';
}

/** Replaces the throttleStatus of an answer: an object changes single values, none takes it away. */
export function withThrottleStatus(body: unknown, value: unknown): unknown {
	if (!isRecord(body)) return body;
	const extensions = isRecord(body.extensions) ? body.extensions : {};
	const cost = isRecord(extensions.cost) ? extensions.cost : {};
	const known = isRecord(cost.throttleStatus) ? cost.throttleStatus : {};
	const throttleStatus = isRecord(value) ? { ...known, ...value } : value;
	return { ...body, extensions: { ...extensions, cost: { ...cost, throttleStatus } } };
}
