/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the rig installs a package */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { N8nServer } from './n8nServer';
import { projectFolder, rigFolder, userFolderOf } from './paths';
import { environment, runProcess } from './processes';

export interface PackedPackage {
	name: string;
	version: string;
	author: { name: string; email: string };
	tarball: string;
}

interface Manifest extends Omit<PackedPackage, 'tarball'> {
	devDependencies?: object;
	peerDependencies?: object;
	optionalDependencies?: object;
}

/** Builds the package. */
export async function buildPackage(): Promise<void> {
	const log = join(rigFolder, 'build.log');
	await runProcess('npm', ['run', 'build'], { cwd: projectFolder, env: environment({}), log });
}

/** Packs the package as it would be published, into the folder of a run. */
export async function packPackage(
	runFolder: string,
	source = projectFolder,
): Promise<PackedPackage> {
	const flags = ['--ignore-scripts', '--pack-destination', runFolder];
	const log = join(runFolder, 'package-install.log');
	await runProcess('npm', ['pack', ...flags], { cwd: source, env: environment({}), log });
	const { name, version, author } = readManifest(source);
	return { name, version, author, tarball: join(runFolder, `${name}-${version}.tgz`) };
}

/**
 * Puts a packed package where n8n puts community packages, in the steps of n8n's own installer
 * (community-packages.service.ts of 2.41): unpack, strip the manifest, install without scripts.
 */
export async function installPackage(
	{ name, version, tarball }: PackedPackage,
	server: N8nServer,
	runFolder: string,
): Promise<void> {
	const nodes = join(userFolderOf(runFolder), '.n8n', 'nodes');
	const target = join(nodes, 'node_modules', name);
	mkdirSync(target, { recursive: true });
	const options = {
		cwd: target,
		env: environment(server.env),
		log: join(runFolder, 'package-install.log'),
	};
	await runProcess('tar', ['-xzf', tarball, '--strip-components=1', '-C', target], options);

	const manifest = readManifest(target);
	delete manifest.devDependencies;
	delete manifest.peerDependencies;
	delete manifest.optionalDependencies;
	writeJson(join(target, 'package.json'), manifest);
	const flags = ['--ignore-scripts', '--install-strategy=shallow', '--bin-links=false'];
	const quiet = ['--package-lock=false', '--no-audit', '--no-fund'];
	await runProcess('npm', ['install', ...flags, ...quiet], options);

	const dependencies = { [name]: version };
	writeJson(join(nodes, 'package.json'), { name: 'installed-nodes', private: true, dependencies });
}

function readManifest(folder: string) {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function writeJson(path: string, content: object) {
	writeFileSync(path, JSON.stringify(content, undefined, 2));
}
