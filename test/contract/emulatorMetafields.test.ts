import { connectOfficialClient } from '../emulator/officialClient';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();
const client = connectOfficialClient(emulator);

const SET = `mutation Set($metafields: [MetafieldsSetInput!]!) {
	metafieldsSet(metafields: $metafields) {
		metafields { key value compareDigest }
		userErrors { field message code elementIndex }
	}
}`;
const READ = `query Read($namespace: String!) {
	currentAppInstallation { id metafields(first: 50, namespace: $namespace) { nodes { key value } } }
}`;

async function owner(of = client): Promise<string> {
	const { data } = await of.request('{ currentAppInstallation { id } }');
	return data?.currentAppInstallation.id;
}

async function set(fields: Array<Record<string, unknown>>, by = client) {
	const ownerId = await owner(by);
	const metafields = fields.map((field) => ({
		ownerId,
		namespace: 'n8n_discounts',
		type: 'json',
		...field,
	}));
	const { data } = await by.request(SET, { variables: { metafields } });
	return data?.metafieldsSet;
}

async function read(by = client) {
	const { data } = await by.request(READ, { variables: { namespace: 'n8n_discounts' } });
	return data?.currentAppInstallation.metafields.nodes;
}

describe('app-data metafields', () => {
	it('belong to one app and are hidden from others', async () => {
		await set([{ key: 'mine', value: '1' }]);
		expect(await read()).toEqual([{ key: 'mine', value: '1' }]);
		const other = connectOfficialClient(emulator, { token: 'shpat_another_app' });
		expect(await read(other)).toEqual([]);
		const stolen = await set([{ key: 'mine', value: '2', ownerId: await owner() }], other);
		expect(stolen.userErrors[0]).toMatchObject({ code: 'APP_NOT_AUTHORIZED' });
	});

	it('with a digest are written only if nobody was faster', async () => {
		const { metafields } = await set([{ key: 'claim', value: '"a"', compareDigest: null }]);
		const compareDigest = metafields[0].compareDigest;
		expect((await set([{ key: 'claim', value: '"b"', compareDigest }])).userErrors).toEqual([]);
		const late = await set([{ key: 'claim', value: '"c"', compareDigest }]);
		expect(late.metafields).toEqual([]);
		expect(late.userErrors).toEqual([
			{
				field: ['metafields', '0'],
				message:
					'The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.',
				code: 'STALE_OBJECT',
				elementIndex: null,
			},
		]);
		const first = await set([{ key: 'claim', value: '"d"', compareDigest: null }]);
		expect(first.userErrors).toMatchObject([{ code: 'STALE_OBJECT' }]);
		expect(await read()).toEqual([{ key: 'claim', value: '"b"' }]);
	});

	it('refuse a digest for a field that does not exist', async () => {
		const answer = await set([{ key: 'nobody', value: '1', compareDigest: 'abc' }]);
		expect(answer).toEqual({
			metafields: [],
			userErrors: [
				{
					field: ['metafields', '0'],
					message: 'Invalid `compareDigest` value.',
					code: 'INVALID_COMPARE_DIGEST',
					elementIndex: null,
				},
			],
		});
	});

	it('take an identical value with any digest', async () => {
		await set([{ key: 'same', value: '1' }]);
		expect((await set([{ key: 'same', value: '1', compareDigest: 'wrong' }])).userErrors).toEqual(
			[],
		);
	});

	it('have the digest of their value alone, whatever they were in between', async () => {
		const digests = [];
		for (const value of ['1', '2', '1']) {
			const { metafields } = await set([{ key: 'back', value }]);
			digests.push(metafields[0].compareDigest);
		}
		expect(digests[0]).toBe(digests[2]);
		expect(digests[0]).not.toBe(digests[1]);
		const other = await set([{ key: 'other', value: '1', type: 'number_integer' }]);
		expect(other.metafields[0].compareDigest).toBe(digests[0]);
	});

	it('of one name are written in order, and a later one meets what an earlier one wrote', async () => {
		const twice = await set([
			{ key: 'twice', value: '1' },
			{ key: 'twice', value: '2' },
		]);
		expect(twice.metafields.map((field: { value: string }) => field.value)).toEqual(['1', '2']);
		expect(await read()).toEqual([{ key: 'twice', value: '2' }]);
		const stale = await set([
			{ key: 'twice', value: '3' },
			{ key: 'twice', value: '4', compareDigest: twice.metafields[1].compareDigest },
		]);
		expect(stale.userErrors).toMatchObject([{ field: ['metafields', '1'], code: 'STALE_OBJECT' }]);
		expect(await read()).toEqual([{ key: 'twice', value: '2' }]);
	});

	it('are refused beyond 128 KB of JSON', async () => {
		const text = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));
		expect((await set([{ key: 'full', value: text(131_072) }])).userErrors).toEqual([]);
		const over = await set([{ key: 'over', value: text(131_073) }]);
		expect(over.metafields).toEqual([]);
		expect(over.userErrors).toMatchObject([
			{ field: ['metafields', '0', 'value'], code: 'TOO_LONG' },
		]);
	});

	it('are written all or none, 25 at most', async () => {
		const mixed = await set([
			{ key: 'good', value: '1' },
			{ key: 'bad', value: '{' },
		]);
		expect(mixed.userErrors).toMatchObject([
			{ field: ['metafields', '1', 'value'], code: 'INVALID_VALUE' },
		]);
		expect(await read()).toEqual([]);
		const many = Array.from({ length: 26 }, (_, i) => ({ key: `k${i}`, value: '1' }));
		expect(await set(many)).toEqual({
			metafields: null,
			userErrors: [
				{
					field: ['metafields'],
					message: 'Exceeded the maximum metafields input limit of 25.',
					code: 'LESS_THAN_OR_EQUAL_TO',
					elementIndex: null,
				},
			],
		});
		await set(many.slice(0, 25));
		const cost = emulator.requests().at(-1);
		expect([cost?.requestedCost, cost?.actualCost]).toEqual([10, 10]);
	});

	it('are deleted in order, with null for what is not there', async () => {
		await set([{ key: 'here', value: '1' }]);
		const ownerId = await owner();
		const metafields = ['gone', 'here'].map((key) => ({
			ownerId,
			namespace: 'n8n_discounts',
			key,
		}));
		const { data } = await client.request(
			`mutation Delete($metafields: [MetafieldIdentifierInput!]!) { metafieldsDelete(metafields: $metafields) { deletedMetafields { key } userErrors { message } } }`,
			{ variables: { metafields } },
		);
		expect(data?.metafieldsDelete).toEqual({
			deletedMetafields: [null, { key: 'here' }],
			userErrors: [],
		});
		expect(await read()).toEqual([]);
	});
});
