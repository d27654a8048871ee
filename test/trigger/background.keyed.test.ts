import type { IDataObject } from 'n8n-workflow';
import { run, runToError } from '../support/engine';
import { createDiscount, discountOf } from '../support/storeClient';
import { appData, listen } from './listening';
import { people, pollTimes, useRuns } from './useRuns';

const { emulator, discountId, node, runs, record } = useRuns();

const COUNT = 300;

const keyed = { stableKey: '={{ $json.email }}' };

type Codes = Map<string, string>;

const codesOf = (items: IDataObject[]): Codes =>
	new Map(items.map(({ email, code }) => [String(email), String(code)]));

/** Creates the codes of all people and waits for them; returns them by address. */
async function createNow() {
	const waiting = node('createUnique', { ...keyed, run: 'untilDone' });
	const { outputs } = await run(waiting, { items: people(COUNT) });
	return codesOf((outputs[0] ?? []).map(({ json }) => json));
}

/** Removes all codes of the discount. */
const empty = () => emulator.state.codes.removeAll(discountOf(emulator, discountId()));

/** Lets another discount take some codes; returns their addresses. */
async function takeSome(codes: Codes) {
	const rival = await createDiscount(emulator.url, 'RIVAL');
	const taken = [...codes].filter((_, at) => [0, 7, 255, 299].includes(at));
	for (const [, code] of taken) {
		emulator.state.codes.add(discountOf(emulator, rival), String(code), Date.now());
	}
	return taken.map(([email]) => email);
}

/** Removes what the app keeps under a key of its codes, or changes it. */
function change(key: RegExp, value?: string) {
	for (const installation of emulator.state.installations.list()) {
		const found = installation.metafields.find((field) => key.test(field.key));
		if (found && value !== undefined) found.value = value;
		else installation.metafields = installation.metafields.filter((field) => field !== found);
	}
}

const registerOf = () => appData(emulator, 'keys_')[0]?.value ?? '';

describe('codes of keys that another discount has', () => {
	it('are replaced as by a run that waits, and every later run gives the same', async () => {
		const wanted = await createNow();
		const before = registerOf();
		empty();
		const taken = await takeSome(wanted);
		const waited = await createNow();
		// The same store again, as it was before that run.
		empty();
		change(/^keys_/, before);

		const trigger = await listen(emulator);
		await run(node('createUnique', keyed), { items: people(COUNT) });
		const delivered = codesOf(await pollTimes(trigger));
		expect(delivered.size).toBe(COUNT);
		expect([...delivered].sort()).toEqual([...waited].sort());
		expect(record()).toMatchObject({ state: 'complete', createdCount: COUNT, notCreated: {} });
		for (const email of taken) expect(delivered.get(email)).not.toBe(wanted.get(email));

		await run(node('createUnique', keyed), { items: people(COUNT) });
		expect([...codesOf(await pollTimes(trigger))].sort()).toEqual([...waited].sort());
		expect([...(await createNow())].sort()).toEqual([...waited].sort());
	});

	it('are replaced for each of several codes of a key', async () => {
		const several = { howMany: 'perItem', codesPerItem: 2 };
		const parameters = { ...keyed, ...several };
		const trigger = await listen(emulator);
		await run(node('createUnique', parameters), { items: people(3) });
		const part = appData(emulator, 'job_')[0]?.value ?? '';
		const { codes } = JSON.parse(part) as { codes: Array<{ code: string }> };
		for (const { code } of codes.slice(0, 3)) await createDiscount(emulator.url, code);
		const delivered = await pollTimes(trigger);
		expect(new Set(delivered.map(({ code }) => code)).size).toBe(6);
		const { outputs } = await run(node('createUnique', { ...parameters, run: 'untilDone' }), {
			items: people(3),
		});
		const waited = (outputs[0] ?? []).map(({ json }) => json.code).sort();
		expect(delivered.map(({ code }) => code).sort()).toEqual(waited);
	});
});

it('keys that are too long for the store are refused before anything is created', async () => {
	await listen(emulator);
	const stableKey = `={{ $json.email + '${'x'.repeat(500)}' }}`;
	const { message } = await runToError(node('createUnique', { stableKey }), {
		items: people(COUNT),
	});
	expect(message).toBe(
		"'Stable Key' is too long to run in background: more than 120 KB for 250 codes",
	);
	expect(appData(emulator, 'job_')).toEqual([]);
});

describe('a run that cannot replace codes of keys', () => {
	it.each([
		['secret', undefined, 'the metafield n8n_discounts_codes.secret of this app is missing'],
		['secret', '{}', 'the metafield n8n_discounts_codes.secret of this app cannot be read'],
		[
			'secret',
			JSON.stringify({ secret: Buffer.alloc(32).toString('base64') }),
			'the metafield n8n_discounts_codes.secret of this app was changed',
		],
		['keys_', undefined, 'of this app is missing'],
	])(
		'stops with the reason if %s is %s, and goes on once it is restored',
		async (key, value, why) => {
			const wanted = await createNow();
			empty();
			await takeSome(wanted);
			const trigger = await listen(emulator);
			await run(node('createUnique', keyed), { items: people(COUNT) });
			const before = emulator.state.installations
				.list()
				.map(({ metafields }) => metafields.map((field) => ({ ...field })));
			change(new RegExp(`^${key}`), value);
			const delivered = await pollTimes(trigger, 3);
			expect(record()).toMatchObject({
				state: 'stopped',
				message: expect.stringMatching(
					new RegExp(`^Codes that are taken cannot be replaced.*${why.replace('.', '\\.')}`),
				),
			});
			emulator.state.installations.list().forEach((installation, at) => {
				const lost = before[at]?.filter((field) => field.key.startsWith(key)) ?? [];
				installation.metafields = [
					...installation.metafields.filter((field) => !field.key.startsWith(key)),
					...lost,
				];
			});
			await runs('continueRuns', { resumeStopped: true });
			delivered.push(...(await pollTimes(trigger, 3)));
			expect(record()).toMatchObject({ state: 'complete', createdCount: COUNT });
			expect(codesOf(delivered).size).toBe(COUNT);
		},
	);
});
