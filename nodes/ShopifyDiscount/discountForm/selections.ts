import { buyersSelection } from './parts/buyers';
import { combinesWithSelection } from './parts/combinesWith';

// Objects of other areas (products, customers…) need scopes of their own, so a document selects
// them only if `$details` asks for the raw data.

/** What every document selects of a discount of any kind; what a kind adds stands in its part. */
export const commonFields = `title
	status
	startsAt
	endsAt
	createdAt
	updatedAt
	asyncUsageCount
	discountClasses
	${combinesWithSelection}
	${buyersSelection}` as const;

export const userErrorFields = 'userErrors { field message code extraInfo }' as const;
