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

describe('codes that Shopify takes for one another', () => {
	it('are found before they are sent where one run has both', async () => {
		const { outputs } = await add(['CAFÉ', '🎉', 'cafe', '🔥', 'PLAIN']);
		expect(fieldOf('code', outputs[0])).toEqual(['CAFÉ', '🎉', 'PLAIN']);
		expect(fieldOf('reason', outputs[1])).toEqual(['duplicate', 'duplicate']);
		expect(liveCodes(emulator, discountId)).toHaveLength(3);
	});

	it('never go out as Created for the one that is there already', async () => {
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

	it('never go out as Created after an answer that was lost either', async () => {
		await add(['🎉']);
		emulator.faults([
			{ operation: 'addRedeemCodes', fault: 'reset', when: 'after', occurrence: 1 },
		]);
		const { outputs } = await add(['🔥', 'NEW'], 'notCreated');
		expect(fieldOf('code', outputs[0])).toEqual(['NEW']);
		expect(fieldOf('reason', outputs[1])).toEqual(['taken']);
	});
});
