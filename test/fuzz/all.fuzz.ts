/* eslint-disable-next-line @n8n/community-nodes/no-restricted-imports -- a test reads its orders */
import { env } from 'node:process';
import { fuzz } from './fuzz';

const { FUZZ_SEED: seed = '1', FUZZ_RUNS: runs = '22000', FUZZ_ONLY: only } = env;

it(`seed ${seed}: no spoilt answer ends in a raw text, nor in a wrong word of what was changed`, async () => {
	const order = { seed: Number(seed), runs: Number(runs), only: only ? Number(only) : undefined };
	expect((await fuzz(order)).join('\n')).toBe('');
});
