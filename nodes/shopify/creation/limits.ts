/** Shopify's cap on the codes of one bulk creation (recorded 2026). */
export const MAX_CODES_PER_JOB = 250;
