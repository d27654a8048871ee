/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- the rig installs a server */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chosenVersion, recipesFolder } from './n8nVersion';
import { prepareNode } from './nodeRuntime';
import type { NodeRuntime } from './nodeRuntime';
import { rigFolder } from './paths';
import { environment, runProcess } from './processes';

export interface N8nServer extends NodeRuntime {
	/** n8n's command line. */
	command: string;
	/** Holds n8n's node_modules. */
	folder: string;
}

const recipeFiles = ['package.json', 'package-lock.json'];

/** Installs the chosen version of n8n into the rig's folder, once per lock file. */
export async function installN8n(say: (line: string) => void): Promise<N8nServer> {
	const version = chosenVersion();
	const recipe = join(recipesFolder, version);
	const runtime = await prepareNode(say);
	const folder = join(rigFolder, `server-${version}`);
	const finished = join(folder, '.finished');
	const fingerprint = fingerprintOf(recipe);
	if (!existsSync(finished) || readFileSync(finished, 'utf8') !== fingerprint) {
		say(`Installing n8n ${version}, once; this takes about four minutes and 2.7 GB …`);
		rmSync(finished, { force: true });
		mkdirSync(folder, { recursive: true });
		for (const file of recipeFiles) copyFileSync(join(recipe, file), join(folder, file));
		const options = { cwd: folder, env: environment(runtime.env), log: `${folder}-install.log` };
		const quiet = ['--no-audit', '--no-fund'];
		// Of all install scripts only that of sqlite3 is needed; npm on its own ran others as well (npm 11.19, November 2026).
		await runProcess('npm', ['ci', '--ignore-scripts', ...quiet], options);
		await runProcess('npm', ['rebuild', 'sqlite3', '--ignore-scripts=false', ...quiet], options);
		writeFileSync(finished, fingerprint);
	}
	return { ...runtime, folder, command: join(folder, 'node_modules', '.bin', 'n8n') };
}

function fingerprintOf(recipe: string) {
	const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
	for (const file of recipeFiles) hash.update(readFileSync(join(recipe, file)));
	return hash.digest('hex');
}
