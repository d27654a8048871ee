import type { INodeParameters } from 'n8n-workflow';
import type { Fault } from '../emulator';
import { faultKinds } from '../emulator/faults';
import { locator } from '../support/discountForms';
import { runNode, runToError } from '../support/engine';
import { plantRule, restRequests, ruleNode } from '../support/priceRuleNodes';
import type { PlantedRule } from '../support/priceRuleNodes';
import { countRequests } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

// A hanging request is given up in real time, so the time is made short here.
jest.mock('../../nodes/shared/http/limits', () => ({
	...jest.requireActual<object>('../../nodes/shared/http/limits'),
	REQUEST_TIMEOUT_MS: 300,
}));

const emulator = useEmulator();
let rule: PlantedRule;

beforeAll(() => virtualTime.freeze());

beforeEach(async () => {
	// The clock of the store is not that of n8n.
	emulator.settings({ clockOffsetMs: -3_600_000 });
	virtualTime.skip(120_000);
	rule = await plantRule(emulator);
});

const node = (operation: string, more: INodeParameters = {}) =>
	ruleNode(emulator, operation, {
		priceRuleId: rule.priceRuleId,
		discountCodeId: String(rule.discount().codes[0]?.id),
		code: 'NEW',
		...more,
	});

const texts = () => rule.discount().codes.map(({ code }) => code);

const calls = {
	create: 'restCreateDiscountCode',
	update: 'restUpdateDiscountCode',
	delete: 'restDeleteDiscountCode',
};

const lost = (
	operation: keyof typeof calls,
	when: Fault['when'],
	more: Partial<Fault> = { occurrence: 1 },
): Fault => ({ operation: calls[operation], fault: 'reset', when, ...more });

// A 401 is not of this kind: n8n answers it with a new token.
const faults = faultKinds.filter((kind) => kind !== '401');
const outcomes = {
	create: ['BORN-WITH', 'NEW'],
	update: ['NEW'],
	delete: [],
};
const matrix = (['create', 'update', 'delete'] as const).flatMap((operation) =>
	faults.flatMap((fault) =>
		(['before', 'after'] as const).flatMap((when) =>
			// Some of them several times in a row.
			(['reset', '503', '429'].includes(fault) ? [1, 3] : [1]).map((times) => ({
				operation,
				fault,
				when,
				times,
			})),
		),
	),
);

it.each(matrix)(
	'$operation happens once though $fault comes $when it $times times',
	async ({ operation, fault, when, times }) => {
		const { length: lines } = restRequests(emulator);
		emulator.faults([
			{ operation: calls[operation], fault, when, occurrence: 1, times, retryAfter: 1 },
		]);
		const [item] = await runNode(node(operation));
		expect(item?.json).toMatchObject(operation === 'delete' ? { deleted: true } : { code: 'NEW' });
		expect(texts()).toEqual(outcomes[operation]);
		expect(restRequests(emulator).length - lines).toBeGreaterThan(1);
	},
);

it.each(matrix.filter(({ times }) => times === 1))(
	'$operation says that its fate is unknown where $fault comes $when it for good, or is seen to be done',
	async ({ operation, fault, when }) => {
		emulator.faults([{ operation: calls[operation], fault, when, retryAfter: 1 }]);
		let said = '';
		try {
			await runNode(node(operation));
		} catch (error) {
			const { message, description = '' } = error as Error & { description?: string };
			said = `${message} ${description}`;
		}
		const isDone = JSON.stringify(texts()) === JSON.stringify(outcomes[operation]);
		if (said === '') expect(isDone).toBe(true);
		else if (isDone) expect(said).not.toMatch(/Nothing was/);
		else expect(said).toMatch(/It is not known whether|Nothing was changed/);
	},
);

