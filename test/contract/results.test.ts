/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads the documentation, and never ships */
import { readFileSync } from 'node:fs';
/* eslint-enable @n8n/community-nodes/no-restricted-imports */
import type { IDataObject } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { choicesOf } from '../docsReference';
import { operationCalls, runOperation } from '../support/operationCalls';
import { useEmulator } from '../support/useEmulator';
import { listen } from '../trigger/listening';
import { offeredOperations } from '../support/offeredOperations';

const emulator = useEmulator();
const calls = operationCalls(emulator);

beforeAll(() => virtualTime.freeze());

beforeEach(() => virtualTime.onSleep());

interface Row {
	resource: string;
	operation: string;
	scope?: string;
	fields: string[];
}

const codeIn = (cell = '') => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);

const page = readFileSync('docs/results.md', 'utf8');

/** The table of the page, with one row for each operation. */
const rows: Row[] = page
	.split('\n')
	.filter((line) => /^\| (?!Resource|-)/.test(line))
	.flatMap((line) => {
		const [, resource = '', names = '', scope, fields] = line.split('|').map((cell) => cell.trim());
		return names.split(' · ').map((operation) => {
			return { resource, operation, scope: codeIn(scope)[0], fields: codeIn(fields) };
		});
	});

const { properties } = new ShopifyDiscount().description;
const resources = choicesOf(properties.find(({ name }) => name === 'resource'));

/** Every operation as the page names it, with what it is called in a workflow. */
const operations = offeredOperations.map(({ resource, operation, option }) => ({
	resource: resources.find(({ value }) => value === resource)?.name ?? resource,
	operation: option.name,
	call: `${resource} ${operation}`,
}));

it('the page lists every operation once, and no other', () => {
	const names = (list: Array<Pick<Row, 'resource' | 'operation'>>) =>
		list.map(({ resource, operation }) => `${resource}: ${operation}`).sort();
	expect(names(rows)).toEqual(names(operations));
});

describe.each(operations)('$resource: $operation', ({ resource, operation, call }) => {
	const row = rows.find((one) => one.resource === resource && one.operation === operation);
	const { given, choices, answer } = calls[call] ?? {};

	async function runWith(scopes?: string[]): Promise<IDataObject | undefined> {
		const parameters = (await given?.()) ?? {};
		if (scopes) emulator.settings({ scopes });
		return (await runOperation(emulator, call, parameters, choices))[0];
	}

	it('returns the fields that the page lists, with no other scope than it names', async () => {
		const item = await runWith(row?.scope === undefined ? [] : [row.scope]);
		expect(item).toMatchObject(answer ?? {});
		expect(Object.keys(item ?? {})).toEqual(row?.fields);
	});

	const scope = row?.scope;
	if (scope === undefined) return;

	it('does not work without that scope', async () => {
		const lacking = scope.startsWith('write_') ? [scope.replace('write_', 'read_')] : [];
		const item = await runWith(lacking).catch(() => undefined);
		expect(item ?? {}).not.toMatchObject(answer ?? {});
	});
});

it('a run in background is returned with the fields that the page lists', async () => {
	await listen(emulator);
	const { given } = calls['redeemCode createUnique'] ?? {};
	const [item = {}] = await runOperation(
		emulator,
		'redeemCode createUnique',
		(await given?.()) ?? {},
		{ run: 'inBackground' },
	);
	const line = page.split('\n').find((one) => one.startsWith('- With *Run: In Background*'));
	expect(Object.keys(item)).toEqual(codeIn(line));
});
