/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions, no-console -- a command line program; never part of the package */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { n8nModes } from '../rig/mode';
import type { N8nMode } from '../rig/mode';
import { n8nVersions, newestVersion } from '../rig/n8nVersion';
import { projectFolder, rigFolder } from '../rig/paths';
import { listMissingServices } from '../rig/queueMode';
import { formatReleaseTable, summarize } from './releaseTable';
import type { Outcome, Report } from './releaseTable';

const folder = join(rigFolder, 'release-check');

interface Column {
	version: string;
	mode: N8nMode;
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			version: { type: 'string', multiple: true, default: n8nVersions },
			mode: { type: 'string', multiple: true, default: [...n8nModes] },
		},
	});
	const columns = n8nVersions
		.flatMap((version) => modesOf(version).map((mode) => ({ version, mode })))
		.filter(({ version, mode }) => values.version.includes(version) && values.mode.includes(mode));
	if (columns.some(({ mode }) => mode === 'queue')) await demandServices();
	mkdirSync(folder, { recursive: true });
	const outcomes = new Map<string, Outcome[]>();
	for (const column of columns) {
		const heading = `${column.version} ${column.mode}`;
		console.log(`\n===== n8n ${heading} =====`);
		outcomes.set(heading, summarize(await runColumn(column)));
		console.log(`\n${formatReleaseTable(outcomes)}`);
	}
	const all = [...outcomes.values()].flat();
	if (all.some(({ isGreen }) => !isGreen)) process.exitCode = 1;
}

/** The durable scheduler is tested where it is newest: before 2.41 it does not poll. */
const modesOf = (version: string) =>
	n8nModes.filter((mode) => mode !== 'scheduler' || version === newestVersion());

async function demandServices() {
	const missing = await listMissingServices();
	if (missing.length === 0) return;
	throw new Error(
		`Queue mode cannot be tested: ${missing.join(' and ')} did not answer. Leave it out with --mode regular --mode scheduler.`,
	);
}

/** Runs the tests of the table on an n8n, and returns jest's report. */
async function runColumn({ version, mode }: Column): Promise<Report> {
	const report = join(folder, `${version}-${mode}.json`);
	rmSync(report, { force: true });
	const jest = join(projectFolder, 'node_modules', 'jest', 'bin', 'jest.js');
	const options = ['--config', 'jest.e2e.config.js', '--json', '--outputFile', report];
	const tests = ['--testMatch', '**/everyN8n.check.ts'];
	const child = spawn(process.execPath, [jest, ...options, ...tests], {
		cwd: projectFolder,
		env: { ...process.env, N8N_VERSION: version, N8N_MODE: mode },
		// What jest prints is on stderr; on stdout it repeats the report.
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', resolve);
	});
	if (!existsSync(report)) return { testResults: [] };
	return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
