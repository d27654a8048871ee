import fc from 'fast-check';
import { REST_VERSION } from '../../nodes/shopify/client/version';
import type { FaultKind } from '../emulator';
import { restUrl } from '../support/adminApi';
import { CredentialStore } from '../support/credentialStore';
import { run, runNode, runToError } from '../support/engine';
import { plantRule, restRequests, ruleNode } from '../support/priceRuleNodes';
import type { PlantedRule } from '../support/priceRuleNodes';
import { useEmulator } from '../support/useEmulator';

// The time-out of a hanging request runs in real time, so it is short here.
jest.mock('../../nodes/shared/http/limits', () => ({
	...jest.requireActual<object>('../../nodes/shared/http/limits'),
	REQUEST_TIMEOUT_MS: 400,
}));

const emulator = useEmulator();
let rule: PlantedRule;

beforeAll(() => virtualTime.freeze());

beforeEach(async () => {
	virtualTime.skip(120_000);
	rule = await plantRule(emulator);
});

afterEach(() => virtualTime.onSleep());

const throttled = () => restRequests(emulator).filter((request) => request.throttled).length;

// Burst and rate per second, as Shopify documents them for its plans (2026).
const plans = [
	{ callBucketSize: 40, callsPerSecond: 2 },
	{ callBucketSize: 80, callsPerSecond: 4 },
	{ callBucketSize: 400, callsPerSecond: 20 },
];

let apps = 0;

it('no plan ever throttles the node, for any operation and number of items', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...plans),
			fc.integer({ min: 1, max: 100 }),
			fc.constantFrom('count', 'get', 'create', 'lookup'),
			async (plan, count, operation) => {
				emulator.reset();
				emulator.settings(plan);
				virtualTime.skip(120_000);
				const { priceRuleId, discount } = await plantRule(emulator);
				const discountCodeId = String(discount().codes[0]?.id);
				const code = operation === 'create' ? '={{ $json.code }}' : 'BORN-WITH';
				const parameters = { priceRuleId, discountCodeId, code };
				// A new app each time, because the plan of a store does not change between runs.
				const app = CredentialStore.withAccessToken(emulator.url, `shpat_${apps++}_of_this_test`);
				const node = ruleNode(emulator, operation, parameters, {}, app);
				const items = Array.from({ length: count }, (_, at) => ({ code: `C-${at}` }));
				expect(await runNode(node, { items })).toHaveLength(count);
				expect(throttled()).toBe(0);
			},
		),
		{ numRuns: 6 },
	);
});

it('every item succeeds even if another client of the app has used up the limit', async () => {
	await runNode(ruleNode(emulator, 'count'));
	for (let request = 0; request < 39; request++) {
		await fetch(restUrl(emulator.url, `price_rules/${rule.id}.json`), {
			headers: { 'x-shopify-access-token': 'shpat_test' },
		});
	}
	const items = Array.from({ length: 30 }, () => ({}));
	expect(await runNode(ruleNode(emulator, 'count'), { items })).toHaveLength(30);
	expect(throttled()).toBeGreaterThan(0);
});

it('100 items on the smallest plan take exactly as long as its limit requires', async () => {
	const start = Date.now();
	await runNode(ruleNode(emulator, 'count'), { items: Array.from({ length: 100 }, () => ({})) });
	const seconds = (Date.now() - start) / 1000;
	expect(seconds).toBeGreaterThanOrEqual((100 - 40) / 2);
	expect(seconds).toBeLessThan((100 - 40) / 2 + 10);
	expect(restRequests(emulator)).toHaveLength(100);
});

it('GraphQL requests do not count against the REST limit', async () => {
	emulator.settings({ bucketSize: 60, restoreRate: 1 });
	const app = CredentialStore.withAccessToken(emulator.url, 'shpat_of_both_interfaces');
	const graphql = { resource: 'codeDiscount' };
	const items = Array.from({ length: 20 }, () => ({}));
	await runNode(ruleNode(emulator, 'count', graphql, {}, app), { items });
	const start = Date.now();
	await runNode(ruleNode(emulator, 'count', {}, {}, app), { items });
	expect(Date.now() - start).toBeLessThan(1_000);
});

