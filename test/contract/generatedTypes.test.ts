/* eslint-disable-next-line @n8n/community-nodes/no-restricted-imports -- the generator needs ES modules, which jest cannot load on every Node version */
import { execFileSync } from 'node:child_process';
import type { AdminOperations, ReturnData } from '@shopify/admin-api-client';
import ts from 'typescript';
import type { searchProductsDocument } from '../../nodes/ShopifyDiscount/methods/documents';
import type { AdminDocument } from '../../nodes/shopify/graphql/generated/operations';
import type { addRedeemCodesDocument } from '../../nodes/shopify/creation/documents';
import { typesFile } from '../codegen';

type Equal<A, B> =
	(<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only if the types of documents are what Shopify's schema says. */
export const typed: [
	Equal<
		AdminOperations[typeof searchProductsDocument]['variables'],
		{ first: number; after?: string | null; query?: string | null }
	>,
	Equal<
		ReturnData<typeof searchProductsDocument, AdminOperations>['products']['nodes'],
		Array<{ id: string; title: string }>
	>,
	Equal<
		AdminOperations[typeof addRedeemCodesDocument]['variables'],
		{ discountId: string; codes: Array<{ code: string }> }
	>,
	typeof addRedeemCodesDocument extends AdminDocument ? true : false,
	'query unknown { shop { id } }' extends AdminDocument ? true : false,
] = [true, true, true, true, false];

describe('generated types', () => {
	it('are those of the documents as they are now', () => {
		// eslint-disable-next-line @n8n/community-nodes/no-dangerous-functions -- a fixed command of this package
		execFileSync('node_modules/.bin/tsx', ['test/codegen.ts', '--check'], { stdio: 'pipe' });
	});

	// The build cannot tell: skipLibCheck leaves out every declaration file.
	it('compile, and give documents their types', () => {
		const config = ts.getParsedCommandLineOfConfigFile('test/tsconfig.json', undefined, {
			...ts.sys,
			onUnRecoverableConfigFileDiagnostic: () => undefined,
		});
		const files = [typesFile, 'test/contract/generatedTypes.test.ts'];
		const program = ts.createProgram(files, { ...config?.options, skipLibCheck: false });
		const messages = files.flatMap((file) => {
			const source = program.getSourceFile(file);
			return [
				...program.getSyntacticDiagnostics(source),
				...program.getSemanticDiagnostics(source),
			].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
		});
		expect(config?.errors).toEqual([]);
		expect(messages).toEqual([]);
	});
});
