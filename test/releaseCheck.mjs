// A dry run of publishing: what would be in the tarballs, whether it loads, and whether npm and n8n would take it.
// With --final, as before a release, what only the owner can fill in has to be filled in.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unpackTarball } from './unpackTarball.mjs';

const packages = ['.', 'shoplazza'].map((path) => resolve(path));

const MEANT =
	/^(?:LICENSE\.md|README\.md|package\.json|dist\/package\.json|dist\/(?:nodes|credentials)\/.+\.(?:js|svg|node\.json))$/;

/** n8n downloads the package whenever it is installed or updated. */
const MAX_PACKED_KB = 600;

/** How long loading may take, as a part of what n8n's own library takes. */
const MAX_LOAD_RATIO = 1;

const PLACEHOLDERS =
	/n8n-nodes-shopify-discounts contributors|maintainers@n8n-nodes|github\.com\/n8n-nodes-shopify-discounts\//;

const problems = [];
const open = new Set();
const check = (holds, problem) => holds || problems.push(problem);

checkWorkflow(readFileSync('.github/workflows/publish.yml', 'utf8'));
for (const path of packages) {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-nodes-release-'));
	try {
		checkPackage(unpackTarball(path, folder));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const isFinal = process.argv.includes('--final');
if (open.size > 0) {
	const files = isFinal ? `:\n  ${[...open].join('\n  ')}` : ' that CONTRIBUTING names';
	console.log(`The owner has placeholders to fill in, in ${open.size} files${files}`);
}
check(!isFinal || open.size === 0, 'Placeholders must not be published');
for (const problem of problems) console.error(`✗ ${problem}`);
console.log(problems.length > 0 ? 'Not ready' : 'Ready');
process.exitCode = problems.length > 0 ? 1 : 0;

function checkPackage({ name, version, filename, size, unpackedSize, files, unpacked }) {
	const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
	const paths = files.map(({ path }) => path);
	for (const path of paths) {
		check(MEANT.test(path), `${name}: ${path} is not meant to be published`);
		if (!path.endsWith('.svg') && PLACEHOLDERS.test(readFileSync(join(unpacked, path), 'utf8'))) {
			open.add(`${name}/${path}`);
		}
	}
	for (const path of [
		'README.md',
		'LICENSE.md',
		...manifest.n8n.nodes,
		...manifest.n8n.credentials,
	]) {
		check(paths.includes(path), `${name}: ${path} is missing in the tarball`);
	}
	check(size <= MAX_PACKED_KB * 1000, `${name}: the tarball is larger than ${MAX_PACKED_KB} kB`);
	checkManifest(manifest);
	const { library, nodes, descriptions } = measureLoading(unpacked, manifest);
	const ratio = nodes / library;
	check(ratio <= MAX_LOAD_RATIO, `${name}: loads slower than n8n-workflow`);
	console.log(`${filename} (${name} ${version})
  ${files.length} files, ${kb(size)} packed, ${kb(unpackedSize)} unpacked
  loads in ${Math.round(nodes)} ms, ${ratio.toFixed(2)} of the ${Math.round(library)} ms of n8n-workflow
  descriptions: ${descriptions.map(([one, bytes]) => `${one} ${kb(bytes)}`).join(', ')}`);
}

/** What n8n's verification reads of a manifest, and what npm needs to attest where a package is from. */
function checkManifest(manifest) {
	const { name, n8n } = manifest;
	const wants = (holds, what) => check(holds, `${name}: package.json needs ${what}`);
	wants(/^(?:@[\w-]+\/)?n8n-nodes-[\w-]+$/.test(name), 'a name that begins with n8n-nodes-');
	wants(manifest.keywords?.includes('n8n-community-node-package'), "n8n's keyword");
	wants(manifest.license === 'MIT', 'the licence MIT');
	wants(manifest.author?.name && manifest.author.email, 'a name and an email of the author');
	wants(manifest.description?.length > 20, 'a description');
	wants(
		/^git\+https:\/\/github\.com\/[\w.-]+\/[\w.-]+\.git$/.test(manifest.repository?.url),
		'a repository on GitHub',
	);
	wants(manifest.homepage, 'a homepage');
	wants(n8n?.n8nNodesApiVersion === 1 && n8n.strict === true, "n8n's API version 1 in strict mode");
	wants(manifest.publishConfig?.provenance === true, 'publishConfig.provenance');
	wants(manifest.publishConfig?.access === 'public', 'publishConfig.access');
	wants(
		manifest.scripts?.prepublishOnly === 'n8n-node prerelease',
		'a guard against publishing by hand',
	);
	wants(
		JSON.stringify(manifest.peerDependencies) === '{"n8n-workflow":"*"}',
		'the one peer dependency',
	);
	for (const kind of ['dependencies', 'optionalDependencies', 'bundleDependencies', 'overrides']) {
		wants(manifest[kind] === undefined, `no ${kind}`);
	}
	for (const script of ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']) {
		wants(manifest.scripts?.[script] === undefined, `no script ${script}`);
	}
}

/** npm attests only what a workflow publishes that may ask GitHub for an identity, with no token of its own. */
function checkWorkflow(text) {
	const has = (pattern, what) => check(pattern.test(text), `publish.yml needs ${what}`);
	has(/^\s*id-token: write$/m, 'the permission id-token: write');
	has(/^\s*contents: read$/m, 'the permission contents: read');
	has(/tags: \['v\*\.\*\.\*'\]/, 'to start by a tag');
	has(/needs: ci/, 'all tests before');
	for (const command of [
		'npm run release',
		'npm run release --workspace n8n-nodes-shoplazza-discounts',
	]) {
		has(new RegExp(`run: ${command}$`, 'm'), `the command ${command}`);
	}
	check(!/NPM_TOKEN|NODE_AUTH_TOKEN/.test(text), 'publish.yml needs no npm token');
}

/** Loads the nodes in a process of its own, beside nothing but n8n-workflow. */
function measureLoading(unpacked, { n8n }) {
	mkdirSync(join(unpacked, 'node_modules'));
	symlinkSync(resolve('node_modules/n8n-workflow'), join(unpacked, 'node_modules/n8n-workflow'));
	const program = `
		const time = (load) => { const start = performance.now(); const value = load(); return [performance.now() - start, value]; };
		const [library] = time(() => require('n8n-workflow'));
		const [nodes, made] = time(() => ${JSON.stringify(n8n.nodes)}.map((path) => {
			const [Type] = Object.values(require('./' + path));
			return new Type().description;
		}));
		const descriptions = made.map((one) => [one.name, JSON.stringify(one).length]);
		console.log(JSON.stringify({ library, nodes, descriptions }));`;
	const runs = Array.from({ length: 3 }, () =>
		JSON.parse(
			execFileSync(process.execPath, ['-e', program], { cwd: unpacked, encoding: 'utf8' }),
		),
	);
	// The quickest run says least of what else the machine does.
	return runs.sort((one, other) => one.nodes - other.nodes)[0];
}

function kb(bytes) {
	return `${(bytes / 1000).toFixed(0)} kB`;
}
