/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- the rig writes to a server's database */
import { join } from 'node:path';
import type { PackedPackage } from './installPackage';
import type { N8nServer } from './n8nServer';
import { userFolderOf } from './paths';
import { environment, runProcess } from './processes';
import type { Rest } from './rest';

interface NodeTypeInfo {
	name: string;
	displayName: string;
	version: number | number[];
}

const script = join(__dirname, 'writeInstalledPackage.mjs');

/** Puts a package whose nodes are loaded on the list of *Settings > Community nodes*. */
export async function registerPackage(
	{ name, version, author }: PackedPackage,
	server: N8nServer,
	runFolder: string,
	rest: Rest,
	env: Record<string, string> = {},
): Promise<void> {
	const types = await rest<NodeTypeInfo[]>('GET', '/types/nodes.json');
	const nodes = types
		// `…Tool` is what n8n itself adds for nodes that are usable as tools.
		.filter((type) => type.name.startsWith(`${name}.`) && !type.name.endsWith('Tool'))
		.map((type) => ({
			name: type.displayName,
			type: type.name,
			latestVersion: [type.version].flat().at(-1),
		}));
	if (nodes.length === 0) throw new Error(`n8n has loaded no node of ${name}`);
	const file = join(userFolderOf(runFolder), '.n8n', 'database.sqlite');
	const rows = JSON.stringify({ name, version, author, nodes });
	const args = [script, server.folder, env.DB_POSTGRESDB_DATABASE ?? file, rows];
	const login = {
		PGHOST: env.DB_POSTGRESDB_HOST ?? '',
		PGUSER: env.DB_POSTGRESDB_USER ?? '',
		PGPASSWORD: env.DB_POSTGRESDB_PASSWORD ?? '',
	};
	// Node's SQLite came with 22.5: n8n's Node has it wherever the rig runs.
	await runProcess(server.node, args, {
		cwd: runFolder,
		env: environment({ ...server.env, ...login }),
		log: join(runFolder, 'package-install.log'),
	});
}
