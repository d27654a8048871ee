import { describePollMatrix, emailOf } from './pollMatrix';
import { useEmulator } from '../support/useEmulator';
import { finishJobs, Listening, numberOf, plantJob } from './listening';

const emulator = useEmulator();

const codes = Array.from({ length: 760 }, (_, at) => `CODE-${at}`);

/** Creates four jobs, and a fifth whose codes come from a try without an answer. */
function plantRun(discountId: string) {
	const chunks = [0, 250, 500, 740, 750].map((from, at, starts) =>
		codes.slice(from, starts[at + 1]),
	);
	emulator.state.creations.submit(Number(numberOf(discountId)), chunks[4] ?? [], Date.now());
	chunks.forEach((chunk, index) => {
		plantJob(emulator, discountId, chunk, {
			batch: { id: 'run', index, of: chunks.length },
			uncertain: index === 4,
			data: Object.fromEntries(chunk.map((code) => [code, { email: emailOf(code) }])),
		});
	});
	finishJobs();
}

describePollMatrix({
	emulator,
	codes,
	listener: () => new Listening(emulator.url),
	plantRun,
	polls: [
		['makes the baseline', 0, ['getAppData', 'checkDiscountAccess', 'setAppData']],
		[
			'returns the codes',
			1,
			[
				'getAppData',
				'getBulkCreations',
				'getAnnouncement',
				'getBulkCreationCodes',
				'findDiscountOfCode',
				'getDiscountStanding',
				'getStorefront',
			],
		],
		['tidies up', 2, ['getAppData', 'setAppData']],
		['finds nothing new', 3, ['getAppData']],
	],
	cells: 1,
});
