import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Packs a package as npm would publish it, into a folder; returns the packing list and the unpacked package. */
export function unpackTarball(path, folder) {
	const npm = { cwd: path, encoding: 'utf8', shell: process.platform === 'win32' };
	const flags = ['--json', '--ignore-scripts', '--pack-destination', folder];
	const [packed] = JSON.parse(execFileSync('npm', ['pack', ...flags], npm));
	execFileSync('tar', ['-xzf', packed.filename], { cwd: folder });
	return { ...packed, unpacked: join(folder, 'package') };
}
