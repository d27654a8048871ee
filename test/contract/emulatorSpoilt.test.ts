/* eslint-disable @n8n/community-nodes/no-restricted-imports -- Node's own client and unpacker say what is wrong with an answer; never part of the package */
import { request } from 'http';
import { gunzipSync } from 'zlib';
import { allFaultKinds, type Fault, type FaultKind } from '../emulator';
import { basicInput, CREATE } from '../emulator/documents';
import { graphqlUrl } from '../support/adminApi';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();

interface Got {
	status: number | undefined;
	headers: Record<string, unknown>;
	body: Buffer;
}

// Node's own client names what its parser stumbles over.
async function create(code: string, giveUpAfterMs?: number): Promise<Got> {
	return await new Promise((resolve, reject) => {
		const sent = request(
			graphqlUrl(emulator.url),
			{
				method: 'POST',
				agent: false,
				headers: { 'X-Shopify-Access-Token': 'shpat_spoilt_test' },
			},
			(response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('error', reject);
				response.on('end', () =>
					resolve({
						status: response.statusCode,
						headers: response.headers,
						body: Buffer.concat(chunks),
					}),
				);
			},
		);
		sent.on('error', reject);
		if (giveUpAfterMs !== undefined) {
			sent.setTimeout(giveUpAfterMs, () => sent.destroy(new Error('no answer')));
		}
		sent.end(JSON.stringify({ query: CREATE, variables: { input: basicInput(code) } }));
	});
}

const order = (fault: Fault['fault'], when: Fault['when'] = 'after', more: Partial<Fault> = {}) =>
	emulator.faults([{ operation: 'Create', fault, when, ...more }]);
const discounts = () => emulator.state.discounts.size;
const json = async () =>
	JSON.parse((await create('A')).body.toString()) as Record<
		string,
		Record<string, Record<string, unknown>>
	>;

describe('every fault that has a name', () => {
	it.each(allFaultKinds)('%s strikes before or after the commit', async (kind) => {
		const patience = kind.startsWith('hang') ? 300 : undefined;
		order(kind, 'before');
		await create('A', patience).catch(() => undefined);
		expect(discounts()).toBe(0);
		order(kind);
		await create('A', patience).catch(() => undefined);
		expect(discounts()).toBe(1);
	});
});

describe('an answer that breaks the HTTP parser', () => {
	it.each([
		['badStatusLine', 'HPE_INVALID_CONSTANT'],
		['badVersion', 'HPE_INVALID_VERSION'],
		['badStatusCode', 'HPE_INVALID_STATUS'],
		['badHeader', 'HPE_INVALID_HEADER_TOKEN'],
		['badLength', 'HPE_INVALID_CONTENT_LENGTH'],
		['twoLengths', 'HPE_INVALID_CONTENT_LENGTH'],
		['badChunk', 'HPE_INVALID_CHUNK_SIZE'],
		['longHeader', 'HPE_HEADER_OVERFLOW'],
		['cutHead', 'ECONNRESET'],
	] as const)('%s: the client sees %s', async (kind: FaultKind, code) => {
		order(kind);
		await expect(create('A')).rejects.toMatchObject({ code });
		expect(discounts()).toBe(1);
	});
});

describe('a compressed answer', () => {
	it.each(['badGzip', 'cutGzip', 'damagedGzip'] as const)('%s cannot be unpacked', async (kind) => {
		order(kind);
		const { headers, body } = await create('A');
		expect(headers['content-encoding']).toBe('gzip');
		expect(() => gunzipSync(body)).toThrow();
	});
});

