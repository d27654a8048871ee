import { foldCode, type Collation } from './collation';
import type { Discount, IdSource, RedeemCode } from './types';

/** What making codes needs of a store. */
export interface CodeStore extends IdSource {
	readonly discounts: ReadonlyMap<number, Discount>;
	readonly codes: CodeBook;
}

interface Owned {
	discountId: number;
	code: RedeemCode;
}

/** All redeem codes of the shop: who owns which. */
export class CodeBook {
	private owners = new Map<string, Owned>();

	constructor(
		private readonly ids: IdSource,
		private collation: Collation = 'mysql',
	) {}

	get size(): number {
		return this.owners.size;
	}

	/** Compares codes in another way from now on; of codes that are now the same one stays known. */
	collate(collation: Collation): void {
		if (collation === this.collation) return;
		this.collation = collation;
		const all = [...this.owners.values()];
		this.owners = new Map(all.map((owned) => [this.fold(owned.code.code), owned]));
	}

	/** Folds a code to what makes it unique in this shop. */
	fold(code: string): string {
		return foldCode(code, this.collation);
	}

	/** Finds a code, however it is spelled as long as the shop takes it for the same. */
	find(code: string): Owned | undefined {
		return this.owners.get(this.fold(code));
	}

	/** Makes a code live on a discount; the caller has checked that it is free. */
	add(discount: Discount, code: string, now: number): RedeemCode {
		const entry: RedeemCode = { id: this.ids.nextId(), code, createdAt: now, usageCount: 0 };
		discount.codes.push(entry);
		this.owners.set(this.fold(code), { discountId: discount.id, code: entry });
		return entry;
	}

	/** Gives an existing redeem code another text; its ID stays (recorded on 2026-04). */
	rename(discount: Discount, entry: RedeemCode, code: string, now: number): void {
		this.owners.delete(this.fold(entry.code));
		entry.code = code;
		entry.updatedAt = now;
		this.owners.set(this.fold(code), { discountId: discount.id, code: entry });
	}

	/** Removes chosen codes of a discount. */
	remove(discount: Discount, ids: ReadonlySet<number>): void {
		for (const entry of discount.codes) {
			if (ids.has(entry.id)) this.owners.delete(this.fold(entry.code));
		}
		discount.codes = discount.codes.filter((entry) => !ids.has(entry.id));
	}

	/** Removes every code of a discount. */
	removeAll(discount: Discount): void {
		for (const entry of discount.codes) this.owners.delete(this.fold(entry.code));
		discount.codes = [];
	}
}
