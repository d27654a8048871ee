import type { INode, INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { LoggedRequest, RunningEmulator } from '../emulator';
import type { CredentialStore } from './credentialStore';
import { locator } from './discountForms';
import { place } from './engine';
import { discountOf, plantDiscount } from './storeClient';

/** Puts an operation on codes of price rules into a workflow. */
export const ruleNode = (
	{ url }: Pick<RunningEmulator, 'url'>,
	operation: string,
	parameters: INodeParameters = {},
	extra: Partial<INode> = {},
	credentials?: CredentialStore,
) =>
	place(new ShopifyDiscount(), {
		shop: url,
		credentials,
		parameters: { resource: 'priceRuleCode', operation, ...parameters },
		extra,
		timezone: 'UTC',
	});

/** A price rule of the emulated store. */
export interface PlantedRule {
	/** Its number in the REST API. */
	id: string;
	/** What a user picks it by. */
	priceRuleId: ReturnType<typeof locator>;
	/** The codes that work on it, without the one it was born with. */
	codes: () => string[];
	/** The discount that it is in GraphQL. */
	discount: () => ReturnType<typeof discountOf>;
}

interface RuleInput extends Record<string, unknown> {
	code?: string;
	/** What its ID is ahead of the discount's in this store. */
	idOffset?: number;
}

/** Creates a price rule that is born with one code. */
export async function plantRule(
	emulator: RunningEmulator,
	{ code = 'BORN-WITH', idOffset = 0, ...more }: RuleInput = {},
): Promise<PlantedRule> {
	const gid = await plantDiscount(emulator, 'Code', 'basic', { title: code, code, ...more });
	const discount = () => discountOf(emulator, gid);
	const id = String(discount().id + idOffset);
	return {
		id,
		priceRuleId: locator(id),
		codes: () =>
			discount()
				.codes.slice(1)
				.map((one) => one.code),
		discount,
	};
}

/**
 * Plants a price rule for each test of a file, on a clock that moves when told to. What it returns
 * works once the first test runs.
 */
export function usePriceRule(emulator: RunningEmulator, idOffset = 0): PlantedRule {
	let planted: PlantedRule | undefined;

	beforeAll(() => virtualTime.freeze());

	beforeEach(async () => {
		virtualTime.skip(120_000);
		planted = await plantRule(emulator, { idOffset });
	});

	return new Proxy({} as PlantedRule, {
		get: (_, key) => planted?.[key as keyof PlantedRule],
	});
}

/** Lists the texts of all codes of a price rule, with the one it was born with. */
export const textsOf = (rule: PlantedRule) => rule.discount().codes.map(({ code }) => code);

/** Lists the requests that the emulator got for operations of the REST API, as `METHOD operation`. */
export const restRequests = (emulator: RunningEmulator): LoggedRequest[] =>
	emulator.requests().filter(({ operation = '' }) => operation.startsWith('rest'));
