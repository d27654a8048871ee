import type { Discount, RedeemCode } from './types';
import type { StoreState } from './store';

/** Folds a code to what makes it unique in the shop. */
export function foldCode(code: string): string {
	// Look-ups ignore case (recorded on 2026-04), so uniqueness must too.
	return code.toUpperCase();
}

/** All redeem codes of the shop: who owns which. */
export class CodeBook {
	private owners = new Map<string, { discountId: number; code: RedeemCode }>();

	constructor(private readonly store: StoreState) {}

	get size(): number {
		return this.owners.size;
	}

	/** Finds a code in any case. */
	find(code: string): { discountId: number; code: RedeemCode } | undefined {
		return this.owners.get(foldCode(code));
	}

	/** Makes a code live on a discount; the caller has checked that it is free. */
	add(discount: Discount, code: string, now: number): RedeemCode {
		const entry: RedeemCode = { id: this.store.nextId(), code, createdAt: now, usageCount: 0 };
		discount.codes.push(entry);
		this.owners.set(foldCode(code), { discountId: discount.id, code: entry });
		return entry;
	}

	/** Gives an existing redeem code another text; its ID stays (recorded on 2026-04). */
	rename(discount: Discount, entry: RedeemCode, code: string): void {
		this.owners.delete(foldCode(entry.code));
		entry.code = code;
		this.owners.set(foldCode(code), { discountId: discount.id, code: entry });
	}

	/** Removes chosen codes of a discount. */
	remove(discount: Discount, ids: ReadonlySet<number>): void {
		for (const entry of discount.codes) {
			if (ids.has(entry.id)) this.owners.delete(foldCode(entry.code));
		}
		discount.codes = discount.codes.filter((entry) => !ids.has(entry.id));
	}

	/** Removes every code of a discount. */
	removeAll(discount: Discount): void {
		for (const entry of discount.codes) this.owners.delete(foldCode(entry.code));
		discount.codes = [];
	}
}
