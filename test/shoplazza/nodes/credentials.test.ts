import type { ICredentialTestRequest, IDataObject, INodeType } from 'n8n-workflow';
import { ShoplazzaDiscountsApi } from '../../../shoplazza/credentials/ShoplazzaDiscountsApi.credentials';
import { place, runNode } from '../../support/engine';
import { shoplazzaCredential } from '../support/credentials';
import { useShoplazza } from '../support/useShoplazza';

const emulator = useShoplazza();

const { test } = new ShoplazzaDiscountsApi();

/** A node that only sends the test request, as n8n makes one when a credential is saved (2.41). */
const testNode = ({ request }: ICredentialTestRequest) =>
	({
		description: {
			displayName: 'Test',
			name: 'test',
			group: ['output'],
			version: 1,
			description: '',
			defaults: {},
			inputs: ['main'],
			outputs: ['main'],
			credentials: [{ name: 'shoplazzaDiscountsApi', required: true }],
			requestDefaults: {},
			properties: [
				{ displayName: 'Temp', name: 'temp', type: 'string', default: '', routing: { request } },
			],
		},
	}) as unknown as INodeType;

type Rule = { type: string; properties: { key?: string; value: unknown; message: string } };

/** Tests the credential and applies its rules in order, as n8n does; undefined says that all is well. */
async function testCredential(credentials = shoplazzaCredential(emulator.url)) {
	const placed = place(testNode(test), { shop: emulator.url, credentials });
	const rules = test.rules as Rule[];
	try {
		const [item] = await runNode(placed);
		const found = (key = '') =>
			key.split('.').reduce<unknown>((at, name) => (at as IDataObject | null)?.[name], item?.json);
		return rules.find(
			({ type, properties }) =>
				type === 'responseSuccessBody' && found(properties.key) === properties.value,
		)?.properties.message;
	} catch (error) {
		const { httpCode, message } = error as { httpCode?: string; message: string };
		const rule = rules.find(
			({ type, properties }) =>
				type === 'responseCode' && String(properties.value) === String(httpCode),
		);
		return rule?.properties.message ?? message;
	}
}

describe('testing the credential', () => {
	it.each([true, false])(
		'succeeds where all is well, however the answer is wrapped (%s)',
		async (wrapped) => {
			emulator.settings({ wrapped });
			expect(await testCredential()).toBeUndefined();
			expect(emulator.requests()).toMatchObject([
				{ operation: 'listPriceRules', variables: { limit: '1' }, status: 200 },
			]);
		},
	);

	it.each([
		[400, /store or the access token/],
		[401, /^Shoplazza does not accept the access token/],
	] as const)('names a wrong token (%d)', async (wrongTokenStatus, message) => {
		emulator.settings({ wrongTokenStatus });
		expect(await testCredential(shoplazzaCredential(emulator.url, 'wrong'))).toMatch(message);
	});

	it('names a wrong store', async () => {
		emulator.settings({ storeExists: false });
		expect(await testCredential()).toMatch(/check 'Store'/);
	});

	it('names a missing scope', async () => {
		emulator.settings({ scopes: ['write_price_rules'] });
		expect(await testCredential()).toMatch(/lacks the scope read_price_rules/);
	});

	it.each([404, 410] as const)(
		'names a version that has ended (%d)',
		async (endedVersionStatus) => {
			emulator.settings({ servedVersions: [], endedVersionStatus });
			expect(await testCredential()).toMatch(/has ended version 2025-06 of its API/);
		},
	);

	it.each(['<!doctype html><html></html>', '\n<html>', ' <html>'])(
		'names a page that is not the API (%j)',
		async (body) => {
			const headers = { 'content-type': 'text/html' };
			emulator.faults([
				{ operation: '*', when: 'before', fault: { kind: 'answer', body, headers } },
			]);
			expect(await testCredential()).toMatch(/a page that is not from the API/);
		},
	);

	it('sends the token to no other host', async () => {
		const message = await testCredential(shoplazzaCredential('https://evil.example'));
		expect(message).toBe("'https://evil.example' is not the address of a Shoplazza store");
	});
});
