/** A price rule as the store keeps it; times in milliseconds. */
export interface PriceRule {
	id: number;
	title: string;
	valueType: 'fixed_amount' | 'percentage';
	/** Positive, as Shoplazza writes it. */
	value: string;
	targetSelection: 'all' | 'entitled';
	entitledProductIds: string[];
	startsAt: number;
	/** Undefined: never. */
	endsAt: number | undefined;
	/** -1: no limit. */
	usageLimit: number;
	oncePerCustomer: boolean;
	timesUsed: number;
	createdAt: number;
	updatedAt: number;
}

/** A discount code as the store keeps it; times in milliseconds. */
export interface DiscountCode {
	id: number;
	priceRuleId: number;
	code: string;
	useWithOther: 0 | 1;
	/** -1: no limit. */
	usageLimit: number;
	usageCount: number;
	createdAt: number;
	updatedAt: number;
	/** From when on look-ups and lists show it. */
	visibleAt: number;
}
