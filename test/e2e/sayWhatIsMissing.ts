/* eslint-disable no-console -- what was not tested must not look like a success */
import type { Config } from 'jest';

/** Says which tests did not run, for want of a service. */
export default function sayWhatIsMissing(_: unknown, { globals }: Config): void {
	const missing = globals?.servicesMissing;
	if (!Array.isArray(missing) || missing.length === 0) return;
	console.warn(`Queue mode was NOT tested: ${missing.join(' and ')} did not answer.`);
}
