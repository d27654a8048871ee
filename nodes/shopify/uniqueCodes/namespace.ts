/** The namespace for what keyed codes depend on: metafields of the app's installation, which only the app sees. */
export const CODES_NAMESPACE = 'n8n_discounts_codes';
