import { GraphQLError } from 'graphql';

/** Builds an error that Shopify reports at the top level, with its code. */
export function topLevelError(
	message: string,
	code: string,
	extensions: Record<string, unknown> = {},
): GraphQLError {
	return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/** Builds the error for input that the schema allows and the resolver refuses outright. */
export function badRequest(message: string): GraphQLError {
	return topLevelError(message, 'BAD_REQUEST');
}

export interface UserError {
	field: string[] | null;
	message: string;
	code: string | null;
	extraInfo: string | null;
}

/** Builds one entry of a payload's userErrors. */
export function userError(field: string[] | null, message: string, code: string | null): UserError {
	return { field, message, code, extraInfo: null };
}
