import { giveUpSoonIfHanging } from '../support/requestTimeout';
import { faultKinds } from '../emulator';
import { cellsOf } from '../support/cells';
import { byId, codeNode } from '../support/codeNodes';
import { run } from '../support/engine';
import { createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const addMany = () => codeNode(emulator, 'addMany', { discountId: byId(discountId) });

const items = Array.from({ length: 260 }, (_, index) => ({ code: `CODE-${index}` }));

// A 401 is handled by n8n, which fetches a new token.
const faults = faultKinds.filter((kind) => kind !== '401');
const operations = ['addRedeemCodes', 'getBulkCreationState'];
const matrix = operations.flatMap((operation) =>
	faults.flatMap((fault) =>
		(['before', 'after'] as const).flatMap((when) =>
			[1, 2].map((occurrence) => ({ operation, fault, when, occurrence })),
		),
	),
);

test.each(cellsOf(matrix, 4))(
	'$fault $when request $occurrence of $operation loses no code and reports none that does not work',
	async ({ operation, fault, when, occurrence }) => {
		const disturbance = { operation, fault, when, occurrence, retryAfter: 1 };
		giveUpSoonIfHanging([disturbance]);
		emulator.faults([disturbance]);
		const { outputs } = await run(addMany(), { items });
		expect(emulator.requests().some((request) => request.fault === `${fault}:${when}`)).toBe(true);
		expect(outputs[0]?.map(({ json }) => json.code)).toEqual(items.map(({ code }) => code));
		expect(outputs[1]).toEqual([]);
		expect(liveCodes(emulator, discountId).sort()).toEqual(items.map(({ code }) => code).sort());
	},
);
