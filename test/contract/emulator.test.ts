import {
	BULK_ADD,
	basicInput,
	CREATE,
	FIND_CODE,
	READ_CODES,
	READ_JOB,
} from '../emulator/documents';
import { connectOfficialClient } from '../emulator/officialClient';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator({ jobSecondsPerCode: 0.5 });
const client = connectOfficialClient(emulator);

async function create(code: string, more = {}): Promise<string> {
	const { data } = await client.request(CREATE, { variables: { input: basicInput(code, more) } });
	return data?.discountCodeBasicCreate.codeDiscountNode.id;
}

async function add(discountId: string, codes: string[]) {
	const variables = { discountId, codes: codes.map((code) => ({ code })) };
	const { data } = await client.request(BULK_ADD, { variables });
	return data?.discountRedeemCodeBulkAdd;
}

async function job(id: string) {
	const { data } = await client.request(READ_JOB, { variables: { id } });
	return data?.discountRedeemCodeBulkCreation;
}

interface CodesPage {
	nodes: Array<{ code: string }>;
	pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function readPage(id: string, after: string | null): Promise<CodesPage> {
	const { data } = await client.request(READ_CODES, { variables: { id, first: 100, after } });
	return data?.discountNode.discount.codes;
}

describe("Shopify's own client", () => {
	it('creates a discount, adds codes in bulk, waits for the job and reads the codes', async () => {
		const id = await create('FIRST');
		expect(id).toMatch(/^gid:\/\/shopify\/DiscountCodeNode\/\d+$/);

		const { bulkCreation, userErrors } = await add(id, ['A1', 'A2', 'A3']);
		expect(userErrors).toEqual([]);
		expect(bulkCreation).toMatchObject({
			done: false,
			codesCount: 3,
			importedCount: 0,
			failedCount: 0,
		});
		expect(bulkCreation.codes.nodes).toEqual(
			['A1', 'A2', 'A3'].map((code) => ({ code, errors: [], discountRedeemCode: null })),
		);

		emulator.pass(1.4);
		expect(await job(bulkCreation.id)).toMatchObject({ done: false, importedCount: 0 });
		emulator.pass(0.1);
		expect(await job(bulkCreation.id)).toMatchObject({
			done: true,
			importedCount: 3,
			failedCount: 0,
		});

		const { data } = await client.request(READ_CODES, { variables: { id, first: 250 } });
		const codes = data?.discountNode.discount.codes.nodes.map(
			(node: { code: string }) => node.code,
		);
		expect(codes).toEqual(['FIRST', 'A1', 'A2', 'A3']);
		expect(data?.discountNode.discount.codesCount).toEqual({ count: 4, precision: 'EXACT' });
	});

	it('is told in the words of Shopify why single codes of a job failed', async () => {
		const id = await create('FIRST');
		await create('OTHER');
		const codes = ['', 'A\nB', 'A\rB', 'X'.repeat(256), 'Dup', 'dUP', 'first', 'Other', 'FRESH'];
		const { bulkCreation } = await add(id, codes);
		emulator.pass(60);
		const done = await job(bulkCreation.id);
		expect(done).toMatchObject({ done: true, codesCount: 9, importedCount: 2, failedCount: 7 });
		const nodes: Array<{ errors: Array<{ message: string; field: string[]; code: null }> }> =
			done.codes.nodes;
		expect(nodes.map((node) => node.errors[0]?.message)).toEqual([
			'is too short (minimum is 1 character)',
			'cannot contain newline characters.',
			'cannot contain newline characters.',
			'is too long (maximum is 255 characters)',
			undefined,
			'Codes must be unique within BulkDiscountCodeCreation',
			'must be unique. Please try a different code.',
			'must be unique. Please try a different code.',
			undefined,
		]);
		expect(nodes[0]?.errors[0]).toMatchObject({ field: ['code'], code: null });
	});

	it('finds a code in any case, and nothing once its discount is deleted', async () => {
		const id = await create('SPRING');
		const found = await client.request(FIND_CODE, { variables: { code: 'sPrInG' } });
		expect(found.data?.codeDiscountNodeByCode).toEqual({ id });
		await client.request(
			`mutation D($id: ID!) { discountCodeDelete(id: $id) { deletedCodeDiscountId } }`,
			{ variables: { id } },
		);
		const gone = await client.request(FIND_CODE, { variables: { code: 'SPRING' } });
		expect(gone.data?.codeDiscountNodeByCode).toBeNull();
		expect(await create('spring')).toBeDefined();
	});

	it('pages through codes with cursors until there is no next page', async () => {
		const id = await create('FIRST');
		await add(
			id,
			Array.from({ length: 250 }, (_, i) => `P${i}`),
		);
		emulator.pass(200);
		const seen: string[] = [];
		let after: string | null = null;
		for (let page = 0; page < 3; page++) {
			const codes = await readPage(id, after);
			seen.push(...codes.nodes.map((node) => node.code));
			after = codes.pageInfo.endCursor;
			expect(codes.pageInfo.hasNextPage).toBe(page < 2);
		}
		expect(new Set(seen).size).toBe(251);
	});

	it('is refused an array of 251 as a whole, and nothing is written', async () => {
		const discountId = await create('FIRST');
		const codes = Array.from({ length: 251 }, (_, i) => ({ code: `C${i}` }));
		const { data, errors } = await client.request(BULK_ADD, { variables: { discountId, codes } });
		expect(data).toBeUndefined();
		expect(errors?.graphQLErrors?.[0]).toMatchObject({
			message: 'The input array size of 251 is greater than the maximum allowed of 250.',
			path: ['discountRedeemCodeBulkAdd', 'codes'],
			extensions: { code: 'MAX_INPUT_SIZE_EXCEEDED' },
		});
		expect(emulator.state.creationJobs).toEqual([]);
	});

	it('gets user errors with field, code and message for a bad call', async () => {
		const unknown = await add('gid://shopify/DiscountCodeNode/0', ['A']);
		expect(unknown).toEqual({
			bulkCreation: null,
			userErrors: [
				{
					field: ['discountId'],
					message: 'Code discount does not exist.',
					code: 'INVALID',
					extraInfo: null,
				},
			],
		});
		const id = await create('FIRST');
		expect((await add(id, [])).userErrors[0]).toMatchObject({ field: ['codes'], code: 'BLANK' });
		const { data } = await client.request(CREATE, { variables: { input: basicInput('first') } });
		expect(data?.discountCodeBasicCreate.userErrors).toEqual([
			{
				field: ['basicCodeDiscount', 'code'],
				message: 'Code must be unique. Please try a different code.',
				code: 'TAKEN',
				extraInfo: null,
			},
		]);
	});

	it('gets HTTP 200 and no data for a document that the schema refuses', async () => {
		const { errors } = await client.request('query Q($id: ID!) { shop { nmae } }', {
			variables: { id: 'gid://shopify/Shop/1' },
		});
		expect(errors?.networkStatusCode).toBe(200);
		expect(errors?.graphQLErrors?.map((error) => error.extensions)).toEqual([
			{ code: 'undefinedField', typeName: 'Shop', fieldName: 'nmae' },
			{ code: 'variableNotUsed', variableName: 'id' },
		]);
	});

	it('gets 401 and a sentence for a bad token', async () => {
		const { errors } = await connectOfficialClient(emulator, { token: 'nonsense' }).request(
			'{ shop { name } }',
		);
		expect(errors?.networkStatusCode).toBe(401);
	});
});

describe('jobs', () => {
	it('run one after another, in order', async () => {
		const id = await create('FIRST');
		const first = (await add(id, ['A1', 'A2'])).bulkCreation.id;
		const second = (await add(id, ['B1', 'B2'])).bulkCreation.id;
		emulator.pass(1);
		expect((await job(first)).done).toBe(true);
		expect((await job(second)).done).toBe(false);
		emulator.pass(1);
		expect((await job(second)).done).toBe(true);
	});

	it('run side by side where the settings allow', async () => {
		emulator.settings({ jobsAtOnce: 2 });
		const id = await create('FIRST');
		await add(id, ['A1', 'A2']);
		await add(id, ['B1', 'B2']);
		emulator.pass(1);
		expect(emulator.state.creationJobs.map((one) => one.finishedAt)).not.toContain(undefined);
	});

	it('bring codes to life while they run', async () => {
		const id = await create('FIRST');
		await add(id, ['A1', 'A2', 'A3', 'A4']);
		emulator.pass(1);
		const [discount] = emulator.state.discounts.values();
		expect(discount?.codes.map((code) => code.code)).toEqual(['FIRST', 'A1', 'A2']);
	});
});
