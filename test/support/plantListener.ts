import type { RunningEmulator } from '../emulator';

/** Makes a store look as if a trigger polled it, so that runs can be handed over. */
export function plantListener({ state }: RunningEmulator): void {
	const { installations } = state;
	const field = { namespace: 'n8n_discounts', key: 'listener_planted', type: 'json', value: '{}' };
	installations.write(installations.of('token:shpat_test'), field, Date.now());
}
