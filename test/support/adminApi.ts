import { API_VERSION, REST_VERSION } from '../../nodes/shopify/client/version';

/** Returns where a store takes GraphQL in the version of the nodes. */
export const graphqlUrl = (origin: string) => `${origin}/admin/api/${API_VERSION}/graphql.json`;

/** Returns where a store has a path of the REST API in the version of the nodes. */
export const restUrl = (origin: string, path: string) =>
	`${origin}/admin/api/${REST_VERSION}/${path}`;
