import { BackgroundRun } from './backgroundRuns';
import { repeatChance } from '../support/faultMatrix';
import { useEmulator } from '../support/useEmulator';
import { appData, HOUR } from './listening';

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

beforeEach(() => repeatChance(1));

afterEach(() => jest.restoreAllMocks());

const announced = () =>
	appData(emulator, 'job_').filter(({ namespace }) => namespace === 'n8n_discounts');

describe('a run whose job was announced but not started, before n8n was down for hours', () => {
	it('gives everybody one code, although two workflows poll at the same moment', async () => {
		const story = await BackgroundRun.start(emulator, 'given');
		await story.handOver();
		const [first] = story.listeners;
		if (!first) throw new Error('Nobody listens');
		for (let heard = 1; announced().length === 0; heard++) {
			await story.pollKilled(first, heard);
			virtualTime.skip(HOUR);
		}
		virtualTime.skip(2 * HOUR);
		await virtualTime.together(
			[...story.listeners].map((listener) => async () => {
				await story.pollNow(listener);
			}),
		);
		await story.finish();
		expect(story.objections({ resubmits: true })).toEqual([]);
	});
});
