import { runWorkflow } from '../rig/campaign';
import { testCredential } from '../rig/credentials';
import { Editor } from '../rig/editor';
import type { Item } from '../rig/executions';
import type { Rig } from '../rig/rig';
import { importWorkflow, readExample } from '../rig/workflows';
import { writeId } from '../shoplazza/emulator';
import type { PriceRule } from '../shoplazza/emulator';
import { makeCustomers, withCustomers, withParameters } from '../rig/customers';
import { emailsOf } from './expectEachServed';
import { startTestRig } from './startTestRig';

const PACKAGE = 'n8n-nodes-shoplazza-discounts';

let rig: Rig;
let rule: PriceRule;

beforeAll(async () => {
	rig = await startTestRig('shoplazza');
	rule = rig.shoplazza.state.addPriceRule({
		title: 'Thank you: 15 % off',
		startsAt: Date.now() - 86_400_000,
	});
});

afterAll(async () => {
	await rig?.close();
});

beforeEach(() => {
	rig.mailbox.mails.length = 0;
});

/** The example for the price rule of these tests, with other parameters. */
const campaign = (parameters: object = {}) =>
	withParameters(readExample('email-codes', 'shoplazza'), 'Create Codes', {
		priceRuleId: { __rl: true, mode: 'id', value: writeId(rule.id, 'price_rule', 'uuid') },
		...parameters,
	});

const store = async (workflow: ReturnType<typeof readExample>) =>
	await importWorkflow(rig.rest, workflow, rig.credentials);

/** Expects one mail with a code that is live on the price rule for each item, and no other mail. */
function expectEachServed(items: Item[], count: number) {
	const live = new Set(rig.shoplazza.state.listCodes(rule.id).map(({ code }) => code));
	expect(items).toHaveLength(count);
	expect(new Set(items.map(({ code }) => code)).size).toBe(count);
	expect(items.filter(({ code }) => !live.has(String(code)))).toEqual([]);
	expect(rig.mailbox.mails.flatMap(({ to }) => to).sort()).toEqual(emailsOf(items));
	for (const { email, code } of items) {
		const mail = rig.mailbox.mails.find(({ to }) => to.includes(String(email)));
		expect(mail?.text).toContain(String(code));
	}
}

it('is on the list of community packages with its node', async () => {
	const packages = await rig.rest<
		Array<{
			packageName: string;
			failedLoading?: boolean;
			installedNodes: Array<{ type: string }>;
		}>
	>('GET', '/rest/community-packages');

	expect(packages.find(({ packageName }) => packageName === PACKAGE)).toMatchObject({
		failedLoading: false,
		installedNodes: [{ type: `${PACKAGE}.shoplazzaDiscountCode` }],
	});
});

it('tests its credential with success', async () => {
	const services = {
		shop: rig.emulator.url,
		shoplazza: rig.shoplazza.url,
		smtpPort: rig.mailbox.port,
	};
	const reference = rig.credentials.shoplazzaDiscountsApi;
	if (!reference) throw new Error('There is no credential for Shoplazza');

	expect(
		await testCredential(rig.rest, services, 'shoplazzaDiscountsApi', reference),
	).toMatchObject({ status: 'OK' });
});

it('sends each of 600 customers one mail with a unique code that works', async () => {
	const execution = await runWorkflow(
		rig,
		await store(withCustomers(campaign(), makeCustomers('MANY', 600))),
	);

	expect(execution.message).toBeUndefined();
	const [created = [], notCreated = []] = execution.outputsOf('Create Codes');
	expect(notCreated).toEqual([]);
	expectEachServed(created, 600);
});

it('sends nothing to customers whose code Shoplazza refused', async () => {
	const rival = rig.shoplazza.state.addPriceRule({ title: 'Rival', startsAt: Date.now() });
	const taken = makeCustomers('TAKEN', 4);
	for (const { code } of taken) {
		rig.shoplazza.state.addCode({ code, priceRuleId: rival.id, createdAt: Date.now() });
	}
	const wanted = makeCustomers('WANTED', 120);
	const own = campaign({ codesFrom: 'items', code: '={{ $json.code }}' });

	const execution = await runWorkflow(rig, await store(withCustomers(own, [...taken, ...wanted])));

	expect(execution.message).toBeUndefined();
	const [created = [], notCreated = []] = execution.outputsOf('Create Codes');
	expect(emailsOf(notCreated)).toEqual(emailsOf(taken));
	expect(new Set(notCreated.map(({ reason }) => reason))).toEqual(new Set(['taken']));
	expectEachServed(created, wanted.length);
});

it('shows its panel, with the price rules of the store in the list', async () => {
	const { id } = await store(campaign({ priceRuleId: { __rl: true, mode: 'list', value: '' } }));
	const editor = await Editor.open(rig.n8n.url);
	try {
		await editor.showWorkflow(id, 'Create Codes');
		await editor.keepPicture('shoplazza-canvas');
		await editor.openNode('Create Codes');
		await editor.keepPicture('shoplazza-create-batch');
		await editor.parameter('priceRuleId').locator('input').last().click();
		await editor.page.getByText('Thank you: 15 % off').first().waitFor();
		await editor.keepPicture('shoplazza-price-rules');
	} finally {
		await editor.close();
	}
});
