import type { RequestContext } from '../../shared/http/context';

/** Returns the credential type chosen in the node. */
export const credentialTypeOf = (context: RequestContext) =>
	context.getNode().parameters.authentication === 'clientCredentials'
		? 'shopifyDiscountsClientCredentialsApi'
		: 'shopifyDiscountsAccessTokenApi';
