import type { Change } from '../../../../nodes/shopify/change/change';
import type { IExecuteFunctions } from 'n8n-workflow';
import { changeMany } from '../../../../nodes/shopify/change/changeMany';
import type { Changed } from '../../../../nodes/shopify/change/changeMany';
import type { Failure } from '../../../../nodes/shared/http/failure';

const refusal: Failure = {
	kind: 'userErrors',
	message: 'Shopify refused: Too many tags',
	description: 'Nothing was changed.',
	executed: 'no',
	userErrors: [{ field: ['tags'], message: 'Too many tags' }],
};

async function outcomesOf(change: Change, ids = ['a', 'b'], wait = true) {
	const reached: Changed = { outcomes: [], jobs: [], started: false };
	const settings = { wait, deadline: Date.now() + 600_000 };
	await changeMany({} as IExecuteFunctions, ids, change, settings, reached);
	return reached;
}

const seen = (...done: string[]): Change['check'] => {
	return async (ids) =>
		await Promise.resolve(new Map(ids.map((id) => [id, { ok: done.includes(id) }])));
};

describe('a change that is refused on a retry after no answer', () => {
	const start: Change['start'] = async () =>
		await Promise.resolve({ failure: refusal, retried: true });

	it('may have been done by the first try; otherwise says why Shopify refused it', async () => {
		const { outcomes } = await outcomesOf({ start, check: seen('a') });
		expect(outcomes).toEqual([
			{ id: 'a', done: true },
			{
				id: 'b',
				done: false,
				reason: 'unknown',
				message: expect.stringContaining('Shopify refused: Too many tags'),
			},
		]);
	});

	it('says so without waiting, too', async () => {
		const { outcomes } = await outcomesOf({ start, check: seen() }, ['a'], false);
		expect(outcomes).toMatchObject([
			{ reason: 'unknown', message: expect.stringContaining('Shopify refused: Too many tags') },
		]);
	});
});

it('marks what follows a request of unknown fate as not sent', async () => {
	const ids = Array.from({ length: 501 }, (_, n) => String(n));
	const lost: Failure = { ...refusal, kind: 'unavailable', executed: 'unknown' };
	const { outcomes } = await outcomesOf(
		{ start: async () => await Promise.resolve({ failure: lost }), check: seen() },
		ids,
	);
	const count = (reason: string) => outcomes.filter((outcome) => outcome.reason === reason).length;
	expect([count('unknown'), count('notSent')]).toEqual([250, 251]);
});

it('checks a change of unknown fate', async () => {
	const lost: Failure = { ...refusal, kind: 'unreadable', executed: 'unknown' };
	const { outcomes, started, failure } = await outcomesOf({
		start: async () => await Promise.resolve({ failure: lost }),
		check: seen('a'),
	});
	expect(outcomes.map(({ done, reason }) => [done, reason])).toEqual([
		[true, undefined],
		[false, 'unknown'],
	]);
	expect([started, failure]).toEqual([true, lost]);
});

it('an error before sending leaves a change not sent, a later one leaves it unknown', async () => {
	const throwing = async () => await Promise.reject(new Error('Thrown'));
	const before = await outcomesOf({ prepare: throwing, start: throwing, check: seen() });
	expect(before.outcomes.map(({ reason }) => reason)).toEqual(['notSent', 'notSent']);
	const later = await outcomesOf({ start: throwing, check: seen() });
	expect(later.outcomes.map(({ reason }) => reason)).toEqual(['unknown', 'unknown']);
	expect(later.failure?.executed).toBe('unknown');
});

describe('among several groups', () => {
	const groups = async (first: Failure) => {
		const reached: Changed = { outcomes: [], jobs: [], started: false };
		const settings = { wait: true, deadline: Date.now() + 600_000 };
		const failing: Change = {
			start: async () => await Promise.resolve({ failure: first }),
			check: seen(),
		};
		const working: Change = {
			start: async () => await Promise.resolve({ data: { id: 'job', done: true } }),
			check: seen('b'),
		};
		await changeMany({} as IExecuteFunctions, ['a'], failing, settings, reached);
		await changeMany({} as IExecuteFunctions, ['b'], working, settings, reached);
		return reached;
	};

	it('a refused one does not affect the others', async () => {
		const { outcomes, failure } = await groups(refusal);
		expect(outcomes.map(({ done }) => done)).toEqual([false, true]);
		expect(failure).toBe(refusal);
	});

	it('none is tried after the store has failed', async () => {
		const { outcomes } = await groups({ ...refusal, kind: 'token', userErrors: undefined });
		expect(outcomes.map(({ reason }) => reason)).toEqual(['notSent', 'notSent']);
	});
});

it('does not check a change that is refused at once', async () => {
	const { outcomes, started, failure } = await outcomesOf({
		start: async () => await Promise.resolve({ failure: refusal }),
		check: async () => await Promise.reject(new Error('looked for')),
	});
	expect(outcomes.map(({ reason }) => reason)).toEqual(['refused', 'refused']);
	expect([started, failure]).toEqual([false, refusal]);
});
