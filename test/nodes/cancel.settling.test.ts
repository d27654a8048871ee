import { ExecuteContext } from 'n8n-core';
import type { IDataObject } from 'n8n-workflow';
import { byId, codeNode, customers } from '../support/codeNodes';
import { runToError } from '../support/engine';
import { countRequests, createDiscount, discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;
const logged = jest.fn();

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
	logged.mockReset();
	const logger = { info: logged, debug: jest.fn(), warn: jest.fn(), error: jest.fn() };
	jest
		.spyOn(ExecuteContext.prototype, 'logger', 'get')
		.mockReturnValue(logger as unknown as ExecuteContext['logger']);
});

afterEach(() => {
	virtualTime.onSleep();
	jest.restoreAllMocks();
});

/** Acts once the first job starts, and gives the first code of each job to another discount. */
async function onFirstJob(happens: () => void) {
	const rival = discountOf(emulator, await createDiscount(emulator.url, 'RIVAL'));
	const { codes: book, creations } = emulator.state;
	const submit = creations.submit.bind(creations);
	jest.spyOn(creations, 'submit').mockImplementation((id, codes, now) => {
		if (emulator.state.creationJobs.length === 0) happens();
		const [first = ''] = codes;
		if (!book.find(first)) book.add(rival, first, now);
		return submit(id, codes, now);
	});
}

type When = 'while it is answered' | 'before it is sent again';

/** Cancels at a request: while the store answers it, or before it is retried. */
function cancelWith(operation: string, when: When, controller: AbortController) {
	if (when === 'while it is answered') {
		const rewrite = <T>(answer: T) => {
			controller.abort();
			return answer;
		};
		const fault = { kind: 'rewrite', rewrite } as const;
		return emulator.faults([{ operation, fault, when: 'after', occurrence: 1 }]);
	}
	const before = countRequests(emulator, operation);
	emulator.faults([{ operation, fault: '503', when: 'before' }]);
	virtualTime.onSleep(() => {
		if (countRequests(emulator, operation) > before) controller.abort();
	});
}

const operations = [
	['addMany', 'Adding codes was cancelled'],
	['createUnique', 'Creating codes was cancelled'],
] as const;

const reads = ['getBulkCreationCodes', 'findDiscountOfCode', 'getDiscountStanding'];

const cases = operations.flatMap(([operation, message]) =>
	reads.flatMap((read) =>
		(['while it is answered', 'before it is sent again'] as const).flatMap((when) =>
			[{}, { onError: 'continueRegularOutput' as const }].map((extra) => ({
				operation,
				message,
				read,
				when,
				extra,
			})),
		),
	),
);

it.each(cases)(
	'$operation cancelled at $read, $when, ends as cancelled and logs its jobs: $extra',
	async ({ operation, message, read, when, extra }) => {
		const controller = new AbortController();
		const { signal } = controller;
		await onFirstJob(() => cancelWith(read, when, controller));
		const items = customers(3).map((one, at): IDataObject => ({ ...one, code: `GIVEN-${at}` }));
		const placed = codeNode(emulator, operation, { discountId: byId(discountId) }, extra);
		const error = await runToError(placed, { items, signal });
		expect(signal.aborted).toBe(true);
		expect(error.message).toBe(message);
		const ids = emulator.state.creationJobs.map(
			({ id }) => `gid://shopify/DiscountRedeemCodeBulkCreation/${id}`,
		);
		expect(ids.length).toBeGreaterThan(0);
		for (const id of ids) expect(error.description).toContain(id);
		expect(logged).toHaveBeenCalledWith(expect.stringContaining(error.description), {
			bulkCreationIds: ids,
		});
	},
);
