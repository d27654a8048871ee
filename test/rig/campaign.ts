import type { Execution, Item } from './executions';
import { isOver, listExecutions, readExecution, runByHand, waitForExecution } from './executions';
import type { Rig } from './rig';
import { waitFor } from './waitFor';
import type { StoredWorkflow } from './workflows';

/** One customer of a campaign and what became of their code. */
export interface Recipient {
	email: string;
	code: string;
	/** The title of the discount on which the code is live; empty if it is on none. */
	discount: string;
	/** Whether the mailbox has a mail to this address with this code. */
	delivered: boolean;
}

/** On a machine with a lot of other work. */
const SECONDS = 600;

/** Runs a workflow of the examples by hand, to its end. */
export async function runWorkflow({ rest }: Rig, { id }: StoredWorkflow): Promise<Execution> {
	return await waitForExecution(rest, id, await runByHand(rest, id), SECONDS);
}

/** Runs a workflow by hand and does something to the store or to n8n on the way; returns how it ended. */
export async function runWorkflowWhile(
	{ rest }: Rig,
	{ id }: StoredWorkflow,
	happens: () => Promise<void>,
): Promise<Execution> {
	const executionId = await runByHand(rest, id);
	await happens();
	return await waitForExecution(rest, id, executionId, SECONDS);
}

/** Returns the executions that a published workflow's trigger has started, once so many mails have come and all are over. */
export async function waitForTriggered(
	{ rest, mailbox }: Rig,
	{ id, name }: StoredWorkflow,
	mails: number,
): Promise<Execution[]> {
	const done = await waitFor(
		async () => {
			if (mailbox.mails.length < mails) return undefined;
			const found = await listExecutions(rest, id);
			return found.length > 0 && found.every(isOver) ? found : undefined;
		},
		{ what: `${mails} mails of '${name}'`, seconds: SECONDS, everyMs: 500 },
	);
	return await Promise.all(done.map(async (execution) => await readExecution(rest, execution.id)));
}

/** Compares the items that carry codes with what the store and the mailbox say. */
export function traceItems({ emulator, mailbox }: Rig, items: Item[]): Recipient[] {
	const titles = new Map<string, string>();
	for (const { title, codes } of emulator.state.discounts.values()) {
		for (const { code } of codes) titles.set(code, title);
	}
	const texts = new Map<string, string>();
	for (const { to, text } of mailbox.mails) {
		for (const address of to) texts.set(address, (texts.get(address) ?? '') + text);
	}
	return items.map(({ email, code }) => ({
		email: String(email),
		code: String(code),
		discount: titles.get(String(code)) ?? '',
		delivered: texts.get(String(email))?.includes(String(code)) ?? false,
	}));
}
