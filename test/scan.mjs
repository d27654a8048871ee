// n8n's package scanner without its downloads: what it would find in the source of both packages and in the tarballs npm would publish.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
	analyzePackage,
	buildScanConfig,
	SOURCE_FILE_PATTERNS,
} from '@n8n/scan-community-package/scanner/scanner.mjs';
import { ESLint } from 'eslint';
import { unpackTarball } from './unpackTarball.mjs';

const packages = ['.', 'shoplazza'].map((path) => resolve(path));

for (const path of packages) {
	const { n8n } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
	const missing = [...n8n.nodes, ...n8n.credentials].filter(
		(file) => !existsSync(join(path, file)),
	);
	if (missing.length > 0) {
		console.error(`Not built: ${missing.join(', ')}. Run 'npm run build' first.`);
		process.exit(1);
	}
}

for (const path of packages) {
	const folder = mkdtempSync(join(tmpdir(), 'n8n-nodes-scan-'));
	try {
		console.log(JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).name);
		await scan('source', path, SOURCE_FILE_PATTERNS);
		await scan('tarball', unpackTarball(path, folder).unpacked, ['**/*.js', 'package.json']);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function scan(leg, directory, patterns) {
	const { passed, message, details } = await analyzePackage(directory, patterns);
	if (!passed) console.error(`${message}\n${details ?? ''}`);

	// The scanner's verdict ignores warnings, and of no files at all it says "passed".
	const eslint = new ESLint({
		cwd: directory,
		allowInlineConfig: false,
		overrideConfigFile: true,
		overrideConfig: await buildScanConfig(),
	});
	const results = await eslint.lintFiles(patterns);
	const warned = results.filter(({ warningCount }) => warningCount > 0);
	if (passed && warned.length > 0) {
		const formatter = await eslint.loadFormatter('stylish');
		console.error(await formatter.format(warned));
	}

	const clean = passed && warned.length === 0;
	console.log(`${leg}: ${results.length} files, ${clean ? 'no findings' : 'findings above'}`);
	if (!clean) process.exitCode = 1;
}
