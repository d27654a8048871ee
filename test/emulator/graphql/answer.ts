import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Emulator } from '../emulator';
import { queryResolvers, mutationResolvers } from '../operations';
import type { Caller } from '../state/tokens';
import { CostMeter } from './cost';
import type { Context } from './context';
import { prepareDocument, type Prepared } from './document';
import { executePrepared } from './execute';
import { findOversizedInput } from './inputSize';
import { coerceVariables } from './variables';
import { topLevelError } from './errors';

export interface GraphqlRequest {
	query: string;
	variables: Record<string, unknown>;
	operationName: string | undefined;
}

export interface GraphqlAnswer {
	body: {
		data?: unknown;
		errors?: Array<ReturnType<GraphQLError['toJSON']>>;
		extensions?: Record<string, unknown>;
	};
	requestedCost?: number;
	actualCost?: number;
	available?: number;
	throttled?: boolean;
}

const MAX_QUERY_COST = 1000;
const resolvers = { query: queryResolvers, mutation: mutationResolvers };

/** Answers one GraphQL request: validated, priced, throttled or executed. */
export async function answerGraphql(
	emulator: Emulator,
	schema: GraphQLSchema,
	version: string,
	caller: Caller,
	request: GraphqlRequest,
): Promise<GraphqlAnswer> {
	const found = prepareDocument(schema, request.query, request.operationName);
	if ('errors' in found) return refuse(found.errors);
	const { prepared } = found;
	const { values, errors } = coerceVariables(schema, prepared.operation, request.variables);
	if (errors.length > 0) return refuse(errors);

	const meter = new CostMeter(schema, prepared.document, prepared.operation, values);
	const requested = meter.requested();
	if (requested > MAX_QUERY_COST) return refuse([tooExpensive(requested)]);
	const { buckets, settings } = emulator;
	const now = emulator.now();
	if (!buckets.take(caller.app, requested, now, settings)) {
		if (settings.enforceThrottle) return throttledAnswer(emulator, caller, requested);
		buckets.charge(caller.app, requested, now, settings);
	}
	const oversized = findOversizedInput(prepared.operation, values);
	if (oversized !== undefined) {
		const answer = priced(emulator, caller, requested, null);
		return { ...answer, body: { errors: [oversized.toJSON()], ...answer.body } };
	}
	const context: Context = {
		store: emulator.settledState(),
		settings,
		caller,
		scopes: emulator.scopesOf(caller.app),
		now: emulator.storeNow(),
		clock: now,
		version,
	};
	const result = await executePrepared(schema, prepared, resolvers, values, context);
	const actual = Math.min(requested, meter.actual(result.data));
	buckets.refund(caller.app, requested - actual, now, settings);
	const answer = priced(emulator, caller, requested, actual);
	const failures = result.errors?.map((error) => error.toJSON());
	return {
		...answer,
		body: {
			...(failures === undefined ? {} : { errors: failures }),
			data: result.data,
			...answer.body,
		},
	};
}

/** Builds the answer to a request that the bucket cannot pay; it was not executed. */
export function throttledAnswer(
	emulator: Emulator,
	caller: Caller,
	requested: number,
): GraphqlAnswer {
	const documentation = 'https://shopify.dev/api/usage/rate-limits';
	const answer = priced(emulator, caller, requested, null);
	const error = topLevelError('Throttled', 'THROTTLED', { documentation });
	return { ...answer, throttled: true, body: { errors: [error.toJSON()], ...answer.body } };
}

/** Prepares a request without executing it: what a log or a fault needs to know about it. */
export function describeRequest(
	schema: GraphQLSchema,
	request: GraphqlRequest,
): Prepared | undefined {
	const found = prepareDocument(schema, request.query, request.operationName);
	return 'prepared' in found ? found.prepared : undefined;
}

function priced(
	emulator: Emulator,
	caller: Caller,
	requested: number,
	actual: number | null,
): GraphqlAnswer {
	const throttleStatus = emulator.buckets.status(caller.app, emulator.now(), emulator.settings);
	return {
		requestedCost: requested,
		...(actual === null ? {} : { actualCost: actual }),
		available: throttleStatus.currentlyAvailable,
		body: {
			extensions: {
				cost: { requestedQueryCost: requested, actualQueryCost: actual, throttleStatus },
			},
		},
	};
}

function tooExpensive(cost: number): GraphQLError {
	const message = `Query cost is ${cost}, which exceeds the single query max cost limit (${MAX_QUERY_COST}).`;
	return topLevelError(message, 'MAX_COST_EXCEEDED', {
		cost,
		maxCost: MAX_QUERY_COST,
		documentation: 'https://shopify.dev/api/usage/rate-limits',
	});
}

function refuse(errors: readonly GraphQLError[]): GraphqlAnswer {
	return { body: { errors: errors.map((error) => error.toJSON()) } };
}
