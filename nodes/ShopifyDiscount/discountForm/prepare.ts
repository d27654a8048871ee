import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Failure } from '../../shared/http/failure';
import { toNodeApiError } from '../../shared/http/nodeError';
import { isObject } from '../../shared/isObject';
import { refuse } from '../../shared/parameters/refuse';
import { textOf } from '../../shared/parameters/text';
import type { Document } from '../../shopify/graphql/documents';
import type { Request } from '../../shopify/graphql/routing';
import { send } from '../../shopify/graphql/send';
import { checkInput } from './checkInput';
import { getShopTimeZoneDocument } from './documents';
import { nameFields } from './fieldNames';
import { readCode } from './parts/codeAndTitle';
import { endAfterDays } from './parts/dates';

/** The input that the fields of an item request. */
export interface RequestedInput {
	id: string;
	input: IDataObject;
	details: boolean;
}

/** Reads the input of an item; turns 'Expires In (Days)' into an end in the store's time zone. */
export async function prepareInput(
	{ context, variables, options }: Request<Document>,
	fields: INodeProperties[],
): Promise<RequestedInput> {
	const { id = '', input = {}, details, derived } = variables as IDataObject;
	const asked = {
		id: textOf('Discount', id),
		input: isObject(input) ? input : {},
		details: details === true,
	};
	// The additional input may have replaced the code.
	if ('code' in asked.input) asked.input = { ...asked.input, code: readCode(asked.input.code) };
	const days = isObject(derived) ? derived.expiresInDays : undefined;
	if (typeof days === 'number') {
		if ('endsAt' in asked.input) {
			throw refuse('Ends At', "and 'Expires In (Days)' cannot be used together: leave one empty");
		}
		const { shop } = await send(context, getShopTimeZoneDocument, {}, options);
		asked.input = { ...asked.input, endsAt: endAfterDays(days, shop.ianaTimezone) };
	}
	checkInput(asked.input, fields, context.getNode().parameters as IDataObject);
	return asked;
}

/** Returns the error for a refusal, with the names of the fields it concerns. */
export const refusal = (
	{ context, options }: Request<Document>,
	failure: Failure,
	fields: INodeProperties[],
) =>
	toNodeApiError(
		context,
		nameFields(failure, fields, context.getNode().parameters as IDataObject),
		options.itemIndex,
	);
