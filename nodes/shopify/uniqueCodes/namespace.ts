/** The namespace of the data of keyed codes: metafields of the app's installation that only it sees. */
export const CODES_NAMESPACE = 'n8n_discounts_codes';
