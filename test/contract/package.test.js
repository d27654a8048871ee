const { execFileSync } = require('node:child_process');
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { PackageDirectoryLoader } = require('n8n-core');

const repository = resolve(__dirname, '../..');

describe.each(['.', 'shoplazza'])('package in %s', (place) => {
	const root = resolve(repository, place);
	const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

	const filesIn = (folder, ending) =>
		readdirSync(join(root, folder), { recursive: true })
			.map((path) => `${folder}/${path}`)
			.filter((path) => path.endsWith(ending))
			.sort();

	/** @type {PackageDirectoryLoader} */
	let loader;

	beforeAll(async () => {
		loader = new PackageDirectoryLoader(root);
		await loader.loadAll();
	});

	const types = (kind) => Object.values(loader[kind]).map(({ type }) => type);

	it('registers every node and credential there is', () => {
		const built = (path) => `dist/${path.replace(/\.ts$/, '.js')}`;
		const sources = {
			nodes: filesIn('nodes', '.node.ts'),
			credentials: filesIn('credentials', '.credentials.ts'),
		};
		expect(sources.nodes.length).toBeGreaterThan(0);
		expect(sources.credentials.length).toBeGreaterThan(0);
		expect([...manifest.n8n.nodes].sort()).toEqual(sources.nodes.map(built));
		expect([...manifest.n8n.credentials].sort()).toEqual(sources.credentials.map(built));
		expect(types('nodeTypes')).toHaveLength(sources.nodes.length);
		expect(types('credentialTypes')).toHaveLength(sources.credentials.length);
	});

	it('gives every node a light and a dark icon and a codex', () => {
		for (const { description } of types('nodeTypes')) {
			expect(description).toMatchObject({
				iconUrl: { light: expect.stringMatching(/\.svg$/), dark: expect.stringMatching(/\.svg$/) },
				codex: { categories: expect.arrayContaining([expect.any(String)]) },
			});
			expectIconsToExist(description.iconUrl);
		}
	});

	it('describes each node in no more than 150,000 bytes, which every browser loads', () => {
		for (const { description } of types('nodeTypes')) {
			const bytes = Buffer.byteLength(JSON.stringify(description));
			expect([description.name, bytes, bytes <= 150_000]).toEqual([description.name, bytes, true]);
		}
	});

	it('gives every credential icons and a node that takes it', () => {
		for (const credential of types('credentialTypes')) {
			expectIconsToExist(credential.iconUrl);
			expect(credential.supportedNodes.length).toBeGreaterThan(0);
		}
	});

	it('needs nothing at run time but what n8n has', () => {
		expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
		for (const kind of ['dependencies', 'optionalDependencies', 'bundleDependencies']) {
			expect(manifest).not.toHaveProperty(kind);
		}

		const required = filesIn('dist', '.js').flatMap((path) =>
			[
				...readFileSync(join(root, path), 'utf8').matchAll(/\b(?:require|import)\(["'`]([^"'`]+)/g),
			].map(([, name]) => name),
		);
		expect(required).toContain('n8n-workflow');
		const given = ['crypto', 'n8n-workflow', 'node:crypto'];
		expect(required.filter((name) => !name.startsWith('.') && !given.includes(name))).toEqual([]);
	});

	it('is packed with the built files, a readme and a licence only', () => {
		const npm = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' };
		const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], npm);
		const [{ files }] = JSON.parse(packed);
		const paths = files.map(({ path }) => path);
		expect(paths).toEqual(expect.arrayContaining(['LICENSE.md', 'README.md', 'package.json']));
		expect(paths).toEqual(
			expect.arrayContaining([...manifest.n8n.nodes, ...manifest.n8n.credentials]),
		);
		const expected =
			/^(?:LICENSE\.md|README\.md|package\.json|dist\/package\.json|dist\/(?:nodes|credentials)\/.+\.(?:js|svg|node\.json))$/;
		expect(paths.filter((path) => !expected.test(path))).toEqual([]);
	});

	// n8n serves `icons/<package>/<path>`; a single icon is a text, a pair an object.
	function expectIconsToExist(iconUrl) {
		const urls = typeof iconUrl === 'string' ? [iconUrl] : Object.values(iconUrl);
		expect(urls.length).toBeGreaterThan(0);
		for (const url of urls) {
			const path = url.replace(`icons/${manifest.name}/`, '');
			expect({ path, exists: existsSync(join(root, path)) }).toEqual({ path, exists: true });
		}
	}
});

it('both packages have the same version, so that one tag publishes both', () => {
	const versions = ['.', 'shoplazza'].map(
		(place) => JSON.parse(readFileSync(join(repository, place, 'package.json'), 'utf8')).version,
	);
	expect(new Set(versions).size).toBe(1);
});

it('the package for Shoplazza brings nothing of what is only for Shopify', () => {
	const folders = readdirSync(join(repository, 'shoplazza/dist/nodes'));
	expect(folders.sort()).toEqual(['ShoplazzaDiscountCode', 'shared']);
});
