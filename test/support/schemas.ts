/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- reads the fetched schemas from disk; never part of the package */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import pins from './schemas.json';

/** The Admin API versions that Shopify supports, oldest first. */
export const supportedVersions: readonly string[] = Object.keys(pins.sha256);

const cache = new Map<string, GraphQLSchema>();

/** Loads Shopify's published schema of a version; takes a third of a second the first time. */
export function loadSchema(version: string): GraphQLSchema {
	const known = cache.get(version);
	if (known !== undefined) return known;
	const path = resolve(__dirname, '..', '..', '.cache', `admin_${version}.json.gz`);
	const { data } = JSON.parse(gunzipSync(readFileSync(path)).toString()) as {
		data: IntrospectionQuery;
	};
	const schema = buildClientSchema(data, { assumeValid: true });
	cache.set(version, schema);
	return schema;
}
