/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- reads the fetched schemas from disk; never part of the package */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
	buildClientSchema,
	isInterfaceType,
	isObjectType,
	type GraphQLSchema,
	type IntrospectionQuery,
} from 'graphql';
import pins from './schemas.json';

/** The Admin API versions that Shopify supports, oldest first. */
export const supportedVersions: readonly string[] = Object.keys(pins.sha256);

declare global {
	/** Kept from one test file to the next; undefined outside jest. */
	var schemasOfWorker: Map<string, GraphQLSchema> | undefined;
}

const cache = globalThis.schemasOfWorker ?? new Map<string, GraphQLSchema>();

/** Loads Shopify's published schema of a version; takes a third of a second the first time. */
export function loadSchema(version: string): GraphQLSchema {
	const known = cache.get(version);
	if (known !== undefined) return known;
	const path = resolve(__dirname, '..', '..', '.cache', `admin_${version}.json.gz`);
	const { data } = JSON.parse(gunzipSync(readFileSync(path)).toString()) as {
		data: IntrospectionQuery & { __schema: { types: Restricted[] } };
	};
	const schema = buildClientSchema(data, { assumeValid: true });
	keepRequiredAccess(schema, data.__schema.types);
	cache.set(version, schema);
	return schema;
}

interface Restricted {
	name: string;
	requiredAccess?: string | null;
	fields?: Restricted[] | null;
}

// Shopify's file says beside the introspection which access scopes a type or a field needs.
function keepRequiredAccess(schema: GraphQLSchema, types: readonly Restricted[]): void {
	const keep = (of: { extensions: object } | undefined, { requiredAccess }: Restricted) => {
		if (of && requiredAccess) of.extensions = { requiredAccess: requiredAccess.trim() };
	};
	for (const type of types) {
		const known = schema.getType(type.name);
		keep(known, type);
		if (!isObjectType(known) && !isInterfaceType(known)) continue;
		for (const field of type.fields ?? []) keep(known.getFields()[field.name], field);
	}
}
