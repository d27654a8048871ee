import { run } from '../support/engine';
import { appData, listen } from './listening';
import { people, useRuns } from './useRuns';

const { emulator, node } = useRuns();

it.each([
	{ count: 10_000, seconds: 15 },
	{ count: 100_000, seconds: 180 },
])('$count recipients are handed over within $seconds s at 100 points a second', async (given) => {
	emulator.settings({ restoreRate: 100, bucketSize: 100 });
	await listen(emulator);
	const items = people(given.count).map((one, at) => ({ ...one, firstName: `Name ${at}` }));
	const start = Date.now();
	const { outputs } = await run(node('createUnique', { announceFields: 'email, firstName' }), {
		items,
	});
	expect(Date.now() - start).toBeLessThan(given.seconds * 1000);
	expect(outputs[0]).toMatchObject([{ json: { codesCount: given.count } }]);
	expect(appData(emulator, 'job_')).toHaveLength(given.count / 250);
});
