import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { cellsOf } from '../support/cells';
import { place, run } from '../support/engine';
import { deafAfter } from '../support/faultMatrix';
import { createDiscount, liveCodes } from '../support/storeClient';
import { finishJobs, MINUTE } from './listening';
import { listenForBatches, ruleNumberOf, useRestStore } from './listeningBatches';

const emulator = useRestStore();
let discountId: string;

describe('a run of batches that is killed', () => {
	const people = Array.from({ length: 205 }, (_, at) => ({
		email: `customer${at}@example.com`,
		code: `GIVEN-${at}`,
	}));

	async function live(executionId: string, heard?: number) {
		virtualTime.skip(10_000);
		const before = emulator.requests().length;
		emulator.faults(heard === undefined ? [] : deafAfter(heard));
		const placed = place(new ShopifyDiscount(), {
			shop: emulator.url,
			parameters: {
				resource: 'priceRuleCode',
				operation: 'createBatch',
				priceRuleId: { __rl: true, mode: 'id', value: ruleNumberOf(emulator, discountId) },
				run: 'startJobs',
				announceFields: 'email',
			},
		});
		const running = run(placed, { items: people, executionId });
		if (heard === undefined) await running;
		else await running.catch(() => undefined);
		emulator.faults([]);
		return emulator.requests().length - before;
	}

	/** Lists the problems after a run that is killed at a given request, and the run after it. */
	async function tell(again: string, heard?: number) {
		emulator.reset();
		discountId = await createDiscount(emulator.url, 'BORN-WITH');
		const trigger = await listenForBatches(emulator);
		const requests = await live('first', heard);
		await live(again);
		const rows = [];
		for (let polls = 0; polls < 3; polls++) rows.push(...((await trigger.poll()) ?? []));
		finishJobs();
		for (let polls = 0; polls < 3; polls++) rows.push(...((await trigger.poll()) ?? []));
		virtualTime.skip(5 * MINUTE);
		rows.push(...((await trigger.poll()) ?? []));
		const works = new Set(liveCodes(emulator, discountId));
		const fresh = rows.filter(({ existing }) => !existing).map(({ code }) => code);
		const got = new Set(rows.map(({ email }) => email));
		const wrong: string[] = [];
		if (rows.some(({ code }) => !works.has(String(code)))) wrong.push('dead codes');
		if (got.size !== people.length) wrong.push(`${got.size} people got a code`);
		if (fresh.length !== people.length || new Set(fresh).size !== fresh.length)
			wrong.push(`${fresh.length} codes came as new`);
		return { requests, wrong: wrong.map((text) => `${heard ?? 'all'}: ${text}`) };
	}

	it.each(['first', 'second'])(
		'and is run again (as the %s execution) gives everyone a code, as a new one only once',
		async (again) => {
			// The first run is not killed.
			const { requests, wrong } = await tell(again);
			expect(requests).toBeGreaterThan(9);
			const deaths = Array.from({ length: requests - 1 }, (_, at) => at + 1);
			for (const heard of cellsOf(deaths, 2, again))
				wrong.push(...(await tell(again, heard)).wrong);
			expect(wrong).toEqual([]);
		},
		120_000,
	);
});
