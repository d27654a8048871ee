/* eslint-disable @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-restricted-imports, no-console -- a command line program; never part of the package */
import { parseArgs } from 'node:util';
import { sizeCases } from './cases';
import type { SizeCase } from './cases';
import { measureSize } from './measureSize';

const { values } = parseArgs({
	options: {
		codes: { type: 'string', default: '200000' },
		only: { type: 'string', default: '' },
	},
});

async function main() {
	const cases = sizeCases(Number(values.codes)).filter(({ name }) => name.includes(values.only));
	let failed = 0;
	for (const one of cases) if (!(await runCase(one))) failed++;
	if (failed > 0) throw new Error(`${failed} of ${cases.length} went wrong`);
	console.log(`All ${cases.length} are right`);
}

async function runCase(one: SizeCase): Promise<boolean> {
	try {
		const { seconds, peakHeap, requests } = await measureSize(one);
		const heap = Math.round(peakHeap / 1024 / 1024);
		console.log(`${one.name}: ${seconds.toFixed(1)} s, ${requests} requests, heap ${heap} MB`);
		return true;
	} catch (error) {
		console.error(`${one.name}: ${error instanceof Error ? error.stack : String(error)}`);
		return false;
	}
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	},
);