it('waits for a decimal Retry-After to the tenth of a second', async () => {
	emulator.faults([
		{ operation: '*', fault: '429', when: 'before', occurrence: 1, retryAfter: '40.5' },
	]);
	const waits: number[] = [];
	virtualTime.onSleep((ms) => waits.push(ms));
	await runNode(ruleNode(emulator, 'count'));
	expect(waits).toContain(40_500);
});

const passing: FaultKind[] = [
	...(['429', '430', '500', '502', '503', '504', 'reset', 'hang', 'cutBody'] as const),
	...(['internalError', 'html', 'emptyBody', 'rootNull', 'badGzip'] as const),
];

it.each(passing)('retries a read after %s', async (fault) => {
	emulator.faults([
		{ operation: '*', fault, when: 'after', occurrence: 1, times: 2, retryAfter: 1 },
	]);
	const [item] = await runNode(ruleNode(emulator, 'count'));
	expect(item?.json).toEqual({ count: 1 });
	expect(restRequests(emulator)).toHaveLength(3);
});

it('gives up on an unreachable store within minutes, and says that nothing was changed', async () => {
	emulator.faults([{ operation: '*', fault: '503', when: 'before' }]);
	const start = Date.now();
	const { message, description } = await runToError(ruleNode(emulator, 'count'));
	expect(message).toBe('Shopify is not available at the moment');
	expect(description).toContain('Nothing was changed.');
	expect(Date.now() - start).toBeLessThanOrEqual(120_000);
});

describe('the API version of an answer', () => {
	it('is reported once per run if it differs', async () => {
		emulator.settings({ answeringVersion: 'unstable' });
		const node = ruleNode(emulator, 'createBatch', {
			priceRuleId: rule.priceRuleId,
			code: '={{ $json.code }}',
		});
		const { hints } = await run(node, { items: [{ code: 'A' }] });
		const told = hints.filter(({ message }) =>
			message.includes(
				`answered with version unstable of the Admin API instead of ${REST_VERSION}`,
			),
		);
		expect(told).toHaveLength(1);
	});

	it('is not reported if it is the requested one', async () => {
		const node = ruleNode(emulator, 'createBatch', {
			priceRuleId: rule.priceRuleId,
			code: '={{ $json.code }}',
		});
		const { hints } = await run(node, { items: [{ code: 'A' }] });
		expect(hints).toEqual([]);
	});
});

describe('a cancelled execution', () => {
	const cancelledInSleep = async (operation: string, count: number) => {
		const controller = new AbortController();
		let sleeps = 0;
		let at = 0;
		virtualTime.onSleep(() => {
			if (++sleeps > 1) return;
			at = Date.now();
			controller.abort();
		});
		const node = ruleNode(emulator, operation, { priceRuleId: rule.priceRuleId, code: 'NEW' });
		const items = Array.from({ length: count }, () => ({}));
		const { message } = await runToError(node, { items, signal: controller.signal });
		return { message, lateMs: Date.now() - at };
	};

	it('ends immediately while it waits for its turn', async () => {
		const { message, lateMs } = await cancelledInSleep('count', 60);
		expect(message).toMatch(/abort|cancel/i);
		expect(lateMs).toBeLessThan(1_000);
		expect(restRequests(emulator).length).toBeLessThanOrEqual(40);
	});

	it.each(['count', 'create'])('ends immediately while it waits to retry %s', async (operation) => {
		emulator.faults([{ operation: '*', fault: '503', when: 'before' }]);
		const { message, lateMs } = await cancelledInSleep(operation, 1);
		expect(message).toMatch(/abort|cancel/i);
		expect(lateMs).toBeLessThan(1_000);
		expect(rule.codes()).toEqual([]);
	});
});
