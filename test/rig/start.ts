/* eslint-disable @n8n/community-nodes/no-restricted-globals, no-console -- a command line program; never part of the package */
import { runWorkflow, traceItems, waitForTriggered } from './campaign';
import type { Recipient } from './campaign';
import { makeCustomers, toCsv } from './customers';
import { uploadFile } from './form';
import { buildPackages } from './installPackage';
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
	console.log('Building the packages …');
	await buildPackages();
	const server = await installN8n(console.log);
	console.log('Starting the emulated store, the mailbox and n8n …');
	const rig = await startRig({ name: 'start', server, port: PORT });

	const examples = await importExamples(rig);
	await runFirstExample(rig, examples);
	await runSecondExample(rig, examples);

	console.log(`
The editor is open at ${rig.n8n.url}
  sign in as       ${owner.email}
  with password    ${owner.password}
  emulated store   ${rig.emulator.url}
  mail server      127.0.0.1:${rig.mailbox.port}, ${rig.mailbox.mails.length} emails
Ctrl-C ends everything.`);
	ending.exitCode = 0;
}

type Examples = Awaited<ReturnType<typeof importExamples>>;

async function importExamples({ rest, credentials }: Rig) {
	const add = async (file: string) => {
		const workflow = pollOften(readExample(file), TRIGGER);
		return await importWorkflow(rest, workflow, credentials);
	};
	// For a look in the editor, where the last one that was changed comes first.
	for (const file of ['every-kind-of-discount', 'email-own-codes', 'top-up-pool']) await add(file);
	await add('win-back-codes');
	return {
		listening: await add('email-codes-from-csv'),
		starting: await add('codes-from-csv'),
		waiting: await add('unique-code-per-customer'),
	};
}

async function runFirstExample(rig: Rig, { waiting }: Examples) {
	console.log(`\nExample 1, '${waiting.name}' …`);
	const execution = await runWorkflow(rig, waiting);
	if (execution.message) throw new Error(execution.message);
	print(traceItems(rig, execution.outputsOf('Create Codes').flat()));
}

async function runSecondExample(rig: Rig, { starting, listening }: Examples) {
	console.log(`\nExample 2, '${starting.name}' and '${listening.name}': 10,000 customers …`);
	// Shopify would take some twenty minutes.
	rig.emulator.settings({ jobSecondsPerCode: 0.001 });
	const before = rig.mailbox.mails.length;
	await publishWorkflow(rig.rest, listening);
	const customers = makeCustomers('SUMMER', 10_000);
	const execution = await uploadFile(rig, starting, toCsv(customers));
	if (execution.message) throw new Error(execution.message);
	const triggered = await waitForTriggered(rig, listening, before + customers.length);
	const items = triggered.flatMap((run) => run.outputsOf('Codes Are Done').flat());
	print(traceItems(rig, items), 10);
}

function print(recipients: Recipient[], rows = recipients.length) {
	const shown = recipients.slice(0, rows);
	console.log(formatTable(shown, ['email', 'code', 'discount', 'delivered']));
	if (shown.length < recipients.length) console.log('…');
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
