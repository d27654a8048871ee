import type { Resolvers } from '../graphql/context';
import { appDiscountTypeQueries } from './appDiscountTypes';
import { catalogQueries } from './catalog';
import { catalogMutations } from './catalogWrites';
import { discountBulk } from './discountBulk';
import { discountLifecycle } from './discountLifecycle';
import { discountReads } from './discountReads';
import { discountWrites } from './discountWrites';
import { installationQueries } from './installation';
import { jobQueries } from './jobs';
import { metafieldMutations } from './metafields';
import { nodeQueries } from './node';
import { redeemCodeMutations, redeemCodeQueries } from './redeemCodes';
import { savedSearchQueries } from './savedSearches';
import { shopQueries } from './shop';

/** Every query the emulator knows, by root field. */
export const queryResolvers: Resolvers = {
	...appDiscountTypeQueries,
	...catalogQueries,
	...discountReads,
	...installationQueries,
	...jobQueries,
	...nodeQueries,
	...redeemCodeQueries,
	...savedSearchQueries,
	...shopQueries,
};

/** Every mutation the emulator knows, by root field. */
export const mutationResolvers: Resolvers = {
	...catalogMutations,
	...discountBulk,
	...discountLifecycle,
	...discountWrites,
	...metafieldMutations,
	...redeemCodeMutations,
};