describe('a creation without an answer', () => {
	it('that was carried out is ours, and is not sent again', async () => {
		emulator.faults([lost('create', 'after')]);
		const [item] = await runNode(node('create'));
		expect(item?.json).toMatchObject({ code: 'NEW', priceRuleId: rule.id });
		expect(countRequests(emulator, calls.create)).toBe(1);
	});

	it('that was not carried out is sent again', async () => {
		emulator.faults([lost('create', 'before')]);
		const [item] = await runNode(node('create'));
		expect(item?.json).toMatchObject({ code: 'NEW', priceRuleId: rule.id });
		expect(countRequests(emulator, calls.create)).toBe(2);
	});

	it('of a code that another price rule has is not ours', async () => {
		const other = await plantRule(emulator, { code: 'NEW' });
		emulator.faults([lost('create', 'before')]);
		const { message, description } = await runToError(node('create'));
		expect(message).toBe('The store has the code NEW already');
		expect(description).toContain(`It is of the price rule ${other.id}.`);
		expect(description).toContain('Nothing was created.');
		expect(texts()).toEqual(['BORN-WITH']);
	});

	it('of a code that this price rule got a minute ago is not ours: somebody may have it', async () => {
		await runNode(node('create'));
		virtualTime.skip(60_000);
		emulator.faults([lost('create', 'before')]);
		const { message } = await runToError(node('create'));
		expect(message).toBe('The store has the code NEW already');
		expect(texts()).toEqual(['BORN-WITH', 'NEW']);
	});

	it('of a code that Shopify takes for another one is refused', async () => {
		const other = await plantRule(emulator, { code: 'CAFÉ' });
		emulator.faults([lost('create', 'before')]);
		const { message } = await runToError(node('create', { code: 'CAFE' }));
		expect(message).toMatch(/The store has the code CAFÉ already|must be unique/);
		expect([...texts(), ...other.codes()]).toEqual(['BORN-WITH']);
	});

	it('is unknown where nobody can look, and says so', async () => {
		emulator.faults([
			lost('create', 'after'),
			{ operation: 'restLookUpDiscountCode', fault: '503', when: 'before' },
		]);
		const { message, description } = await runToError(node('create'));
		expect(message).toBe('The connection to the store was cut');
		expect(description).toContain('It is not known whether Shopify carried the request out');
		expect(texts()).toEqual(['BORN-WITH', 'NEW']);
	});
});

describe('a change without an answer', () => {
	it('is made again, since twice is the same as once', async () => {
		emulator.faults([lost('update', 'after')]);
		const [item] = await runNode(node('update'));
		expect(item?.json.code).toBe('NEW');
		expect(countRequests(emulator, calls.update)).toBe(2);
	});

	it('that never gets one says that it is safe to run again', async () => {
		emulator.faults([lost('update', 'after', {})]);
		const { description } = await runToError(node('update'));
		expect(description).toContain('it is safe to run it again');
	});
});

describe('a deletion without an answer', () => {
	it('is made again, and a code that is gone then was deleted by it', async () => {
		emulator.faults([lost('delete', 'after')]);
		const [item] = await runNode(node('delete'));
		expect(item?.json.deleted).toBe(true);
		expect(texts()).toEqual([]);
	});

	it('is unknown, not undone, where pages come in the place of answers', async () => {
		emulator.faults([lost('delete', 'after', { fault: 'html' })]);
		const { description } = await runToError(node('delete'));
		expect(description).toContain('It is not known whether');
		expect(texts()).toEqual([]);
	});

	it('is not taken for done because a page comes in its place', async () => {
		emulator.faults([lost('delete', 'before', { fault: 'html' })]);
		const { description } = await runToError(node('delete'));
		expect(description).toContain('It is not known whether');
		expect(texts()).toEqual(['BORN-WITH']);
	});

	it('of a code that was never there is not said to be one', async () => {
		const { message } = await runToError(node('delete', { priceRuleId: locator(1) }));
		expect(message).toBe('The store has no such discount code in this price rule');
	});
});
