/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the rig installs a package */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { N8nServer } from './n8nServer';
import { packageFolders, projectFolder, rigFolder, userFolderOf } from './paths';
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

/** Builds the packages. */
export async function buildPackages(): Promise<void> {
	const log = join(rigFolder, 'build.log');
	await runProcess('npm', ['run', 'build'], { cwd: projectFolder, env: environment({}), log });
}

/** Packs the packages as they would be published, into the folder of a run. */
export async function packPackages(runFolder: string): Promise<PackedPackage[]> {
	const packed: PackedPackage[] = [];
	for (const source of packageFolders) packed.push(await packPackage(runFolder, source));
	return packed;
}

async function packPackage(runFolder: string, source: string): Promise<PackedPackage> {
	const flags = ['--ignore-scripts', '--pack-destination', runFolder];
	const log = join(runFolder, 'package-install.log');
	await runProcess('npm', ['pack', ...flags], { cwd: source, env: environment({}), log });
	const { name, version, author } = readManifest(source);
	return { name, version, author, tarball: join(runFolder, `${name}-${version}.tgz`) };
}

/** Installs packed packages beside each other. */
export async function installPackages(
	packed: PackedPackage[],
	server: N8nServer,
	runFolder: string,
): Promise<void> {
	for (const one of packed) await installPackage(one, server, runFolder);
	const dependencies = Object.fromEntries(packed.map(({ name, version }) => [name, version]));
	const manifest = { name: 'installed-nodes', private: true, dependencies };
	writeJson(join(nodesFolderOf(runFolder), 'package.json'), manifest);
}

const nodesFolderOf = (runFolder: string) => join(userFolderOf(runFolder), '.n8n', 'nodes');

/**
 * Puts a packed package where n8n puts community packages, in the steps of n8n's own installer
 * (community-packages.service.ts of 2.41): unpack, strip the manifest, install without scripts.
 */
async function installPackage(
	{ name, tarball }: PackedPackage,
	server: N8nServer,
	runFolder: string,
): Promise<void> {
	const target = join(nodesFolderOf(runFolder), 'node_modules', name);
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
}

function readManifest(folder: string) {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function writeJson(path: string, content: object) {
	writeFileSync(path, JSON.stringify(content, undefined, 2));
}
