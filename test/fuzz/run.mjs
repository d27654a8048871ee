// npm run fuzz -- --seed 1 --runs 22000 [--only 7]
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';

const text = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({
	options: { seed: text('1'), runs: text('22000'), only: { type: 'string' } },
});
const { status } = spawnSync('npx', ['jest', '--config', 'jest.fuzz.config.js'], {
	stdio: 'inherit',
	env: {
		...process.env,
		FUZZ_SEED: values.seed,
		FUZZ_RUNS: values.runs,
		...(values.only && { FUZZ_ONLY: values.only }),
	},
});
process.exitCode = status ?? 1;
