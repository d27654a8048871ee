import { faultKinds } from '../emulator';
import { cellsOf } from '../support/cells';
import { runNode } from '../support/engine';
import { changingCalls, useCodeChanges } from '../support/priceRuleFaults';
import { restRequests, textsOf } from '../support/priceRuleNodes';

// The time-out of a hanging request runs in real time, so it is short here.
jest.mock('../../nodes/shared/http/limits', () => ({
	...jest.requireActual<object>('../../nodes/shared/http/limits'),
	REQUEST_TIMEOUT_MS: 300,
}));

const { emulator, rule, node } = useCodeChanges();

// A 401 is handled by n8n, which fetches a new token.
const faults = faultKinds.filter((kind) => kind !== '401');
const outcomes = {
	create: ['BORN-WITH', 'NEW'],
	update: ['NEW'],
	delete: [],
};
const operations = ['create', 'update', 'delete'] as const;
const matrix = operations.flatMap((operation) =>
	faults.flatMap((fault) =>
		(['before', 'after'] as const).flatMap((when) =>
			// Some faults repeat several times in a row.
			(['reset', '503', '429'].includes(fault) ? [1, 3] : [1]).map((times) => ({
				operation,
				fault,
				when,
				times,
			})),
		),
	),
);

/** Returns a number of cells of each operation. */
const each = (cells: typeof matrix, count: number, name: string) =>
	operations.flatMap((operation) =>
		cellsOf(
			cells.filter((cell) => cell.operation === operation),
			count,
			name,
		),
	);

it.each(each(matrix, 4, 'in the end'))(
	'$operation happens once though $fault comes $when it $times times',
	async ({ operation, fault, when, times }) => {
		const { length: lines } = restRequests(emulator);
		emulator.faults([
			{ operation: changingCalls[operation], fault, when, occurrence: 1, times, retryAfter: 1 },
		]);
		const [item] = await runNode(node(operation));
		expect(item?.json).toMatchObject(operation === 'delete' ? { deleted: true } : { code: 'NEW' });
		expect(textsOf(rule)).toEqual(outcomes[operation]);
		expect(restRequests(emulator).length - lines).toBeGreaterThan(1);
	},
);

it.each(
	each(
		matrix.filter(({ times }) => times === 1),
		3,
		'for good',
	),
)(
	'$operation says that its fate is unknown where $fault comes $when it for good, or is seen to be done',
	async ({ operation, fault, when }) => {
		emulator.faults([{ operation: changingCalls[operation], fault, when, retryAfter: 1 }]);
		let said = '';
		try {
			await runNode(node(operation));
		} catch (error) {
			const { message, description = '' } = error as Error & { description?: string };
			said = `${message} ${description}`;
		}
		const isDone = JSON.stringify(textsOf(rule)) === JSON.stringify(outcomes[operation]);
		if (said === '') expect(isDone).toBe(true);
		else if (isDone) expect(said).not.toMatch(/Nothing was/);
		else expect(said).toMatch(/It is not known whether|Nothing was changed/);
	},
);
