import type { IDataObject } from 'n8n-workflow';
import { ShoplazzaDiscountCode } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/ShoplazzaDiscountCode.node';
import { itemsOf, placeAsTool, WAYS } from '../../support/agentTool';
import { fromAi } from '../../support/fromAi';
import { byId, liveCodes, ruleId } from '../support/codeNodes';
import { shoplazzaCredential } from '../support/credentials';
import { useShoplazza } from '../support/useShoplazza';

const emulator = useShoplazza();

const TOO_LONG = 'X'.repeat(300);

beforeEach(() => virtualTime.onSleep());

const tool = (parameters: IDataObject) =>
	placeAsTool(new ShoplazzaDiscountCode(), {
		...{ shop: emulator.url, credentials: shoplazzaCredential(emulator.url) },
		parameters: { resource: 'discountCode', ...parameters },
	});

describe.each(WAYS)('a model that calls the node as a tool, which n8n runs %s,', (way) => {
	it('creates codes, and hears of those that could not be created', async () => {
		const parameters = { operation: 'createBatch', codesFrom: 'list', codes: fromAi('Codes') };
		const create = tool({ ...parameters, priceRuleId: byId(fromAi('Price_Rule')) });
		const args = {
			Price_Rule: ruleId(emulator),
			Codes: JSON.stringify(['NEW-1', 'NEW-2', TOO_LONG]),
		};
		const items = await itemsOf(create, args, way);
		expect(items).toMatchObject([
			{ code: 'NEW-1' },
			{ code: 'NEW-2' },
			{ code: TOO_LONG, created: false, reason: 'invalid' },
		]);
		expect(liveCodes(emulator)).toEqual(expect.arrayContaining(['NEW-1', 'NEW-2']));
	});

	it('lists codes', async () => {
		const list = tool({ operation: 'getAll', priceRuleId: byId(ruleId(emulator)) });
		const items = await itemsOf(list, {}, way);
		expect(items.map(({ code }) => code).sort()).toEqual(liveCodes(emulator).sort());
	});
});