describe('a body that says something else', () => {
	it.each([
		['errorsNull', { errors: [null] }],
		['errorsText', { errors: 'Something went wrong' }],
		['errorsObject', { errors: {} }],
		['emptyObject', {}],
		['emptyList', []],
		['emptyText', ''],
		['null', null],
		['dataNull', { data: null }],
	] as const)('%s is %j', async (kind, body) => {
		order(kind);
		expect(await json()).toEqual(body);
	});

	it('is empty, or of another type', async () => {
		order('emptyBody');
		expect(await create('A')).toMatchObject({ status: 200, body: Buffer.alloc(0) });
		order('wrongType');
		expect((await create('B')).headers['content-type']).toBe('text/plain');
	});

	it('has data of what was carried out and errors beside it', async () => {
		order('dataAndErrors');
		expect(await json()).toMatchObject({
			data: { discountCodeBasicCreate: { codeDiscountNode: { id: expect.any(String) } } },
			errors: [
				{ path: ['discountCodeBasicCreate'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
			],
		});
	});

	it('has a payload of nulls without a reason, or none at all', async () => {
		order('payloadNull');
		expect(await json()).toMatchObject({
			data: { discountCodeBasicCreate: { codeDiscountNode: null, userErrors: [] } },
		});
		order('rootNull');
		expect(await json()).toMatchObject({ data: { discountCodeBasicCreate: null } });
	});
});

describe('Retry-After', () => {
	it.each([
		[undefined, '2.0'],
		[0, '0.0'],
		[-5, '-5.0'],
		['Wed, 21 Oct 2026 07:28:00 GMT', 'Wed, 21 Oct 2026 07:28:00 GMT'],
		[null, undefined],
	])('ordered as %j is sent as %j', async (retryAfter, header) => {
		order('429', 'before', { retryAfter });
		expect((await create('A')).headers['retry-after']).toBe(header);
	});
});

describe('an odd throttleStatus', () => {
	it.each([
		[{ restoreRate: 0 }, { maximumAvailable: 2000, currentlyAvailable: 1990, restoreRate: 0 }],
		[{ currentlyAvailable: 9000 }, expect.objectContaining({ currentlyAvailable: 9000 })],
		['text', 'text'],
		[null, null],
		[undefined, undefined],
	])('ordered as %j stands in an answer that is good otherwise', async (value, status) => {
		order({ kind: 'throttleStatus', value });
		const { data, extensions } = await json();
		expect(data).toMatchObject({ discountCodeBasicCreate: { userErrors: [] } });
		expect(extensions?.['cost']?.['throttleStatus']).toEqual(status);
	});

	it('stands in a refusal before the commit', async () => {
		order({ kind: 'throttleStatus', value: { restoreRate: -1 } }, 'before');
		expect(await json()).toMatchObject({
			errors: [{ extensions: { code: 'THROTTLED' } }],
			extensions: { cost: { throttleStatus: { restoreRate: -1 } } },
		});
		expect(discounts()).toBe(0);
	});
});

describe('a fault in detail', () => {
	it('replaces the answer by a given one', async () => {
		order({ kind: 'answer', status: 299, headers: { 'X-Odd': '1' }, body: 'odd' });
		const { status, headers, body } = await create('A');
		expect([status, headers['x-odd'], body.toString(), discounts()]).toEqual([299, '1', 'odd', 1]);
	});

	it('replaces the answer by given bytes', async () => {
		order({ kind: 'bytes', bytes: 'HTTP/1.1 200 Fine\r\nContent-Length: 2\r\n\r\nOK' });
		expect((await create('A')).body.toString()).toBe('OK');
	});

	it('changes the answer by a function', async () => {
		order({ kind: 'rewrite', rewrite: (answer) => ({ ...answer, status: 207 }) });
		expect((await create('A')).status).toBe(207);
	});

	it('spoils an answer at random, the same way for the same seed', async () => {
		const results = new Set<string>();
		for (let seed = 0; seed < 200; seed++) {
			const twice = [];
			for (let i = 0; i < 2; i++) {
				emulator.reset();
				order({ kind: 'mutate', seed });
				const { status, body } = await create('A');
				twice.push(`${status} ${body.toString('latin1')}`);
			}
			expect(twice[0]?.replace(/[\d-]/g, '')).toBe(twice[1]?.replace(/[\d-]/g, ''));
			results.add(twice[0] ?? '');
		}
		expect(results.size).toBeGreaterThan(150);
	});

	it.each([
		[{ kind: 'mutate', seed: 7 }, 200],
		[{ kind: 'answer', body: '' }, 200],
		[{ kind: 'mutate' }, 400],
		[{ kind: 'rewrite' }, 400],
		[{ kind: 'nothing' }, 400],
	])('can be ordered over HTTP: %j is answered by %i', async (fault, status) => {
		const body = JSON.stringify([{ operation: '*', fault, when: 'after' }]);
		const ordered = await fetch(`${emulator.url}/__emulator/faults`, { method: 'POST', body });
		expect(ordered.status).toBe(status);
	});
});
