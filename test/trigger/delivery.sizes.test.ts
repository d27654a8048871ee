import { startEmulator } from '../emulator';
import { createDiscount } from '../support/storeClient';
import { finishJobs, listen, plantJob } from './listening';

it('200,000 codes of 800 jobs are all returned once, 25,000 in each poll', async () => {
	const emulator = await startEmulator();
	const discountId = await createDiscount(emulator.url, 'BORN-WITH');
	emulator.settings({ jobSecondsPerCode: 0, enforceThrottle: false, logVariables: false });
	const trigger = await listen(emulator);
	for (let index = 0; index < 800; index++) {
		const codes = Array.from({ length: 250 }, (_, code) => `${index}-${code}`);
		plantJob(emulator, discountId, codes, { batch: { id: 'huge', index, of: 800 } });
	}
	finishJobs();
	const came = new Set<unknown>();
	const polls: number[] = [];
	for (let codes = await trigger.pollCodes(); codes.length > 0; ) {
		polls.push(codes.length);
		for (const code of codes) came.add(code);
		codes = await trigger.pollCodes();
	}
	expect(polls).toEqual(Array(8).fill(25_000));
	expect(came.size).toBe(200_000);
	await emulator.close();
}, 300_000);
