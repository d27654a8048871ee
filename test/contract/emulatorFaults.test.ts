import { startClockedEmulator } from '../emulator/clocked';
import { basicInput, CREATE } from '../emulator/documents';
import type { Fault } from '../emulator';
import { graphqlUrl } from '../support/adminApi';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();

async function create(code: string, signal?: AbortSignal) {
	return await fetch(graphqlUrl(emulator.url), {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', 'X-Shopify-Access-Token': 'shpat_faults_test' },
		body: JSON.stringify({ query: CREATE, variables: { input: basicInput(code) } }),
		signal,
	});
}

const strike = (fault: Fault['fault'], when: Fault['when'], more: Partial<Fault> = {}) =>
	emulator.faults([{ operation: 'Create', fault, when, ...more }]);
const discounts = () => emulator.state.discounts.size;

describe('a fault', () => {
	it.each([
		'reset',
		'500',
		'502',
		'503',
		'429',
		'430',
		'401',
		'throttled',
		'cutBody',
		'html',
	] as const)(
		'of kind %s leaves nothing behind before the commit, and the discount after it',
		async (kind) => {
			strike(kind, 'before');
			await create('A').catch(() => undefined);
			expect(discounts()).toBe(0);
			strike(kind, 'after');
			await create('A').catch(() => undefined);
			expect(discounts()).toBe(1);
			expect(emulator.requests().map((request) => request.fault)).toEqual([
				`${kind}:before`,
				`${kind}:after`,
			]);
		},
	);

	it('cuts the connection', async () => {
		strike('reset', 'after');
		await expect(create('A')).rejects.toThrow('fetch failed');
	});

	it('cuts a body in the middle of what was announced', async () => {
		strike('cutBody', 'after');
		const response = await create('A');
		expect(response.status).toBe(200);
		expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
		await expect(response.text()).rejects.toThrow();
	});

	it('never answers until the client gives up', async () => {
		strike('hang', 'after');
		await expect(create('A', AbortSignal.timeout(50))).rejects.toThrow(/timeout|aborted/);
		expect(discounts()).toBe(1);
	});

	it('says how long to wait in decimal seconds', async () => {
		strike('429', 'before', { retryAfter: 4 });
		const response = await create('A');
		expect([response.status, response.headers.get('retry-after')]).toEqual([429, '4.0']);
	});

	it('answers an HTML page with status 200', async () => {
		strike('html', 'before');
		const response = await create('A');
		expect(response.status).toBe(200);
		expect(await response.text()).toContain('<!DOCTYPE html>');
	});

	it('strikes the occurrence it was ordered for, as often as ordered', async () => {
		strike('500', 'before', { occurrence: 2, times: 2 });
		const statuses = [];
		for (const code of ['A', 'B', 'C', 'D']) statuses.push((await create(code)).status);
		expect(statuses).toEqual([200, 500, 500, 200]);
	});

	it('of a kind that does not exist is refused when it is ordered', async () => {
		const body = JSON.stringify([{ operation: '*', fault: '418', when: 'before' }]);
		const ordered = await fetch(`${emulator.url}/__emulator/faults`, { method: 'POST', body });
		expect(ordered.status).toBe(400);
		expect((await create('A')).status).toBe(200);
	});

	it('can be ordered by root field or for everything, over HTTP too', async () => {
		for (const operation of ['discountCodeBasicCreate', '*']) {
			const ordered = await fetch(`${emulator.url}/__emulator/faults`, {
				method: 'POST',
				body: JSON.stringify([{ operation, occurrence: 1, fault: '503', when: 'before' }]),
			});
			expect(ordered.status).toBe(200);
			expect((await create('A')).status).toBe(503);
		}
		emulator.faults([{ operation: 'discountCodeDelete', fault: '503', when: 'before' }]);
		expect((await create('A')).status).toBe(200);
	});
});

describe('closing', () => {
	it('does not wait for a connection that hangs', async () => {
		const other = await startClockedEmulator();
		other.faults([{ operation: '*', fault: 'hang', when: 'before' }]);
		const hanging = fetch(graphqlUrl(other.url), {
			method: 'POST',
			headers: { 'X-Shopify-Access-Token': 'shpat_faults_test' },
			body: JSON.stringify({ query: '{ shop { name } }' }),
		}).catch(() => 'cut');
		while (other.requests().length === 0) await fetch(`${other.url}/__emulator/requests`);
		await other.close();
		expect(await hanging).toBe('cut');
	});
});
