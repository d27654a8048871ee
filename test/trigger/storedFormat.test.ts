/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads the documentation, and never ships */
import { readFileSync } from 'node:fs';
/* eslint-enable @n8n/community-nodes/no-restricted-imports */
import { run } from '../support/engine';
import { appData, listen, plant } from './listening';
import stored from './storedFormat.json';
import { people, pollTimes, useRuns } from './useRuns';

// What version 0.1.0 left in a store. Later versions have to read it, and to write what it can read:
// several of them may work on one store at the same time.

interface Stored {
	namespace: string;
	key: string;
	value: unknown;
}

type Moment = keyof typeof stored;

const { emulator, discountId, node, record } = useRuns();

const keyed = { stableKey: '={{ $json.email }}', prefix: 'A-' };
const labelled = { label: 'Spring', existingCodes: 'created' };

const keptNow = (): Stored[] =>
	appData(emulator).map(({ namespace, key, value }) => ({
		namespace,
		key,
		value: JSON.parse(value) as unknown,
	}));

/** Leaves in the store what that version left there when it handed the run over. */
function restore() {
	for (const { namespace, key, value } of stored.handedOver as Stored[]) {
		if (key.startsWith('listener_')) continue;
		plant(emulator, key, JSON.stringify(value), Date.now(), namespace);
	}
}

/** Tells who was to get which code. */
const promised = () =>
	(stored.handedOver as Stored[])
		.filter(({ namespace }) => namespace === 'n8n_discounts_data')
		.flatMap(({ value }) => (value as { codes: Array<{ code: string; key: string }> }).codes)
		.map(({ code, key }) => [key, code]);

/** Hands a run over; returns the trigger that is to carry it on. */
async function handOver() {
	const trigger = await listen(emulator);
	await run(node('createUnique', { ...keyed, options: labelled }), { items: people(3) });
	return trigger;
}

/** Does what that version did until the moment. */
const until: Record<Moment, () => Promise<unknown>> = {
	handedOver: handOver,
	async carriedOn() {
		const trigger = await handOver();
		emulator.settings({ jobSecondsPerCode: 1000 });
		await trigger.poll();
	},
	async delivered() {
		const trigger = await listen(emulator);
		await run(node('createUnique', { howMany: 'inAll', codesInAll: 300, announceFields: '' }));
		await pollTimes(trigger, 120);
	},
	async titled() {
		const created = { discountFrom: 'new', title: 'Spring', percentage: 15, run: 'untilDone' };
		await run(node('createUnique', { ...keyed, ...created }), { items: people(3) });
	},
};

const moments = Object.keys(until) as Moment[];

/** Objects whose keys are no names of ours. */
const MAPS = ['data', 'exceptions', 'notCreated'];

/** Replaces values by their types. */
function shapeOf(value: unknown): unknown {
	if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
	if (typeof value !== 'object' || value === null) return typeof value;
	const entries = Object.entries(value).map(
		([key, one]) => [key, MAPS.includes(key) ? 'a map' : shapeOf(one)] as const,
	);
	return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}

const shapesOf = (all: Stored[]) =>
	all
		.map(({ namespace, key, value }) => [`${namespace}.${nameOf(key)}`, shapeOf(value)] as const)
		.sort(([a], [b]) => a.localeCompare(b));

const nameOf = (key: string) => key.replace(/_.*/, '');

describe('a run that was handed over', () => {
	beforeEach(() => {
		expect((stored.handedOver as Stored[]).map(({ key }) => key)).toContain(
			`keys_${discountId().split('/').pop()}`,
		);
	});

	it('is carried on with the codes that it promised', async () => {
		const trigger = await listen(emulator);
		restore();
		const delivered = await pollTimes(trigger);
		expect(delivered.map(({ email, code }) => [email, code])).toEqual(promised());
		expect(record()).toMatchObject({ state: 'complete', createdCount: 3 });
	});

	it('goes with keys that get the same codes in every later run', async () => {
		restore();
		const later = node('createUnique', { ...keyed, run: 'untilDone' });
		const { outputs } = await run(later, { items: people(3) });
		expect(outputs[0]?.map(({ json }) => [json.email, json.code])).toEqual(promised());
	});
});

it.each(moments)('what is in a store is written with the same keys: %s', async (moment) => {
	await until[moment]();
	expect(shapesOf(keptNow())).toEqual(shapesOf(stored[moment]));
});

it.each(moments)('the architecture page names each key: %s', (moment) => {
	const rows = readFileSync('docs/architecture.md', 'utf8').split('\n');
	const missing = (stored[moment] as Stored[]).flatMap(({ namespace, key, value }) => {
		const row = rows.find((one) => one.startsWith(`| \`${namespace}\`, \`${nameOf(key)}`)) ?? '';
		return keysIn(value)
			.filter((name) => !row.includes(`\`${name}\``))
			.map((name) => `${namespace}.${key}: ${name}`);
	});
	expect(missing).toEqual([]);
});

/** Lists the keys of a value, and of what is in it. */
function keysIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(keysIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) => [
		key,
		...(MAPS.includes(key) ? [] : keysIn(one)),
	]);
}
