/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- the bench runs outside of n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isOver, readExecution, runByHand } from '../rig/executions';
import type { N8nServer } from '../rig/n8nServer';
import { signInAsOwner } from '../rig/owner';
import { connect } from '../rig/rest';
import type { Rest } from '../rig/rest';
import { N8n } from '../rig/startN8n';
import { waitFor } from '../rig/waitFor';
import { importWorkflow } from '../rig/workflows';
import type { WorkflowFile } from '../rig/workflows';
import { graphqlUrl } from '../support/adminApi';
import type { Contender, Task } from './contender';
import { readMemory, recordedByOptions } from './memory';

const SECONDS_TO_RUN = 3600;
/** So long n8n is left alone after its start, to see what it needs when it is idle. */
const SETTLE_MS = 3000;

interface Execution {
	id: string;
	mode: string;
	status: string;
	startedAt: string;
	stoppedAt: string;
}

/** The workflow of Loop Over Items, HTTP Request, Wait and If, in an n8n started anew for each task. */
export const workflow = (server: N8nServer, name: string): Contender => ({
	name,
	async run(task) {
		const recorded = recordedByOptions(join(task.folder, 'memory.json'));
		const memoryFile = recorded.BENCH_MEMORY_FILE;
		const n8n = await N8n.start(server, { runFolder: task.folder, env: recorded });
		try {
			const rest = connect(n8n.url);
			await signInAsOwner(rest);
			const { id } = await importWorkflow(rest, prepare(task), {});
			await delay(SETTLE_MS);
			const idleRss = readMemory(memoryFile).now.rss;
			const { startedAt, stoppedAt } = await finish(rest, await runByHand(rest, id));
			await n8n.stop();
			const seconds = (Date.parse(stoppedAt) - Date.parse(startedAt)) / 1000;
			return { seconds, memory: readMemory(memoryFile), idleRss };
		} finally {
			await n8n.kill();
		}
	},
});

function prepare({ url, discountId, codes }: Task): WorkflowFile {
	const file = JSON.parse(readFileSync(join(__dirname, 'workflow.json'), 'utf8')) as WorkflowFile;
	const settings = file.nodes.find((node) => node.name === 'Settings');
	if (!settings) throw new Error('The workflow has no settings');
	settings.parameters.jsonOutput = JSON.stringify({ graphql: graphqlUrl(url), discountId, codes });
	return file;
}

async function finish(rest: Rest, id: string): Promise<Execution> {
	const done = await waitFor(
		async () => {
			const { results } = await rest<{ results: Execution[] }>('GET', '/rest/executions?limit=1');
			return results.find((execution) => execution.id === id && isOver(execution));
		},
		{ what: 'The end of the workflow', seconds: SECONDS_TO_RUN, everyMs: 1000 },
	);
	if (done.status === 'success') return done;
	const { message } = await readExecution(rest, id);
	throw new Error(`The workflow did not succeed: ${message ?? done.status}`);
}
