import { BackgroundRun } from './backgroundRuns';
import { cellsOf } from '../support/cells';
import { repeatChance } from '../support/faultMatrix';
import { useEmulator } from '../support/useEmulator';
import { HOUR } from './listening';

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

beforeEach(() => repeatChance(1));

afterEach(() => jest.restoreAllMocks());

/** Carries a run of keyed codes on, some of which are taken, in a poll that is killed after so many requests. */
async function tell(heard?: number, laterMs = 0) {
	const story = await BackgroundRun.start(emulator, 'keyed', { listeners: 1 });
	await story.handOver();
	await story.takeSome();
	const [listener] = story.listeners;
	const from = emulator.requests().length;
	if (listener && heard !== undefined) await story.pollKilled(listener, heard);
	else if (listener) await story.poll(listener);
	const requests = emulator.requests().length - from;
	virtualTime.skip(laterMs);
	await story.finish();
	const wrong = story.objections({ resubmits: true });
	const rows = story.listeners.flatMap((one) => one.rows);
	const delivered = rows.map(({ email, code }) => `${String(email)} ${String(code)}`).sort();
	const now = [...(await story.createNow())].map((one) => one.join(' ')).sort();
	if (now.join() !== delivered.join()) wrong.push('a later run gives other codes');
	return { requests, wrong };
}

it('a key keeps its code, wherever the poll that replaces it is killed', async () => {
	const { requests, wrong } = await tell();
	expect(wrong).toEqual([]);
	const deaths = Array.from({ length: requests }, (_, at) => at + 1).flatMap((heard) =>
		[0, 2 * HOUR].map((laterMs) => ({ heard, laterMs })),
	);
	for (const { heard, laterMs } of cellsOf(deaths, 4, 'keyed')) {
		const told = await tell(heard, laterMs);
		wrong.push(...told.wrong.map((text) => `${heard}, ${laterMs} later: ${text}`));
	}
	expect(deaths.length).toBeGreaterThan(50);
	expect(wrong).toEqual([]);
}, 600_000);
