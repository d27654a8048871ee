/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a server that is no store */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Editor } from '../rig/editor';
import type { Rig } from '../rig/rig';
import { importWorkflow, readExample } from '../rig/workflows';
import { withParameters } from '../rig/customers';
import { startTestRig } from './startTestRig';

let rig: Rig;
let editor: Editor;

beforeAll(async () => {
	rig = await startTestRig('editor');
	editor = await Editor.open(rig.n8n.url);
});

afterAll(async () => {
	await editor?.close();
	await rig?.close();
});

const show = async (example: string, node: string, parameters: object = {}) => {
	const file = withParameters(readExample(example), node, parameters);
	const workflow = await importWorkflow(rig.rest, file, rig.credentials);
	await editor.showWorkflow(workflow.id, node);
};

/** Pictures are for a person; what a program can tell is that the fields are there. */
const expectFields = async (names: string[]) => {
	for (const name of names) expect([name, await editor.parameter(name).count()]).toEqual([name, 1]);
};

it.each([
	['unique-code-per-customer', 'Customers'],
	['win-back-codes', 'Customers'],
	['top-up-pool', 'Pool'],
	['codes-from-csv', 'Customers'],
	['email-codes-from-csv', 'Codes Are Done'],
	['email-own-codes', 'Discount'],
])('draws the example %s', async (example, node) => {
	await show(example, node);
	await editor.keepPicture(`example-${example}`);
});

it('opens the panel for codes of its own, with the fields of a discount that it makes', async () => {
	await show('unique-code-per-customer', 'Create Codes');

	await editor.openNode('Create Codes');

	await expectFields(['resource', 'operation', 'discountFrom', 'title', 'stableKey', 'prefix']);
	await expectFields(['percentage', 'expiresInDays', 'run']);
	await editor.keepPicture('shopify-discount-create-unique');
});

it('opens the panel for a number of codes in all, on a discount that exists', async () => {
	await show('top-up-pool', 'Create Codes');

	await editor.openNode('Create Codes');

	await expectFields(['discountFrom', 'discountId', 'howMany', 'codesInAll', 'codeFormat']);
	await editor.keepPicture('shopify-discount-create-unique-in-all');
});

it('opens the panel for adding codes', async () => {
	await show('email-own-codes', 'Add Codes');

	await editor.openNode('Add Codes');

	await expectFields(['resource', 'operation', 'discountId', 'code', 'run']);
	await editor.keepPicture('shopify-discount-add-many');
});

it('opens the panel for creating or updating a discount', async () => {
	await show('email-own-codes', 'Discount');

	await editor.openNode('Discount');

	await expectFields(['resource', 'operation', 'code', 'title', 'percentage']);
	await editor.keepPicture('shopify-discount-create');
});

it('opens the panel of the trigger', async () => {
	await show('email-codes-from-csv', 'Codes Are Done');

	await editor.openNode('Codes Are Done');

	await expectFields(['triggerOn', 'watch', 'returns']);
	await editor.keepPicture('shopify-discount-trigger');
});

it('opens the panel for a run in background', async () => {
	await show('codes-from-csv', 'Create Codes');

	await editor.openNode('Create Codes');

	await expectFields(['run', 'announceFields']);
	await editor.parameter('announceFields').scrollIntoViewIfNeeded();
	await editor.keepPicture('shopify-discount-in-background');
});

it.each([
	['continueRuns', ['seconds', 'resumeStopped']],
	['getAllRuns', ['state', 'returnAll', 'limit']],
	['cancelRun', ['runId', 'createdCodes']],
])('opens the panel for the operation %s', async (operation, fields) => {
	await show('codes-from-csv', 'Create Codes', { resource: 'bulkCreation', operation });

	await editor.openNode('Create Codes');

	await expectFields(fields);
	await editor.keepPicture(`shopify-discount-${operation}`);
});

it('opens the panel of the trigger for the end of runs', async () => {
	await show('email-codes-from-csv', 'Codes Are Done', { triggerOn: 'runEnded' });

	await editor.openNode('Codes Are Done');

	await expectFields(['triggerOn']);
	expect(await editor.parameter('watch').count()).toBe(0);
	await editor.keepPicture('shopify-discount-trigger-run-ended');
});

it('opens the panel of the trigger for files', async () => {
	await show('email-codes-from-csv', 'Codes Are Done', { returns: 'files' });

	await editor.openNode('Codes Are Done');

	await expectFields(['triggerOn', 'watch', 'returns']);
	await editor.keepPicture('shopify-discount-trigger-files');
});

it.each([
	['shopifyDiscountsClientCredentialsApi', 'clientId'],
	['shopifyDiscountsAccessTokenApi', 'accessToken'],
])('opens the dialog of the credential %s, which tests itself', async (type, field) => {
	const credential = rig.credentials[type];
	if (!credential) throw new Error(`There is no credential ${type}`);

	await editor.openCredential(credential.id);

	await expectFields(['shop', field]);
	await editor.page.getByText('Connection tested successfully').waitFor();
	await editor.keepPicture(`credential-${type}`);
});

describe('the dialog of a credential that does not work', () => {
	const expectMessage = async (data: { shop: string; accessToken: string }, message: string) => {
		const credential = await rig.rest<{ id: string }>('POST', '/rest/credentials', {
			name: 'Wrong',
			type: 'shopifyDiscountsAccessTokenApi',
			data,
		});
		await editor.openCredential(credential.id);
		await editor.page.getByText('More details').click();
		await editor.page.getByText(message).waitFor();
	};

	it('says that the token is wrong', async () => {
		const data = { shop: rig.emulator.url, accessToken: 'wrong' };
		await expectMessage(data, 'Shopify does not accept the access token');
		await editor.keepPicture('credential-wrong-token');
	});

	it('says which scope is missing', async () => {
		rig.emulator.settings({ scopes: [] });
		const data = { shop: rig.emulator.url, accessToken: 'shpat_rig' };
		await expectMessage(data, 'The app lacks the scope read_discounts');
	});

	it('says that there is no store at the address', async () => {
		const nowhere = createServer((_, answer) => answer.writeHead(404).end('<html></html>'));
		await new Promise<void>((resolve) => nowhere.listen(0, '127.0.0.1', resolve));
		const { port } = nowhere.address() as AddressInfo;
		try {
			const data = { shop: `http://127.0.0.1:${port}`, accessToken: 'shpat_rig' };
			await expectMessage(data, 'There is no Shopify store at this address');
		} finally {
			nowhere.closeAllConnections();
			nowhere.close();
		}
	});

	it('says that the address is none of a Shopify store', async () => {
		const data = { shop: 'https://shop.example.com', accessToken: 'shpat_rig' };
		await expectMessage(data, "'https://shop.example.com' is not the address of a Shopify store");
	});
});
