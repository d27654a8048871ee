import { CLICK, runWorkflow } from '../rig/campaign';
import { runByHand, stopExecution, waitForExecution } from '../rig/executions';
import type { Rig } from '../rig/rig';
import { waitFor } from '../rig/waitFor';
import { importWorkflow, readExample } from '../rig/workflows';
import { expectEachServed } from './expectEachServed';
import { startTestRig } from './startTestRig';

const TITLE = 'Thank you: 15 % off';

let rig: Rig;

beforeAll(async () => {
	rig = await startTestRig('stop');
});

afterAll(async () => {
	await rig?.close();
});

it('starts no further job once it is stopped, and gives everybody one code when it runs again', async () => {
	const { emulator, rest, mailbox, credentials } = rig;
	const workflow = await importWorkflow(rest, readExample('unique-code-per-customer'), credentials);
	emulator.settings({ jobSeconds: [10] });
	const id = await runByHand(rest, workflow.id, CLICK);
	await waitFor(() => emulator.state.creationJobs.length > 0, {
		what: 'The first job',
		seconds: 60,
	});

	await stopExecution(rest, id);

	expect((await waitForExecution(rest, workflow.id, id, 60)).status).toBe('canceled');
	emulator.settings({ jobSeconds: [] });
	await waitFor(() => emulator.state.creationJobs[0]?.finishedAt !== undefined, {
		what: 'The end of the first job',
		seconds: 60,
	});
	expect(emulator.state.creationJobs).toHaveLength(1);
	expect(mailbox.mails).toEqual([]);
	const again = await runWorkflow(rig, workflow);
	expect(again.message).toBeUndefined();
	expectEachServed(rig, again.outputsOf('Create Codes')[0] ?? [], TITLE, 600);
});
