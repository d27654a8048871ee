import type { IDataObject, INode, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { ShoplazzaDiscountCode } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/ShoplazzaDiscountCode.node';
import type { CredentialStore } from '../../support/credentialStore';
import { place } from '../../support/engine';
import type { RunningShoplazzaEmulator } from '../emulator';
import { writeId } from '../emulator/views/formats';
import { shoplazzaCredential } from './credentials';

/** Picks a price rule as the user does by its ID, or as an expression does. */
export const byId = (value: string) => ({ __rl: true, mode: 'id', value });

interface PlaceOptions {
	credentials?: CredentialStore;
	extra?: Partial<INode>;
}

/** Puts the node into a workflow. */
export const shoplazzaNode = (
	{ url }: Pick<RunningShoplazzaEmulator, 'url'>,
	parameters: INodeParameters,
	{ credentials = shoplazzaCredential(url), extra }: PlaceOptions = {},
) => place(new ShoplazzaDiscountCode(), { shop: url, credentials, parameters, extra });

/** Puts the creation of codes for a price rule into a workflow. */
export const createBatchNode = (
	emulator: RunningShoplazzaEmulator,
	parameters: INodeParameters = {},
	options: PlaceOptions = {},
) =>
	shoplazzaNode(
		emulator,
		{
			resource: 'discountCode',
			operation: 'createBatch',
			priceRuleId: byId(ruleId(emulator)),
			...parameters,
		},
		options,
	);

/** Returns the number by which the emulated store knows a price rule. */
export function ruleNumber({ state }: RunningShoplazzaEmulator, title = 'Summer campaign'): number {
	const rule = [...state.priceRules.values()].find((one) => one.title === title);
	if (!rule) throw new Error(`There is no price rule ${title}`);
	return rule.id;
}

/** Returns the ID of a price rule, as the emulated store writes UUIDs. */
export const ruleId = (emulator: RunningShoplazzaEmulator, title?: string): string =>
	writeId(ruleNumber(emulator, title), 'price_rule', 'uuid');

/** Lists the codes that a price rule of the emulated store has, in the order in which they were made. */
export const liveCodes = (emulator: RunningShoplazzaEmulator, title?: string): string[] =>
	emulator.state.listCodes(ruleNumber(emulator, title)).map(({ code }) => code);

/** Counts the requests of an operation. */
export const countRequests = (emulator: RunningShoplazzaEmulator, operation: string): number =>
	emulator.requests().filter((request) => request.operation === operation).length;

/** Lists one field of the items of an output. */
export const fieldOf = (name: string, output: INodeExecutionData[] = []) =>
	output.map(({ json }) => json[name]);

/** Makes so many customers, each with a code. */
export const customers = (count: number, prefix = 'CODE'): Array<IDataObject & { code: string }> =>
	Array.from({ length: count }, (_, index) => ({
		email: `customer${index}@example.com`,
		code: `${prefix}-${index}`,
	}));
