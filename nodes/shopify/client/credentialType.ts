import type { RequestContext } from '../../shared/http/context';

/** Names the credential type chosen in the node. */
export const credentialTypeOf = (context: RequestContext) =>
	context.getNode().parameters.authentication === 'clientCredentials'
		? 'shopifyDiscountsClientCredentialsApi'
		: 'shopifyDiscountsAccessTokenApi';
