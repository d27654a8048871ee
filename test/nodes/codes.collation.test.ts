import { byId, codeNode, fieldOf } from '../support/codeNodes';
import { run } from '../support/engine';
import { createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const add = async (codes: string[], existingCodes = 'created') =>
	await run(
		codeNode(emulator, 'addMany', { discountId: byId(discountId), options: { existingCodes } }),
		{ items: codes.map((code) => ({ code })) },
	);

describe('codes that Shopify confuses with each other', () => {
	it('are found before sending if one run has both', async () => {
		const { outputs } = await add(['CAFÉ', '🎉', 'cafe', '🔥', 'PLAIN']);
		expect(fieldOf('code', outputs[0])).toEqual(['CAFÉ', '🎉', 'PLAIN']);
		expect(fieldOf('reason', outputs[1])).toEqual(['duplicate', 'duplicate']);
		expect(liveCodes(emulator, discountId)).toHaveLength(3);
	});

	it('are never Created on behalf of the existing one', async () => {
		await add(['CAFÉ', '🎉']);
		const { outputs } = await add(['CAFÈ', '🔥', 'cafê']);
		expect(fieldOf('code', outputs[0])).toEqual([]);
		const again = await add(['CAFÉ', '🎉']);
		expect(fieldOf('existing', again.outputs[0])).toEqual([true, true]);
		expect(outputs[1]?.map(({ json }) => [json.code, json.reason])).toEqual([
			['cafê', 'duplicate'],
			['CAFÈ', 'taken'],
			['🔥', 'taken'],
		]);
	});

	it('are never Created after a lost answer either', async () => {
		await add(['🎉']);
		emulator.faults([
			{ operation: 'addRedeemCodes', fault: 'reset', when: 'after', occurrence: 1 },
		]);
		const { outputs } = await add(['🔥', 'NEW'], 'notCreated');
		expect(fieldOf('code', outputs[0])).toEqual(['NEW']);
		expect(fieldOf('reason', outputs[1])).toEqual(['taken']);
	});
});
