/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads the documentation, and never ships */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
/* eslint-enable @n8n/community-nodes/no-restricted-imports */
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';
import { writeReference } from '../docsReference';
import { offeredOperations } from '../support/offeredOperations';

const pages = [
	'README.md',
	'CONTRIBUTING.md',
	'shoplazza/README.md',
	...readdirSync('docs').map((name) => `docs/${name}`),
];

const textOf = (page: string) => readFileSync(page, 'utf8');

/** Lists the anchors of a page as GitHub makes them. */
const anchorsOf = (page: string) =>
	[...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
		title
			.toLowerCase()
			.replace(/[^\p{L}\p{N} _-]/gu, '')
			.replace(/ /g, '-'),
	);

it('has no link to a file or a heading that is not there', () => {
	const links = pages.flatMap((page) =>
		[...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
			.map(([, link = '']) => link)
			.filter((link) => !/^[a-z]+:/.test(link))
			.map((link) => ({ page, link })),
	);
	const broken = links.filter(({ page, link }) => {
		const [path = '', anchor] = link.split('#');
		const target = path === '' ? page : normalize(join(dirname(page), path));
		if (!existsSync(target)) return true;
		return anchor !== undefined && !anchorsOf(target).includes(anchor);
	});
	expect(links.length).toBeGreaterThan(20);
	expect(broken).toEqual([]);
});

it('keeps the headings of the README to which the nodes and credentials link', () => {
	const files = ['nodes', 'credentials'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(?:node\.json|credentials\.ts)$/.test(path))
			.map((path) => join(folder, path)),
	);
	const anchors = files.flatMap((file) =>
		[...textOf(file).matchAll(/n8n-nodes-shopify-discounts#([\w-]+)/g)].map(([, one]) => one),
	);
	expect(anchors.length).toBeGreaterThan(3);
	const known = [...anchorsOf('README.md'), 'readme'];
	expect(anchors.filter((anchor) => !known.includes(anchor ?? ''))).toEqual([]);
});

it('names only files and keys of stored values that the source has', () => {
	const page = textOf('docs/architecture.md');
	const paths = [...page.matchAll(/`((?:nodes|test)\/[\w./-]+)`/g)].map(([, path = '']) => path);
	expect(paths.length).toBeGreaterThan(40);
	expect(paths.filter((path) => !existsSync(path))).toEqual([]);

	// A row of the table of stored values ends with the file that defines them.
	const rows = page.split('\n').filter((row) => row.startsWith('| `n8n_discounts'));
	const missing = rows.flatMap((row) => {
		const [, , keys = '', file = ''] = row.split('|');
		const source = textOf(file.replace(/[` ]/g, ''));
		// What is in a value of a value is defined elsewhere: trigger/storedFormat looks at it.
		return [...keys.replace(/\([^)]*\)/g, '').matchAll(/`(\w+)`/g)]
			.map(([, key = '']) => key)
			.filter((key) => !new RegExp(`\\b${key}\\b`).test(source));
	});
	expect(rows).toHaveLength(9);
	expect(missing).toEqual([]);
});

describe('the reference', () => {
	const action = new ShopifyDiscount().description;
	const trigger = new ShopifyDiscountTrigger().description;
	const reference = textOf('docs/reference.md');

	it('is what npm run docs writes', () => {
		expect(reference).toBe(writeReference(action, trigger));
	});

	it('has every operation and every field', () => {
		const rows = reference.split('\n');
		const fields = [...action.properties, ...trigger.properties].filter(
			({ type, name }) =>
				type !== 'notice' && !/^(?:resource|operation|authentication)$/.test(name),
		);
		const missing = fields
			.map(({ displayName }) => displayName)
			.filter((name) => !rows.some((row) => row.startsWith(`| ${name} |`)));
		expect(missing).toEqual([]);
		expect(rows.filter((row) => row.startsWith('### '))).toHaveLength(offeredOperations.length);
	});
});
