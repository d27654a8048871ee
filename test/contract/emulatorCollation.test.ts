import { BULK_ADD, basicInput, CREATE, FIND_CODE, READ_JOB } from '../emulator/documents';
import { connectOfficialClient } from '../emulator/officialClient';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();
const client = connectOfficialClient(emulator);

async function create(code: string) {
	const { data } = await client.request(CREATE, { variables: { input: basicInput(code) } });
	const { codeDiscountNode, userErrors } = data?.discountCodeBasicCreate ?? {};
	return codeDiscountNode?.id ?? userErrors[0].code;
}

async function find(code: string) {
	const { data } = await client.request(FIND_CODE, { variables: { code } });
	return data?.codeDiscountNodeByCode?.id;
}

async function refusalsOf(discountId: string, texts: string[]): Promise<string[]> {
	const variables = { discountId, codes: texts.map((code) => ({ code })) };
	const added = await client.request(BULK_ADD, { variables });
	emulator.pass(60);
	const { id } = added.data?.discountRedeemCodeBulkAdd.bulkCreation ?? {};
	const { data } = await client.request(READ_JOB, { variables: { id } });
	return data?.discountRedeemCodeBulkCreation.codes.nodes.map(
		(node: { errors: Array<{ message: string }> }) => node.errors[0]?.message,
	);
}

const WITHIN = 'Codes must be unique within BulkDiscountCodeCreation';
const ACROSS = 'must be unique. Please try a different code.';

describe('codes that a database takes for the same', () => {
	it('are refused on create and found by each other', async () => {
		const id = await create('CAFÉ');
		expect(await create('cafe ')).toBe('TAKEN');
		expect(await find('Cafe')).toBe(id);
		expect(await find('CAF')).toBeUndefined();
	});

	it('are refused within one call and across calls, in the words of Shopify', async () => {
		const id = await create('🎁');
		const texts = ['🎄', '🔥🔥', '🎈🎈', 'HI🎁', 'HO🎁', 'Hi🎄'];
		expect(await refusalsOf(id, texts)).toEqual([
			ACROSS,
			undefined,
			WITHIN,
			undefined,
			undefined,
			WITHIN,
		]);
	});

	it('differ where the settings let only case be the same', async () => {
		const id = await create('CAFE');
		emulator.settings({ collation: 'caseOnly' });
		expect(await refusalsOf(id, ['CAFÉ', '🎁', '🎄', 'cafe'])).toEqual([
			undefined,
			undefined,
			undefined,
			ACROSS,
		]);
		expect(await find('cafÉ')).toBe(id);
	});
});
