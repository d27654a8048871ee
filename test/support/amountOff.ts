import type { IDataObject, INode } from 'n8n-workflow';
import { placeForAllFields } from './allFields';
import type { RunningEmulator } from '../emulator';
import { runNode } from './engine';

/** Makes what tests of amount-off discounts call: a node, and what it sends. */
export function amountOffIn(emulator: RunningEmulator) {
	/** Places the node so that it creates 15 % off by the code WELCOME10. */
	const create = (parameters: IDataObject = {}, { timezone = 'UTC', extra = {} } = {}) =>
		placeForAllFields({
			shop: emulator.url,
			timezone,
			extra: extra as Partial<INode>,
			parameters: {
				resource: 'codeDiscount',
				operation: 'create',
				code: 'WELCOME10',
				percentage: 15,
				...parameters,
			} as INode['parameters'],
		});

	/** Creates and returns the discount input that was sent. */
	async function inputOf(parameters: IDataObject = {}, options = {}, items: IDataObject[] = [{}]) {
		await runNode(create(parameters, options), { items });
		const [request] = emulator.requests();
		return request?.variables?.input as IDataObject;
	}

	return { create, inputOf };
}
