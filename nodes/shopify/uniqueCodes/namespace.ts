/** Where the app keeps what codes for keys depend on: metafields of its installation, which only it sees. */
export const CODES_NAMESPACE = 'n8n_discounts_codes';
