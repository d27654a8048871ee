import { buyersSelection } from './parts/buyers';
import { combinesWithSelection } from './parts/combinesWith';

// Products, customers and other linked objects need extra scopes, so a document selects them only
// if `$details` asks for the raw data.

/** The selection that all kinds of discounts share; each part adds the fields of its kind. */
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
