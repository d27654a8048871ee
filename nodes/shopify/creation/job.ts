/** A creation job as Shopify reports it. */
export interface BulkCreation {
	id: string;
	createdAt: string;
	done: boolean;
	codesCount: number;
	importedCount: number;
	failedCount: number;
	discountCode?: { id: string } | null;
}
