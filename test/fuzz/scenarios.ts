import type { INodeParameters } from 'n8n-workflow';
import type { RunningEmulator } from '../emulator';
import { leastForms, locator } from '../support/discountForms';
import { plantListener } from '../support/plantListener';
import { createDiscount, plantDiscount } from '../support/storeClient';
import { plantJob } from '../trigger/listening';
import { ofPriceRules } from './priceRuleScenarios';
import { lists, type Prepare } from './scenario';

const kinds = ['basic', 'bxgy', 'freeShipping', 'app'] as const;
const methods = ['Code', 'Automatic'] as const;
const resourceOf = (method: (typeof methods)[number]) =>
	method === 'Code' ? 'codeDiscount' : 'automaticDiscount';
const items = ['A', 'B', 'C'].map((code) => ({ code, email: `${code}@example.com` }));

function* prepareVariables(): Generator<[name: string, prepare: Prepare]> {
	for (const method of methods) {
		const resource = resourceOf(method);
		for (const kind of kinds) {
			const form = (emulator: RunningEmulator) => ({
				resource,
				kind,
				...(leastForms(emulator)[kind] as INodeParameters),
				title: 'Made',
				...(method === 'Code' && { code: 'MADE' }),
			});
			yield [
				`${resource} create ${kind}`,
				(emulator) => ({ runs: { ...form(emulator), operation: 'create' } }),
			];
			yield [
				`${resource} update ${kind}`,
				async (emulator) => ({
					runs: {
						resource,
						operation: 'update',
						kind,
						discountId: locator(await plantDiscount(emulator, method, kind)),
						updateFields: { title: 'Changed' },
					},
				}),
			];
			if (method === 'Code') {
				yield [
					`${resource} createOrUpdate ${kind}`,
					async (emulator) => {
						if (kind !== 'basic') await plantDiscount(emulator, 'Code', kind, { code: 'MADE' });
						return { runs: { ...form(emulator), operation: 'createOrUpdate' } };
					},
				];
			}
		}
		for (const operation of ['activate', 'deactivate', 'delete', 'get'] as const) {
			yield [
				`${resource} ${operation}`,
				async (emulator) => {
					const end = operation === 'activate' ? { endsAt: '2026-01-02T00:00:00Z' } : {};
					const id = await plantDiscount(emulator, method, 'bxgy', end);
					return { runs: { resource, operation, discountId: locator(id), simplify: false } };
				},
			];
		}
		for (const operation of ['getAll', 'count'] as const) {
			yield [
				`${resource} ${operation}`,
				async (emulator) => {
					await plantDiscount(emulator, method, 'basic');
					await plantDiscount(
						emulator,
						method,
						'freeShipping',
						method === 'Code' ? { code: 'P2' } : {},
					);
					return { runs: { resource, operation, returnAll: true } };
				},
			];
		}
		const many =
			method === 'Code'
				? ['activateMany', 'deactivateMany', 'deleteMany', 'addTags', 'removeTags']
				: ['deleteMany'];
		for (const operation of many) {
			for (const selectBy of ['ids', 'search']) {
				yield [
					`${resource} ${operation} by ${selectBy}`,
					async (emulator) => {
						const ids = [await plantDiscount(emulator, method, 'basic', tagged(operation))];
						return {
							runs: {
								resource,
								operation,
								selectBy,
								discountIds: ids.join(),
								search: 'title:Planted',
								tags: 'one',
							},
						};
					},
				];
			}
		}
	}
	yield [
		'codeDiscount findByCode',
		async (emulator) => {
			await createDiscount(emulator.url, 'THERE');
			return { runs: { resource: 'codeDiscount', operation: 'findByCode', code: 'THERE' } };
		},
	];
	const redeemCode = { resource: 'redeemCode' };
	const on = async (emulator: RunningEmulator) =>
		locator(await createDiscount(emulator.url, 'BORN-WITH'));
	for (const run of ['untilDone', 'inBackground']) {
		const more = { run, ...(run === 'inBackground' && { announceFields: 'email' }) };
		yield [
			`redeemCode addMany ${run}`,
			async (emulator) => {
				plantListener(emulator);
				const discountId = await on(emulator);
				return { runs: { ...redeemCode, operation: 'addMany', discountId, ...more }, items };
			},
		];
		for (const stableKey of ['', '={{ $json.email }}']) {
			const unique = { ...redeemCode, operation: 'createUnique', stableKey, ...more };
			const name = `redeemCode createUnique ${run}${stableKey && ' by key'}`;
			yield [
				name,
				async (emulator) => {
					plantListener(emulator);
					return { runs: { ...unique, discountId: await on(emulator) }, items };
				},
			];
			yield [
				`${name}, new discount`,
				(emulator) => {
					plantListener(emulator);
					const made = { discountFrom: 'new', kind: 'basic', title: 'Made', percentage: 15 };
					return { runs: { ...unique, ...made }, items };
				},
			];
		}
	}
	yield [
		'redeemCode find',
		async (emulator) => {
			await on(emulator);
			return { runs: { ...redeemCode, operation: 'find', code: 'BORN-WITH' } };
		},
	];
	yield [
		'redeemCode getAll',
		async (emulator) => ({
			runs: { ...redeemCode, operation: 'getAll', discountId: await on(emulator), returnAll: true },
		}),
	];
	for (const selectBy of ['codes', 'search']) {
		yield [
			`redeemCode deleteMany by ${selectBy}`,
			async (emulator) => ({
				runs: {
					...redeemCode,
					operation: 'deleteMany',
					discountId: await on(emulator),
					selectBy,
					codes: 'BORN-WITH',
					search: '"BORN-WITH"',
				},
			}),
		];
	}
	for (const operation of ['get', 'getCodes', 'wait']) {
		yield [
			`bulkCreation ${operation}`,
			async (emulator) => {
				const id = await createDiscount(emulator.url, 'BORN-WITH');
				const bulkCreationId = plantJob(emulator, id, ['A', 'B']);
				virtualTime.skip(60_000);
				return { runs: { resource: 'bulkCreation', operation, bulkCreationId, returnAll: true } };
			},
		];
	}
	yield* ofPriceRules(items);
	for (const list of lists) yield [list, () => ({ lists: list })];
	for (const resource of ['codeDiscount', 'automaticDiscount', 'redeemCode']) {
		yield [`saved searches of ${resource}`, () => ({ lists: 'loadSavedSearches', resource })];
	}
	for (const returns of ['codes', 'jobs']) {
		for (const mode of ['manual', 'first', 'next'] as const) {
			yield [
				`trigger ${mode} ${returns}`,
				async (emulator) => {
					const id = await createDiscount(emulator.url, 'BORN-WITH');
					const meanwhile = () => {
						plantJob(emulator, id, ['A', 'B', 'BORN-WITH'], { existingCounts: true });
						virtualTime.skip(60_000);
					};
					return { polls: { returns, options: { includeNotCreated: true } }, mode, meanwhile };
				},
			];
		}
	}
}

const tagged = (operation: string) => ({ tags: operation === 'removeTags' ? ['one'] : [] });

/** Everything that the nodes do, by name. */
export const scenarios: Array<[name: string, prepare: Prepare]> = [...prepareVariables()];
