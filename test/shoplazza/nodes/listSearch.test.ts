import { LoadOptionsContext } from 'n8n-core';
import { ShoplazzaDiscountCode } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/ShoplazzaDiscountCode.node';
import { additionalDataFor } from '../../support/engine';
import { countRequests, ruleId, shoplazzaNode } from '../support/codeNodes';
import { useShoplazza } from '../support/useShoplazza';

const emulator = useShoplazza();

/** Asks for the list as the editor does. */
async function search(filter?: string, paginationToken?: string) {
	const { workflow, node, credentials } = shoplazzaNode(emulator, {});
	const editor = new LoadOptionsContext(workflow, node, additionalDataFor(credentials), '');
	const { searchPriceRules } = new ShoplazzaDiscountCode().methods.listSearch;
	return await searchPriceRules.call(editor, filter, paginationToken);
}

it('lists price rules with those that do not run marked', async () => {
	expect(await search()).toEqual({
		results: [
			{ name: 'Summer campaign', value: ruleId(emulator) },
			{ name: 'Black Friday (scheduled)', value: ruleId(emulator, 'Black Friday') },
			{ name: 'Spring campaign (expired)', value: ruleId(emulator, 'Spring campaign') },
			{ name: 'Welcome to the shop', value: ruleId(emulator, 'Welcome to the shop') },
		],
	});
});

it('finds all words in any order and case', async () => {
	const names = async (filter: string) => (await search(filter)).results.map(({ name }) => name);
	expect(await names('shop WEL')).toEqual(['Welcome to the shop']);
	expect(await names('campaign')).toEqual(['Summer campaign', 'Spring campaign (expired)']);
	expect(await names('nothing')).toEqual([]);
});

it('looks through the pages, and goes on where it stopped', async () => {
	for (let at = 0; at < 1500; at++) {
		emulator.state.addPriceRule({ title: `Rule ${at}`, startsAt: 0 });
	}
	const first = await search('rule 1499');
	expect(first).toEqual({ results: [], paginationToken: '5' });
	expect(countRequests(emulator, 'listPriceRules')).toBe(4);
	const second = await search('rule 1499', first.paginationToken as string);
	expect(second.results.map(({ name }) => name)).toEqual(['Rule 1499']);
	const all = new Set<string>();
	let token: string | undefined;
	do {
		const page = await search(undefined, token);
		for (const { name } of page.results) all.add(name);
		token = page.paginationToken as string | undefined;
	} while (token !== undefined);
	expect(all.size).toBe(1504);
});
