import { LoadOptionsContext } from 'n8n-core';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';
import { startEmulator } from '../emulator';
import { additionalDataFor, place, poll, run } from '../support/engine';
import { startSpoiler } from '../support/spoilAnswers';
import { mutations, withRoom } from './mutations';
import { jsonOf, objectionsTo, snapshot } from './oracle';
import type { Seen } from './oracle';
import { Chance } from './random';
import type { Scenario } from './scenario';
import { scenarios } from './scenarios';

interface Order {
	seed: number;
	runs: number;
	/** The one run to repeat. */
	only?: number;
}

/** Spoils one answer in each of many runs; returns what was wrong, with all it takes to repeat it. */
export async function fuzz({ seed, runs, only }: Order): Promise<string[]> {
	const emulator = await startEmulator({ settings: { jobSecondsPerCode: 0.01 } });
	const spoiler = await startSpoiler(emulator.url);
	const requests = new Map<string, number>();
	const wrong: string[] = [];

	async function begin(prepare: (typeof scenarios)[number][1]) {
		emulator.reset();
		virtualTime.skip(60_000);
		const does = await prepare(emulator);
		return await placed(does, spoiler.url);
	}

	try {
		for (let at = only ?? 0; at < (only === undefined ? runs : only + 1); at++) {
			const chance = new Chance(seed * 1_000_003 + at);
			const [name, prepare] = chance.pick(scenarios);
			if (!requests.has(name)) {
				const act = await begin(prepare);
				spoiler.order(0, true, (answer) => answer);
				const { failed, texts } = await act();
				if (failed) throw new Error(`${name} does not work: ${texts.join(' ')}`);
				requests.set(name, spoiler.count);
			}
			const mutation = chance.pick(mutations);
			const request = 1 + chance.below(requests.get(name) ?? 1);
			const isCarriedOut = mutation.keepsForm === true || chance.next() < 0.7;
			const act = await begin(prepare);
			const before = snapshot(emulator);
			spoiler.order(request, isCarriedOut, (answer) => mutation.spoil(withRoom(answer), chance));
			const seen = await act();
			virtualTime.skip(3_600_000);
			const objections = objectionsTo(seen, before, snapshot(emulator), emulator);
			const what = `--seed ${seed} --only ${at}: ${name}, ${mutation.name} ${isCarriedOut ? 'after' : 'before'} request ${request}`;
			for (const objection of objections) wrong.push(`${what}: ${objection.slice(0, 500)}`);
		}
	} finally {
		await spoiler.close();
		await emulator.close();
	}
	return wrong;
}

/** Places the node of a scenario; returns what makes it act and tells what a user sees of it. */
async function placed(does: Scenario['does'], shop: string): Promise<() => Promise<Seen>> {
	if ('runs' in does) {
		const node = place(new ShopifyDiscount(), { shop, parameters: does.runs });
		return async () =>
			await seenOf(async () => {
				const { outputs, hints } = await run(node, { items: does.items });
				return { outputs: jsonOf(outputs), texts: hints.map(({ message }) => message) };
			});
	}
	if ('lists' in does) {
		const nodeType = new ShopifyDiscount();
		const { workflow, node, credentials } = place(nodeType, {
			shop,
			parameters: { resource: does.resource ?? 'codeDiscount' },
		});
		const context = new LoadOptionsContext(workflow, node, additionalDataFor(credentials), '');
		return async () =>
			await seenOf(async () => {
				const listed =
					does.lists === 'loadSavedSearches'
						? await nodeType.methods.loadOptions.loadSavedSearches.call(context)
						: await nodeType.methods.listSearch[does.lists].call(context);
				return { outputs: [[{ listed }]] as unknown as Seen['outputs'], texts: [] };
			});
	}
	const trigger = place(new ShopifyDiscountTrigger(), { shop, parameters: does.polls });
	if (does.mode === 'next') await poll(trigger);
	does.meanwhile();
	return async () =>
		await seenOf(async () => {
			const mode = does.mode === 'manual' ? 'manual' : 'trigger';
			return { outputs: jsonOf((await poll(trigger, { mode })) ?? []), texts: [] };
		});
}

async function seenOf(act: () => Promise<Omit<Seen, 'failed'>>): Promise<Seen> {
	try {
		return { ...(await act()), failed: false };
	} catch (error) {
		const { message, description } = error as Error & { description?: string };
		return { outputs: [], texts: [message, description ?? ''], failed: true };
	}
}
