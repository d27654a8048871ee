import type { Failure } from '../../../../shared/http/failure';

/** A code that a run created. */
export interface CreatedCode {
	/** The ID of the redeem code, or of the discount code of a price rule. */
	id: string;
	code: string;
}

/** What came of deleting codes. */
export interface Deletion {
	deletedCount: number;
	/** Why some codes are not known to be deleted. */
	message?: string;
	/** Why nothing was deleted. */
	failure?: Failure;
}

/** The codes of a discount or a price rule: each has an API of its own. */
export interface CodesOnOwner {
	/** Looks a code up; `unlisted`: the owner has it, but Shopify does not list it yet. */
	find: (code: string) => Promise<CreatedCode | 'unlisted' | undefined>;
	/** Reads how often codes were used, undefined if that is unknown; leaves out codes that are gone. */
	readUses: (codes: CreatedCode[]) => Promise<Map<string, number | undefined>>;
	/** Deletes codes until a time, in ms since epoch. */
	delete: (ids: string[], deadline: number) => Promise<Deletion>;
	/** How to delete codes, whichever run created them. */
	deleteAnyWith: string;
}
