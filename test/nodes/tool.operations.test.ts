import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { itemsOf, placeOpenTool, WAYS } from '../support/agentTool';
import { operationCalls } from '../support/operationCalls';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
const calls = operationCalls(emulator);

beforeAll(() => virtualTime.freeze());

beforeEach(() => virtualTime.onSleep());

/** Calls an operation whose fields are all left to the model, which fills in some by their parameters. */
async function call(
	operation: string,
	given: IDataObject,
	choices: IDataObject = {},
	way: (typeof WAYS)[number] = 'asNode',
): Promise<IDataObject[]> {
	const [resource = '', name = ''] = operation.split(' ');
	const chosen = { resource, operation: name, ...choices };
	const { tool, argumentsFor } = placeOpenTool(emulator.url, chosen);
	return await itemsOf(tool, argumentsFor(given), way);
}

it('every operation has its call here', () => {
	const offered = new ShopifyDiscount().description.properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ options = [], displayOptions }) =>
			(options as INodePropertyOptions[]).map(
				({ value }) => `${String(displayOptions?.show?.resource?.[0])} ${String(value)}`,
			),
		);
	expect(Object.keys(calls).sort()).toEqual(offered.sort());
});

describe.each(WAYS)('a tool that n8n runs %s', (way) => {
	it.each(Object.entries(calls))('does %s', async (operation, { given, choices, answer }) => {
		const items = await call(operation, (await given?.()) ?? {}, choices, way);
		expect(items[0]).toMatchObject(answer);
	});
});
