// Fetches Shopify's published Admin schemas once into .cache/. Jest runs it before all tests; the
// emulator runs it on start. They are Shopify's files, so they are pinned here and not committed.
const { execFile } = require('node:child_process');
const { createHash } = require('node:crypto');
const { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { promisify } = require('node:util');
const pins = require('./schemas.json');

const run = promisify(execFile);
const root = resolve(__dirname, '..', '..');
const cache = join(root, '.cache');

const nameOf = (version) => `admin_${version}.json.gz`;
const versions = Object.keys(pins.sha256);

function isGood(path, version) {
	let data;
	try {
		data = readFileSync(path);
	} catch {
		return false;
	}
	return createHash('sha256').update(data).digest('hex') === pins.sha256[version];
}

async function fetchSchemas() {
	const missing = versions.filter((version) => !isGood(join(cache, nameOf(version)), version));
	if (missing.length === 0) return;
	mkdirSync(cache, { recursive: true });
	// A folder of its own and a rename at the end: two processes may do this at once.
	const work = mkdtempSync(join(cache, 'fetching-'));
	try {
		const options = { cwd: root, shell: process.platform === 'win32' };
		await run('npm', ['pack', pins.package, '--pack-destination', work, '--silent'], options).catch(
			(error) => {
				throw new Error(
					`Could not download ${pins.package}, which holds Shopify's published schemas. The tests and the emulator need it once; connect to the npm registry and try again.\n${error.message}`,
				);
			},
		);
		const tarball = `${pins.package.replace('@', '').replace('/', '-').replace('@', '-')}.tgz`;
		const inside = missing.map((version) => `${pins.folder}/${nameOf(version)}`);
		await run('tar', ['-xzf', tarball, ...inside], { cwd: work });
		for (const version of missing) {
			const path = join(work, pins.folder, nameOf(version));
			if (!isGood(path, version)) {
				throw new Error(`${nameOf(version)} in ${pins.package} is not the file that is pinned.`);
			}
			renameSync(path, join(cache, nameOf(version)));
		}
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

module.exports = fetchSchemas;

if (require.main === module) {
	fetchSchemas().catch((error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
