export type Method = 'code' | 'automatic';
export type Kind = 'basic' | 'bxgy' | 'freeShipping' | 'app';
export type DiscountClass = 'ORDER' | 'PRODUCT' | 'SHIPPING';

/** Hands out the IDs of a store. */
export interface IdSource {
	nextId(): number;
}

export interface RedeemCode {
	id: number;
	code: string;
	createdAt: number;
	/** When it got another text; undefined: never. */
	updatedAt?: number;
	usageCount: number;
}

/** What an offer is about: everything, or chosen things. */
export interface Items {
	all: boolean;
	products: number[];
	variants: number[];
	collections: number[];
}

export type Value =
	| { type: 'percentage'; percentage: number }
	| { type: 'amount'; amount: string; appliesOnEachItem: boolean }
	| { type: 'onQuantity'; quantity: string; effect: Value };

export interface CustomerGets {
	items: Items;
	value: Value;
	appliesOnOneTimePurchase: boolean;
	appliesOnSubscription: boolean;
}

export interface CustomerBuys {
	items: Items;
	quantity: string | null;
	amount: string | null;
	isOneTimePurchase: boolean;
	isSubscription: boolean;
}

export type BuyerContext =
	| { type: 'all' }
	| { type: 'customers' | 'segments' | 'markets'; ids: number[] };

export interface CombinesWith {
	orderDiscounts: boolean;
	productDiscounts: boolean;
	shippingDiscounts: boolean;
	tagsOnSameCartLine: string[];
}

export interface Destination {
	all: boolean;
	countries: string[];
	includeRestOfWorld: boolean;
}

export interface Discount {
	id: number;
	method: Method;
	kind: Kind;
	title: string;
	startsAt: number;
	endsAt: number | null;
	createdAt: number;
	updatedAt: number;
	tags: string[];
	combinesWith: CombinesWith;
	context: BuyerContext;
	classes: DiscountClass[];
	customerGets: CustomerGets | null;
	customerBuys: CustomerBuys | null;
	destination: Destination | null;
	minimumQuantity: string | null;
	minimumSubtotal: string | null;
	maximumShippingPrice: string | null;
	appliesOnOneTimePurchase: boolean;
	appliesOnSubscription: boolean;
	appliesOncePerCustomer: boolean;
	usageLimit: number | null;
	usesPerOrderLimit: number | null;
	recurringCycleLimit: number | null;
	functionId: string | null;
	/** In order of their IDs; empty for automatic discounts. */
	codes: RedeemCode[];
}

export interface CreationJob {
	id: number;
	/** How many jobs were submitted before it. */
	index: number;
	discountId: number;
	codes: string[];
	/** By the store's clock; the other times are the caller's. */
	createdAt: number;
	submittedAt: number;
	/** Undefined while it is queued. */
	startedAt: number | undefined;
	finishedAt: number | undefined;
	codesMade: number;
	/** What became of each code so far, in input order; with gaps where codes go live in any order. */
	results: CodeResult[];
}

export interface CodeResult {
	redeemCodeId: number | null;
	error: string | null;
}

/** A batch of the REST API: a job that makes discount codes of a price rule. */
export interface Batch {
	id: number;
	/** How many batches were submitted before it. */
	index: number;
	discountId: number;
	codes: string[];
	/** Why nothing is made; empty: it is. */
	logs: string[];
	/** By the store's clock; the other times are the caller's. */
	createdAt: number;
	submittedAt: number;
	/** Undefined while it is queued. */
	startedAt: number | undefined;
	completedAt: number | undefined;
	codesMade: number;
	/** What became of each code so far, in input order; with gaps where codes go live in any order. */
	results: CodeResult[];
}

/** A job without an outcome anybody can read: `done` is all there is. */
export interface QuietJob {
	id: string;
	createdAt: number;
	done: boolean;
}

export interface Metafield {
	id: number;
	namespace: string;
	key: string;
	type: string;
	value: string;
	compareDigest: string;
	createdAt: number;
	updatedAt: number;
}

export interface Installation {
	id: number;
	app: string;
	metafields: Metafield[];
}

export interface Product {
	id: number;
	title: string;
	handle: string;
	status: 'ACTIVE' | 'DRAFT' | 'ARCHIVED';
	vendor: string;
	productType: string;
	tags: string[];
	createdAt: number;
	updatedAt: number;
	variants: Variant[];
}

export interface Variant {
	id: number;
	title: string;
	sku: string;
	price: string;
}

export interface Collection {
	id: number;
	title: string;
	handle: string;
	updatedAt: number;
	productIds: number[];
}

export interface Customer {
	id: number;
	firstName: string;
	lastName: string;
	email: string | null;
	tags: string[];
	createdAt: number;
	updatedAt: number;
}

export interface Segment {
	id: number;
	name: string;
	query: string;
	createdAt: number;
}

export interface Market {
	id: number;
	name: string;
	handle: string;
}

/** A search that a merchant saved in the admin. */
export interface SavedSearch {
	id: number;
	name: string;
	query: string;
	about: 'code' | 'automatic' | 'redeemCode';
}

/** A discount function that the app brings along. */
export interface AppFunction {
	id: string;
	handle: string;
	title: string;
	/** False: a function for something other than discounts. */
	forDiscounts: boolean;
}
