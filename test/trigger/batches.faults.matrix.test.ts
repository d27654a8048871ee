import { describePollMatrix, emailOf } from './pollMatrix';
import { finishJobs } from './listening';
import { batchListener, plantBatch, useRestStore } from './listeningBatches';

const emulator = useRestStore();

const codes = Array.from({ length: 12 }, (_, at) => `CODE-${at}`);

/** Creates two batches, a third with codes of an unanswered try, and one without an ID. */
function plantRun(discountId: string) {
	const chunks = [0, 4, 8, 10].map((from, at, starts) => codes.slice(from, starts[at + 1]));
	const finish = () => {
		finishJobs();
		expect(emulator.state.batches.underway).toBeUndefined();
	};
	plantBatch(emulator, discountId, chunks[2] ?? [], { isAnnounced: false });
	finish();
	chunks.forEach((chunk, index) => {
		plantBatch(emulator, discountId, chunk, {
			batch: { id: 'run', index, of: chunks.length },
			uncertain: index === 2,
			isNamed: index !== 3,
			data: Object.fromEntries(chunk.map((code) => [code, { email: emailOf(code) }])),
		});
		if (index < 3) finish();
	});
	virtualTime.skip(3 * 60_000);
}

describePollMatrix({
	emulator,
	codes,
	listener: () => batchListener(emulator),
	plantRun,
	polls: [
		['makes the baseline', 0, ['getAppData', 'restListPriceRules', 'setAppData']],
		[
			'returns the codes',
			1,
			[
				'getAppData',
				'getAnnouncement',
				'restGetBatch',
				'restListBatchCodes',
				'restLookUpDiscountCode',
				'restGetPriceRule',
				'getStorefront',
			],
		],
		['tidies up', 2, ['getAppData', 'setAppData']],
		['finds nothing new', 3, ['getAppData']],
	],
	key: 'batches ',
	cells: 1,
});
