import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { cellsOf } from '../support/cells';
import { place, run } from '../support/engine';
import { deafAfter } from '../support/faultMatrix';
import { createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { finishJobs, listen, MINUTE } from './listening';
import type { Listening } from './listening';

// Three parts with few codes each.
jest.mock('../../nodes/shopify/creation/limits', () => ({ MAX_CODES_PER_JOB: 3 }));

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => await reset());

async function reset() {
	emulator.reset();
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
}

const people = Array.from({ length: 8 }, (_, at) => ({
	email: `customer${at}@example.com`,
	code: `GIVEN-${at}`,
}));

/** Hands a run over until it ends or is killed, without its output; returns its number of requests. */
async function live(parameters: INodeParameters, executionId: string, heard?: number) {
	const before = emulator.requests().length;
	emulator.faults(heard === undefined ? [] : deafAfter(heard));
	const placed = place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: {
			resource: 'redeemCode',
			discountId: { __rl: true, mode: 'id', value: discountId },
			run: 'inBackground',
			announceFields: 'email',
			...parameters,
		},
	});
	const running = run(placed, { items: people, executionId });
	if (heard === undefined) await running;
	else await running.catch(() => undefined);
	emulator.faults([]);
	return emulator.requests().length - before;
}

/** Polls until the trigger has returned everything. */
async function collect(trigger: Listening): Promise<IDataObject[]> {
	const rows: IDataObject[] = [];
	const poll = async (times: number) => {
		for (let at = 0; at < times; at++) rows.push(...((await trigger.poll()) ?? []));
	};
	await poll(4);
	finishJobs();
	await poll(2);
	virtualTime.skip(5 * MINUTE);
	await poll(1);
	return rows;
}

/** Lists the problems unless everyone got one working code, and no one two that look new. */
function objectionsTo(rows: IDataObject[]): string[] {
	const wrong: string[] = [];
	const works = new Set(liveCodes(emulator, discountId));
	const emails = new Set<unknown>();
	const fresh = new Map<unknown, number>();
	const codesOf = new Map<unknown, Set<unknown>>();
	for (const { email, code, status, deliveryId, existing } of rows) {
		if (status !== 'created' || !works.has(String(code)))
			wrong.push(`${String(code)} is ${status}`);
		emails.add(email);
		codesOf.set(email, (codesOf.get(email) ?? new Set()).add(code));
		if (!existing) fresh.set(deliveryId, (fresh.get(deliveryId) ?? 0) + 1);
	}
	for (const { email } of people) {
		if (!emails.has(email)) wrong.push(`${email} got nothing`);
		if ((codesOf.get(email)?.size ?? 0) > 1) wrong.push(`${email} got several codes`);
	}
	if (fresh.size < people.length) wrong.push(`only ${fresh.size} codes came as new`);
	for (const [id, times] of fresh) if (times > 1) wrong.push(`${String(id)} came ${times} times`);
	return wrong;
}

const kinds: Array<[string, INodeParameters]> = [
	['codes of keys', { operation: 'createUnique', stableKey: '={{ $json.email }}' }],
	['given codes', { operation: 'addMany' }],
];

/** The executions around a killed hand-over: those before it, its own, and the one after it. */
const stories: Array<[string, { before: string[]; dies: string; after: string }]> = [
	['is tried again by n8n', { before: [], dies: 'first', after: 'first' }],
	['is run again', { before: [], dies: 'first', after: 'second' }],
	[
		'follows one that created all the codes, and is retried by n8n',
		{ before: ['first'], dies: 'second', after: 'second' },
	],
	[
		'follows one that created all the codes, and is run again',
		{ before: ['first'], dies: 'second', after: 'third' },
	],
];

describe.each(kinds)('a hand-over of %s that is killed', (kind, parameters) => {
	it.each(cellsOf(stories, 2, kind))(
		'and %s gives everyone a code, as a new one only once',
		async (story, { before, dies, after }) => {
			/** Plays a story whose hand-over is killed at a given request; counts its requests. */
			async function tell(heard?: number) {
				await reset();
				const trigger = await listen(emulator);
				const rows: IDataObject[] = [];
				for (const id of before) {
					await live(parameters, id);
					rows.push(...(await collect(trigger)));
				}
				const requests = await live(parameters, dies, heard);
				await live(parameters, after);
				rows.push(...(await collect(trigger)));
				wrong.push(...objectionsTo(rows).map((text) => `after ${heard ?? 'all'}: ${text}`));
				return requests;
			}

			const wrong: string[] = [];
			// The first run is not killed.
			const requests = await tell();
			expect(requests).toBeGreaterThan(3);
			const deaths = Array.from({ length: requests - 1 }, (_, at) => at + 1);
			for (const heard of cellsOf(deaths, 1, `${kind} ${story}`)) await tell(heard);
			expect(wrong).toEqual([]);
		},
		120_000,
	);
});
