import type { AdminApiClient } from '@shopify/admin-api-client';
import {
	connectOfficialClient,
	startClockedEmulator,
	type ClockedEmulator,
} from '../emulator/officialClient';

let emulator: ClockedEmulator;
let client: AdminApiClient;
beforeAll(async () => {
	emulator = await startClockedEmulator();
	client = connectOfficialClient(emulator);
});
afterEach(() => emulator.reset());
afterAll(async () => await emulator.close());

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
		expect(late.metafields).toBeNull();
		expect(late.userErrors).toMatchObject([{ code: 'STALE_OBJECT', elementIndex: 0 }]);
		const first = await set([{ key: 'claim', value: '"d"', compareDigest: null }]);
		expect(first.userErrors).toMatchObject([{ code: 'STALE_OBJECT' }]);
		expect(await read()).toEqual([{ key: 'claim', value: '"b"' }]);
	});

	it('refuse a digest for a field that does not exist', async () => {
		const answer = await set([{ key: 'nobody', value: '1', compareDigest: 'abc' }]);
		expect(answer.userErrors).toMatchObject([{ code: 'INVALID_COMPARE_DIGEST' }]);
	});

	it('take an identical value with any digest', async () => {
		await set([{ key: 'same', value: '1' }]);
		expect((await set([{ key: 'same', value: '1', compareDigest: 'wrong' }])).userErrors).toEqual(
			[],
		);
	});

	it('are written all or none, 25 at most', async () => {
		const mixed = await set([
			{ key: 'good', value: '1' },
			{ key: 'bad', value: '{' },
		]);
		expect(mixed.userErrors).toMatchObject([{ code: 'INVALID_VALUE', elementIndex: 1 }]);
		expect(await read()).toEqual([]);
		const many = Array.from({ length: 26 }, (_, i) => ({ key: `k${i}`, value: '1' }));
		expect((await set(many)).userErrors).toMatchObject([
			{
				code: 'LESS_THAN_OR_EQUAL_TO',
				message: 'Exceeded the maximum metafields input limit of 25.',
			},
		]);
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
