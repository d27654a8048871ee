import type { IDataObject } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { cellsOf } from '../support/cells';
import { place, run } from '../support/engine';
import { deafAfter } from '../support/faultMatrix';
import { createDiscount, liveCodes } from '../support/storeClient';
import { finishJobs, HOUR, MINUTE } from './listening';
import { listenForBatches, ruleNumberOf, useRestStore } from './listeningBatches';

const emulator = useRestStore();
let discountId: string;

beforeAll(() => virtualTime.freeze());

const people = Array.from({ length: 205 }, (_, at) => ({
	email: `customer${at}@example.com`,
	code: `GIVEN-${at}`,
}));

/** Does something that is killed once the store has heard so many requests; counts its requests. */
async function killedAt(heard: number | undefined, act: () => Promise<unknown>): Promise<number> {
	const before = emulator.requests().length;
	emulator.faults(heard === undefined ? [] : deafAfter(heard));
	if (heard === undefined) await act();
	else await act().catch(() => undefined);
	emulator.faults([]);
	return emulator.requests().length - before;
}

const handOver = async (executionId: string) =>
	await run(
		place(new ShopifyDiscount(), {
			shop: emulator.url,
			parameters: {
				resource: 'priceRuleCode',
				operation: 'createBatch',
				priceRuleId: { __rl: true, mode: 'id', value: ruleNumberOf(emulator, discountId) },
				run: 'inBackground',
				announceFields: 'email',
			},
		}),
		{ items: people, executionId },
	);

interface Story {
	/** At which request the hand-over is killed, if at all, and which execution comes next. */
	handOverDies?: number;
	again?: string;
	/** At which request the first poll that carries the run on is killed, if at all. */
	pollDies?: number;
}

/** Plays a story to its end; counts the requests of what may be killed, and lists what is wrong. */
async function tell({ handOverDies, again, pollDies }: Story) {
	emulator.reset();
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
	const trigger = await listenForBatches(emulator);
	const rows: IDataObject[] = [];
	const collect = async () => rows.push(...((await trigger.poll()) ?? []));
	const handing = await killedAt(handOverDies, async () => await handOver('first'));
	if (again !== undefined) await handOver(again);
	const saved = trigger.memory();
	const polling = await killedAt(pollDies, collect);
	if (pollDies !== undefined) trigger.restart(saved);
	for (let polls = 0; polls < 8; polls++) await collect();
	finishJobs();
	for (let polls = 0; polls < 3; polls++) await collect();
	virtualTime.skip(HOUR + 5 * MINUTE);
	await collect();
	const works = new Set(liveCodes(emulator, discountId));
	const fresh = rows.filter(({ existing }) => !existing).map(({ code }) => code);
	const got = new Set(rows.map(({ email }) => email));
	const wrong: string[] = [];
	if (rows.some(({ code }) => !works.has(String(code)))) wrong.push('dead codes');
	if (got.size !== people.length) wrong.push(`${got.size} people got a code`);
	if (fresh.length !== people.length || new Set(fresh).size !== fresh.length)
		wrong.push(`${fresh.length} codes came as new`);
	const name = JSON.stringify({ handOverDies, again, pollDies });
	return { handing, polling, wrong: wrong.map((text) => `${name}: ${text}`) };
}

const upTo = (requests: number) => Array.from({ length: requests - 1 }, (_, at) => at + 1);

describe('a run of batches', () => {
	it.each(['first', 'second'])(
		'whose hand-over is killed and run again (as the %s execution) gives everyone a code, as a new one only once',
		async (again) => {
			const { handing, wrong } = await tell({ again });
			expect(handing).toBeGreaterThan(3);
			for (const handOverDies of cellsOf(upTo(handing), 1, again))
				wrong.push(...(await tell({ handOverDies, again })).wrong);
			expect(wrong).toEqual([]);
		},
		120_000,
	);

	it('of which a poll is killed gives everyone a code, as a new one only once', async () => {
		const { polling, wrong } = await tell({});
		expect(polling).toBeGreaterThan(9);
		for (const pollDies of cellsOf(upTo(polling), 2, 'poll'))
			wrong.push(...(await tell({ pollDies })).wrong);
		expect(wrong).toEqual([]);
	}, 120_000);
});
