/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- the rig reads its own files */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Has a folder for each version of n8n that the rig can install, with its lock file. */
export const recipesFolder = join(__dirname, 'server');

/** The versions of n8n that the rig can install, oldest first. */
export const n8nVersions = readdirSync(recipesFolder).sort(compareVersions);

/** Returns the version of n8n that `N8N_VERSION` names; the newest one if it names none. */
export function chosenVersion(): string {
	const version = process.env.N8N_VERSION || newestVersion();
	if (n8nVersions.includes(version)) return version;
	throw new Error(
		`There is no lock file for n8n ${version}, only for ${n8nVersions.join(', ')}. CONTRIBUTING.md says how to add one.`,
	);
}

/** Returns the newest version of n8n that the rig can install. */
export function newestVersion(): string {
	return n8nVersions.at(-1) ?? '';
}

/** Tells whether the chosen n8n is of this version or of a later one. */
export function isAtLeast(version: string): boolean {
	return compareVersions(chosenVersion(), version) >= 0;
}

function compareVersions(one: string, other: string) {
	const parts = other.split('.').map(Number);
	const difference = one.split('.').map((part, at) => Number(part) - (parts[at] ?? 0));
	return difference.find((value) => value !== 0) ?? 0;
}
