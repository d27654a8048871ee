import type { IDataObject } from 'n8n-workflow';
import { itemsOf, placeOpenTool, WAYS } from '../support/agentTool';
import { operationCalls } from '../support/operationCalls';
import { useEmulator } from '../support/useEmulator';
import { offeredOperations } from '../support/offeredOperations';

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
	const offered = offeredOperations.map(({ resource, operation }) => `${resource} ${operation}`);
	expect(Object.keys(calls).sort()).toEqual(offered.sort());
});

describe.each(WAYS)('a tool that n8n runs %s', (way) => {
	it.each(Object.entries(calls))('does %s', async (operation, { given, choices, answer }) => {
		const items = await call(operation, (await given?.()) ?? {}, choices, way);
		expect(items[0]).toMatchObject(answer);
	});
});
