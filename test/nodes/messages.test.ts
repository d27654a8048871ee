import type { IDataObject } from 'n8n-workflow';
import { byId, codeNode } from '../support/codeNodes';
import { discountNode } from '../support/discountForms';
import { run, runNode, runToError } from '../support/engine';
import { countRequests, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const create = (parameters: IDataObject = {}) =>
	discountNode(emulator, {
		resource: 'codeDiscount',
		operation: 'create',
		code: '={{ $json.code }}',
		title: 'Welcome',
		percentage: 10,
		...parameters,
	});

describe('if one of several items is refused', () => {
	it('the error says how many others were done', async () => {
		await createDiscount(emulator.url, 'TAKEN');
		const items = ['A', 'TAKEN', 'B', 'C', 'D'].map((code) => ({ code }));
		const { message, description } = await runToError(create(), { items });
		expect(message).toMatch(/^Shopify refused 'Code': /);
		expect(description).toContain('Nothing was changed for this item; 4 others were done.');
	});

	it('also if it is refused before anything is sent', async () => {
		const items = [{ code: ' ' }, { code: 'A' }];
		const { description } = await runToError(create({ code: '={{ $json.code }}' }), { items });
		expect(description).toContain('Nothing was changed for this item; 1 other was done.');
		expect(countRequests(emulator, 'createBasicCodeDiscount')).toBe(1);
	});

	it('but nothing was changed if all of them only read', async () => {
		const id = await createDiscount(emulator.url, 'ONE');
		const get = discountNode(emulator, {
			resource: 'codeDiscount',
			operation: 'get',
			discountId: byId('={{ $json.id }}'),
		});
		const { description } = await runToError(get, { items: [{ id }, { id: '404' }] });
		expect(description).toMatch(/Nothing was changed\.$/);
	});

	it('and nothing was changed if it is the only one', async () => {
		await createDiscount(emulator.url, 'TAKEN');
		const { description } = await runToError(create(), { items: [{ code: 'TAKEN' }] });
		expect(description).toContain('Nothing was changed.');
	});
});

describe('an end in the past', () => {
	const past = '2020-12-31T12:00:00Z';

	it('is called that before anything is sent', async () => {
		const { message, description } = await runToError(create({ code: 'A', endsAt: past }));
		expect(message).toBe(`'Ends At' is in the past: ${past}`);
		expect(description).toBe('Choose a later date. Nothing was created or changed.');
		expect(countRequests(emulator, 'createBasicCodeDiscount')).toBe(0);
	});

	it('is refused for a discount that is to get codes, whenever it starts', async () => {
		const node = codeNode(emulator, 'createUnique', {
			discountFrom: 'new',
			title: 'Campaign',
			percentage: 10,
			startsAt: '2020-01-01T00:00:00Z',
			endsAt: past,
		});
		const { message } = await runToError(node);
		expect(message).toBe(`'Ends At' is in the past: ${past}`);
		expect(emulator.state.discounts.size).toBe(0);
	});

	it('is accepted for a discount of the past', async () => {
		const dates = { startsAt: '2020-01-01T00:00:00Z', endsAt: past };
		const [item] = await runNode(create({ code: 'A', ...dates }));
		expect(item?.json.status).toBe('EXPIRED');
	});
});

describe('a field that an expression left empty', () => {
	it('is named with the field that it looked for, and the one that was probably meant', async () => {
		const discountId = byId(await createDiscount(emulator.url, 'BORN-WITH'));
		const node = codeNode(emulator, 'createUnique', {
			discountId,
			prefix: '={{ $json.First_Name }}-',
		});
		const { message } = await runToError(node, { items: [{ firstName: 'Anna', city: 'Bern' }] });
		expect(message).toBe(
			"'Prefix' has a gap for this item: the expression looks for the field 'First_Name', which the item does not have (did you mean 'firstName'?); it has firstName, city",
		);
	});
});

it('a missing scope stands in the headline', async () => {
	emulator.settings({ scopes: ['read_products'] });
	const { message, description } = await runToError(create({ code: 'A' }));
	expect(message).toBe('The app lacks the access scope write_discounts');
	expect(description).toContain('Add the scope to the app');
});

it('what Shopify refuses is said once', async () => {
	await createDiscount(emulator.url, 'TAKEN');
	const { message, description } = await runToError(create({ code: 'TAKEN' }));
	const [, reason = ''] = message.split("'Code': ");
	expect(reason).not.toBe('');
	expect(description).not.toContain(reason);
});

it('says seconds below a minute of progress', async () => {
	const discountId = byId(await createDiscount(emulator.url, 'BORN-WITH'));
	emulator.settings({ jobSecondsPerCode: 0.1 });
	const { messages } = await run(
		codeNode(emulator, 'createUnique', { discountId, howMany: 'inAll', codesInAll: 1000 }),
	);
	const left = messages.map((one) => /about (.*) left/.exec(String(one))?.[1]);
	expect(left).toHaveLength(3);
	for (const one of left) expect(one).toMatch(/^(1 minute|[1-5]0 seconds)$/);
	expect(left.at(-1)).toMatch(/seconds$/);
});
