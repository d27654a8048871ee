/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a tool of the tests: it reads and writes files and never ships */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { argv } from 'node:process';
import { API_VERSION } from '../nodes/shopify/client/version';
/* eslint-enable @n8n/community-nodes/no-restricted-imports */
import { Kind, parse, validate } from 'graphql';
import type { DefinitionNode, DocumentNode, OperationDefinitionNode } from 'graphql';
import ts from 'typescript';
import { generateShapes } from './codegenShapes';
import fetchSchemas from './support/fetchSchemas';
import { loadSchema } from './support/schemas';

const typesFile = 'nodes/shopify/graphql/generated/operations.d.ts';

const shapesFile = 'nodes/shopify/graphql/generated/shapes.ts';

export interface NodeDocument {
	constant: string;
	/** Path from the package's root. */
	file: string;
	/** What is sent: field lists from other constants are already filled in. */
	text: string;
}

/** Lists the files under nodes/ that may hold GraphQL documents. */
export function findDocumentFiles(): string[] {
	return readdirSync('nodes', { recursive: true, encoding: 'utf8' })
		.map((path) => `nodes/${path}`)
		.filter((path) => /\/documents(\/[^/]+)?\.ts$/.test(path))
		.sort();
}

/** Collects every document that the nodes export. */
export async function collectDocuments(): Promise<NodeDocument[]> {
	const documents: NodeDocument[] = [];
	for (const file of findDocumentFiles()) {
		const exported: Record<string, unknown> = await import(resolve(file));
		for (const constant of Object.keys(exported).sort()) {
			const text = exported[constant];
			if (constant.endsWith('Document') && typeof text === 'string') {
				documents.push({ constant, file, text });
			}
		}
	}
	return documents;
}

/** Returns the one operation of a document, which has to have a name. */
export function readOperation({ constant, file, text }: NodeDocument) {
	const operations = parse(text).definitions.filter(isOperation);
	const [operation] = operations;
	if (operation?.name === undefined || operations.length > 1) {
		throw new Error(`${constant} in ${file} needs exactly one operation, and a name for it`);
	}
	return { kind: operation.operation, name: operation.name.value };
}

/** Generates the types of all documents and ties them to the type maps of Shopify's client. */
export async function generateTypes(documents: NodeDocument[]): Promise<string> {
	// Loaded here only: they load ES modules, which jest cannot do on every Node version.
	const { format, resolveConfig } = await import('prettier');
	const { plugin } = await import('@graphql-codegen/typescript-operations');
	const schema = loadSchema(API_VERSION);
	const document = mergeDocuments(documents);
	const errors = validate(schema, document);
	if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));

	const types = await plugin(
		schema,
		[{ location: typesFile, document }],
		{
			arrayInputCoercion: false,
			// Shopify sends every scalar of its own as a string, apart from JSON.
			defaultScalarType: 'string',
			disableDescriptions: true,
			inlineFragmentTypes: 'inline',
			inputMaybeValue: 'T | null',
			namingConvention: upperFirst,
			scalars: { ID: 'string', JSON: 'unknown' },
		},
		{ outputFile: typesFile },
	);
	if (typeof types === 'string') throw new Error('The plugin gave no helper types');

	const helpers = (types.prepend ?? []).filter((helper) => {
		const name = /type (\w+)</.exec(helper)?.[1];
		return name !== undefined && types.content.includes(`${name}<`);
	});
	const maps = [...typeMap('AdminQueries', 'query'), ...typeMap('AdminMutations', 'mutation')];
	const source = `
// Written by 'npm run codegen' from the documents under nodes/ and Shopify's ${API_VERSION} schema.

import type { AdminMutations, AdminQueries } from '@shopify/admin-api-client';

${helpers.join('\n')}
type Known<Map> = keyof {
	[Key in keyof Map as string extends Key ? never : number extends Key ? never : symbol extends Key ? never : Key]: true;
};

/** The text of a document that is typed below; Shopify's own maps take every other string as well, untyped. */
export type AdminDocument = Known<AdminQueries> | Known<AdminMutations>;

${types.content}

declare module '@shopify/admin-api-client' {
${maps.join('\n')}
}
`;
	return await format(source, { ...(await resolveConfig(typesFile)), filepath: typesFile });

	function typeMap(map: string, kind: string) {
		const entries = documents.flatMap((document) => {
			const operation = readOperation(document);
			if (operation.kind !== kind) return [];
			const type = upperFirst(operation.name) + upperFirst(kind);
			return `${JSON.stringify(document.text)}: { return: ${type}; variables: ${type}Variables };`;
		});
		return entries.length > 0 ? [`interface ${map} {`, ...entries, '}'] : [];
	}
}

/** Joins documents into one, with each fragment once although several documents carry it. */
function mergeDocuments(documents: NodeDocument[]): DocumentNode {
	const definitions = new Map<string, DefinitionNode>();
	for (const { text } of documents) {
		for (const definition of parse(text, { noLocation: true }).definitions) {
			const name = 'name' in definition ? definition.name?.value : undefined;
			const key = `${definition.kind} ${name}`;
			const before = definitions.get(key);
			if (before && JSON.stringify(before) !== JSON.stringify(definition)) {
				throw new Error(`Two different definitions have the name ${name}`);
			}
			definitions.set(key, definition);
		}
	}
	return { kind: Kind.DOCUMENT, definitions: [...definitions.values()] };
}

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
	return definition.kind === Kind.OPERATION_DEFINITION;
}

function upperFirst(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}

async function main() {
	await fetchSchemas();
	const documents = await collectDocuments();
	const named = documents.map((document) => ({ ...readOperation(document), text: document.text }));
	const generated = {
		[typesFile]: await generateTypes(documents),
		[shapesFile]: await generateShapes(loadSchema(API_VERSION), named, shapesFile),
	};
	for (const [file, source] of Object.entries(generated)) {
		if (!argv.includes('--check')) {
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, source);
		} else if (readFileSync(file, 'utf8') !== source) {
			throw new Error(`${file} is not up to date: run 'npm run codegen'`);
		}
	}
	if (argv.includes('--check')) assertCompiles(typesFile);
}

/** Compiles a declaration file, which `tsc` leaves out with skipLibCheck; throws if it has errors. */
function assertCompiles(file: string) {
	const config = ts.getParsedCommandLineOfConfigFile('test/tsconfig.json', undefined, {
		...ts.sys,
		onUnRecoverableConfigFileDiagnostic: () => undefined,
	});
	const program = ts.createProgram([file], { ...config?.options, skipLibCheck: false });
	const source = program.getSourceFile(file);
	const diagnostics = [
		...program.getSyntacticDiagnostics(source),
		...program.getSemanticDiagnostics(source),
	];
	const messages = diagnostics.map(({ messageText }) =>
		ts.flattenDiagnosticMessageText(messageText, '\n'),
	);
	if (messages.length > 0) throw new Error([`${file} does not compile:`, ...messages].join('\n'));
}

if (require.main === module) void main();
