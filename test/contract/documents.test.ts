/* eslint-disable-next-line @n8n/community-nodes/no-restricted-imports -- looks for documents in files that codegen would miss */
import { readdirSync, readFileSync } from 'node:fs';
import { NoDeprecatedCustomRule, parse, specifiedRules, validate } from 'graphql';
import type { ValidationRule } from 'graphql';
import { API_VERSION, REST_VERSION } from '../../nodes/shopify/client/version';
import { collectDocuments, readOperation } from '../codegen';
import type { NodeDocument } from '../codegen';
import { loadSchema, supportedVersions } from '../support/schemas';

let documents: NodeDocument[];

/** What older supported versions lack; until they end, these documents do not work on them. */
const since: Record<string, string> = {
	addDiscountTagsDocument: '2026-04',
	checkDiscountTagsDocument: '2026-04',
	removeDiscountTagsDocument: '2026-04',
};

beforeAll(async () => {
	documents = await collectDocuments();
});

function findings(version: string, rules: readonly ValidationRule[], among = documents) {
	const schema = loadSchema(version);
	return among.flatMap(({ constant, text }) =>
		validate(schema, parse(text), rules).map(({ message }) => `${constant}: ${message}`),
	);
}

describe('GraphQL documents', () => {
	it('are all among those that are collected', () => {
		const sources = readdirSync('nodes', { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
			.map((path) => readFileSync(`nodes/${path}`, 'utf8'));
		const written = sources.flatMap((source) => source.match(/`#graphql\b/g) ?? []);
		expect(documents.length).toBeGreaterThan(0);
		expect(documents).toHaveLength(written.length);
	});

	it('hold one operation each, with a name of its own that the constant repeats', () => {
		const names = documents.map((document) => readOperation(document).name);
		expect(documents.map(({ constant }) => constant)).toEqual(
			names.map((name) => `${name}Document`),
		);
		expect(new Set(names).size).toBe(names.length);
	});

	it('are written for a version that Shopify supports', () => {
		expect(supportedVersions).toContain(API_VERSION);
	});

	it('are for the versions that the README names', () => {
		const readme = readFileSync('README.md', 'utf8');
		const named = readme.match(/\b20\d\d-(?:01|04|07|10)\b(?!-)/g) ?? [];
		expect(new Set(named)).toEqual(new Set([...supportedVersions, REST_VERSION]));
		expect(readme).toContain(`Admin API ${API_VERSION}`);
	});

	it.each(supportedVersions)('are valid on %s', (version) => {
		const there = documents.filter(({ constant }) => (since[constant] ?? '') <= version);
		expect(findings(version, specifiedRules, there)).toEqual([]);
	});

	it.each(Object.entries(since))('%s needs %s', (name, version) => {
		const before = supportedVersions.filter((supported) => supported < version).at(-1);
		if (before === undefined) throw new Error(`Every version has it: take ${name} off the list`);
		const document = documents.filter(({ constant }) => constant === name);
		expect(document).toHaveLength(1);
		expect(findings(before, specifiedRules, document)).not.toEqual([]);
	});

	it('use nothing that is deprecated', () => {
		expect(findings(API_VERSION, [NoDeprecatedCustomRule])).toEqual([]);
	});
});
