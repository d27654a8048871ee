/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, no-console -- a command line program; never part of the package */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages } from '../rig/installPackage';
import { installN8n } from '../rig/n8nServer';
import { prepareNode } from '../rig/nodeRuntime';
import { rigFolder } from '../rig/paths';
import { killAllProcesses } from '../rig/processes';
import fetchSchemas from '../support/fetchSchemas';
import { measureCampaigns } from './campaigns';
import { measureCapacity } from './capacity';
import { program } from './contender';
import type { Contender } from './contender';
import { latenessTable } from './lateness';
import { measure } from './measure';
import type { Measurement } from './measure';
import { notesOn } from './notes';
import { readOptions } from './options';
import { handOverTableOf, lineOf, tableOf } from './report';
import { workflow } from './workflow';

/** Beyond, nobody would want one item for each code, nor wait for the workflow. */
const MOST = { items: 100_000, workflow: 10_000 };
const WITH_DATA = { least: 10_000, most: 100_000 };

const SCRIPT = '(a) script on @shopify/admin-api-client';
const WORKFLOW = '(b) workflow: Loop Over Items, HTTP Request, Wait, If';

async function main(): Promise<void> {
	const { codes, skip } = readOptions(process.argv.slice(2));
	const folder = openFolder();
	console.log('Building the package …');
	await buildPackages();
	await fetchSchemas();
	const runtime = await prepareNode(console.log);
	const { node } = runtime;
	const csv = program(node, 'Create Unique, as CSV', 'ours', 'csv');
	const items = program(node, 'Create Unique, as items', 'ours', 'items');
	const background = inBackground(node, 'Create Unique, in background', 'number');
	const data = inBackground(node, 'Create Unique, in background, with data', 'data');
	const script = program(node, SCRIPT, 'script');
	const others =
		skip.includes('workflow') || codes.length === 0
			? []
			: [workflow(await installN8n(console.log), WORKFLOW)];

	if (!skip.includes('lateness')) console.log(`\n${latenessTable()}\n`);
	if (!skip.includes('campaigns')) console.log(await measureCampaigns(node, folder));
	if (codes.length === 0) return;
	const capacity = await measureCapacity(node, folder);
	const measurements: Measurement[] = [];
	for (const number of codes) {
		const contenders = [
			...(skip.includes('csv') ? [] : [csv]),
			...(skip.includes('items') || number > MOST.items ? [] : [items]),
			...(skip.includes('background') ? [] : [background]),
			...(skip.includes('data') || number < WITH_DATA.least || number > WITH_DATA.most
				? []
				: [data]),
			...(skip.includes('script') ? [] : [script]),
			...(number > MOST.workflow ? [] : others),
		];
		for (const contender of contenders) {
			const measured = await measure(node, folder, contender, number);
			measurements.push(measured);
			console.log(lineOf(measured));
		}
	}
	const parts = [
		tableOf(measurements, SCRIPT),
		handOverTableOf(measurements),
		notesOn(measurements, capacity),
	];
	console.log(`\n${parts.filter((part) => part !== '').join('\n\n')}`);
}

/** Returns a contender that hands over and polls. */
const inBackground = (node: string, name: string, kind: string): Contender => ({
	...program(node, name, 'background', kind),
	inBackground: true,
});

/** Makes the folder for everything that is written; nothing of it stays. */
function openFolder(): string {
	mkdirSync(rigFolder, { recursive: true });
	const folder = mkdtempSync(join(rigFolder, 'bench-'));
	process.once('exit', () => {
		killAllProcesses();
		rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(signal, () => process.exit(130));
	}
	return folder;
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	},
);
