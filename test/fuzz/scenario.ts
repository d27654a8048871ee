import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { RunningEmulator } from '../emulator';

/** The lists that the editor searches in the GraphQL API, and those in the REST API. */
export const lists = [
	'searchAutomaticDiscounts',
	'searchCollections',
	'searchCustomers',
	'searchDiscounts',
	'searchMarkets',
	'searchProducts',
	'searchSegments',
] as const;

export const restLists = ['searchPriceRules'] as const;

/** Something that a node does in a store. */
export interface Scenario {
	name: string;
	does:
		| { runs: INodeParameters; items?: IDataObject[] }
		| {
				lists: (typeof lists | typeof restLists)[number] | 'loadSavedSearches';
				resource?: string;
		  }
		| {
				polls: INodeParameters;
				mode: 'manual' | 'first' | 'next';
				/** What happens after the first poll. */
				meanwhile: () => void;
		  };
}

/** Prepares a store for a scenario. */
export type Prepare = (emulator: RunningEmulator) => Promise<Scenario['does']> | Scenario['does'];
