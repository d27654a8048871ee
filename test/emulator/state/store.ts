import type { Settings } from '../settings';
import { BatchQueue } from './batchQueue';
import { CodeBook } from './codeBook';
import type { Collation } from './collation';
import { CreationQueue } from './creationQueue';
import { Installations } from './installations';
import { QuietJobs } from './quietJobs';
import type {
	AppFunction,
	Collection,
	CreationJob,
	Customer,
	Discount,
	Market,
	Product,
	SavedSearch,
	Segment,
} from './types';

// Shopify's IDs of one kind grow in steps of 32768 (recorded on 2026-04).
const ID_STEP = 32_768;

/** All that the emulated store knows. Plain data in maps by numeric ID, so tests can look and plant. */
export class StoreState {
	readonly discounts = new Map<number, Discount>();
	readonly codes: CodeBook;
	readonly creations = new CreationQueue(this);
	readonly batches = new BatchQueue(this);
	readonly jobs = new QuietJobs();
	readonly installations = new Installations(this);
	readonly products = new Map<number, Product>();
	readonly collections = new Map<number, Collection>();
	readonly customers = new Map<number, Customer>();
	readonly segments = new Map<number, Segment>();
	readonly markets = new Map<number, Market>();
	readonly savedSearches = new Map<number, SavedSearch>();
	readonly functions: AppFunction[] = [];
	readonly shop = {
		id: 1,
		name: 'Emulated Store',
		myshopifyDomain: 'emulated-store.myshopify.com',
		/** Where customers shop, if that is another domain. */
		primaryHost: 'emulated-store.myshopify.com',
		email: 'owner@emulated-store.example',
		ianaTimezone: 'Etc/UTC',
		plan: { plus: false },
	};
	readonly appId = 347_082_227_713;

	private lastId = 1_700_000_000_000;

	constructor(
		readonly createdAt: number,
		collation?: Collation,
	) {
		this.codes = new CodeBook(this, collation);
	}

	/** Hands out the next ID; also used for things a test plants. */
	nextId(): number {
		this.lastId += ID_STEP;
		return this.lastId;
	}

	/**
	 * Advances everything that takes time to the present. Which of a creation job and a batch at the
	 * same time gets a code that both want follows from who looked when: nothing says who should.
	 */
	settle(now: number, settings: Settings): void {
		this.creations.settle(now, settings, settings.clockOffsetMs);
		this.batches.settle(now, settings, settings.clockOffsetMs);
		this.jobs.settle(now);
	}

	/** Removes a discount and all its codes. */
	deleteDiscount(id: number): void {
		const discount = this.discounts.get(id);
		if (discount === undefined) return;
		this.codes.removeAll(discount);
		this.discounts.delete(id);
	}

	/** The creation jobs in order of submission. */
	get creationJobs(): CreationJob[] {
		return this.creations.list();
	}
}
