/* eslint-disable @n8n/community-nodes/no-restricted-globals, no-console -- a command line program; never part of the package */
import { runWorkflow, traceItems, waitForTriggered } from './campaign';
import type { Recipient } from './campaign';
import { buildPackage } from './installPackage';
import { installN8n } from './n8nServer';
import { owner } from './owner';
import { isAnswering } from './ports';
import { killAllProcesses } from './processes';
import { startRig } from './rig';
import type { Rig } from './rig';
import { formatTable } from './table';
import { importWorkflow, pollOften, publishWorkflow, readExample } from './workflows';

const PORT = 5678;
const TRIGGER = 'n8n-nodes-shopify-discounts.shopifyDiscountTrigger';

async function main(): Promise<void> {
	const ending = endOnSignal();
	if (await isAnswering(PORT)) {
		throw new Error(
			`Something listens on port ${PORT} already, maybe another n8n. End it and run this again; nothing was started.`,
		);
	}
	console.log('Building the package …');
	await buildPackage();
	const server = await installN8n(console.log);
	console.log('Starting the emulated store, the mailbox and n8n …');
	const rig = await startRig({ name: 'start', server, port: PORT });

	const { waiting, starting, listening } = await importExamples(rig);
	await runFirstExample(rig, waiting);
	await runSecondExample(rig, starting, listening);

	console.log(`
The editor is open at ${rig.n8n.url}
  sign in as       ${owner.email}
  with password    ${owner.password}
  emulated store   ${rig.emulator.url}
  mail server      127.0.0.1:${rig.mailbox.port}, ${rig.mailbox.mails.length} emails
Ctrl-C ends everything.`);
	ending.exitCode = 0;
}

async function importExamples({ rest, credentials }: Rig) {
	const add = async (file: string) => {
		const workflow = pollOften(readExample(file), TRIGGER);
		return await importWorkflow(rest, workflow, credentials);
	};
	return {
		waiting: await add('email-codes-to-customers'),
		starting: await add('start-code-jobs'),
		listening: await add('email-codes-when-done'),
	};
}

async function runFirstExample(rig: Rig, waiting: Awaited<ReturnType<typeof importWorkflow>>) {
	console.log(`\nExample 1, '${waiting.name}': add 600 codes, wait, send …`);
	const execution = await runWorkflow(rig, waiting);
	if (execution.message) throw new Error(execution.message);
	print(traceItems(rig, execution.outputsOf('Add Codes').flat()));
}

async function runSecondExample(
	rig: Rig,
	starting: Awaited<ReturnType<typeof importWorkflow>>,
	listening: Awaited<ReturnType<typeof importWorkflow>>,
) {
	console.log(`\nExample 2, '${starting.name}' and '${listening.name}' …`);
	await publishWorkflow(rig.rest, listening);
	const execution = await runWorkflow(rig, starting);
	if (execution.message) throw new Error(execution.message);
	const triggered = await waitForTriggered(rig, listening);
	print(traceItems(rig, triggered.map((run) => run.outputsOf('Codes Are Done').flat()).flat()));
}

function print(recipients: Recipient[]) {
	console.log(formatTable(recipients, ['email', 'code', 'discount', 'delivered']));
	const delivered = recipients.filter((recipient) => recipient.delivered).length;
	console.log(`${delivered} of ${recipients.length} codes are live and delivered.`);
}

/** Ends everything on Ctrl-C, at once: `npm` does not wait for it, and nothing here is kept. */
function endOnSignal() {
	const ending = { exitCode: 130 };
	const end = () => {
		killAllProcesses();
		process.exit(ending.exitCode);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
	return ending;
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	killAllProcesses();
	process.exit(1);
});
