import type { IExecuteFunctions } from 'n8n-workflow';
import type { Failure } from '../../../nodes/shared/adminApi/answer';
import { changeMany } from '../../../nodes/shared/bulkChange/changeMany';
import type { Change, Changed } from '../../../nodes/shared/bulkChange/changeMany';

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

describe('a change that is refused when it is sent again after no answer', () => {
	const start: Change['start'] = async () =>
		await Promise.resolve({ failure: refusal, retried: true });

	it('may be done by the first try, and says why Shopify refused it where it is not', async () => {
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

	it('says so where nobody waits, too', async () => {
		const { outcomes } = await outcomesOf({ start, check: seen() }, ['a'], false);
		expect(outcomes).toMatchObject([
			{ reason: 'unknown', message: expect.stringContaining('Shopify refused: Too many tags') },
		]);
	});
});

it('what comes after a request of unknown fate was certainly not sent', async () => {
	const ids = Array.from({ length: 501 }, (_, n) => String(n));
	const lost: Failure = { ...refusal, kind: 'unavailable', executed: 'unknown' };
	const { outcomes } = await outcomesOf(
		{ start: async () => await Promise.resolve({ failure: lost }), check: seen() },
		ids,
	);
	const count = (reason: string) => outcomes.filter((outcome) => outcome.reason === reason).length;
	expect([count('unknown'), count('notSent')]).toEqual([250, 251]);
});

it('a change that is refused at once is not looked for', async () => {
	const { outcomes, started, failure } = await outcomesOf({
		start: async () => await Promise.resolve({ failure: refusal }),
		check: async () => await Promise.reject(new Error('looked for')),
	});
	expect(outcomes.map(({ reason }) => reason)).toEqual(['notSent', 'notSent']);
	expect([started, failure]).toEqual([false, refusal]);
});
