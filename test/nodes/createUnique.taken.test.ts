import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { byId, codeNode, customers } from '../support/codeNodes';
import { run, runToError } from '../support/engine';
import { adminGraphql, createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	virtualTime.onSleep();
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const createUnique = (parameters: INodeParameters = {}, extra = {}) =>
	codeNode(emulator, 'createUnique', { discountId: byId(discountId), ...parameters }, extra);

const codesOf = (output: Array<{ json: IDataObject }> = []) =>
	output.map(({ json }) => String(json.code));

/** Gives a share of the codes of each job to another discount just before the job runs. */
const letOthersTake = (isTaken: (code: string, at: number) => boolean, owner?: string) => {
	const { state } = emulator;
	const submit = state.creations.submit.bind(state.creations);
	const rival = state.discounts.get(Number(/\d+$/.exec(owner ?? '')?.[0]));
	let at = 0;
	state.creations.submit = (id, codes, now) => {
		for (const code of codes) {
			if (rival && isTaken(code, at++) && !state.codes.find(code))
				state.codes.add(rival, code, now);
		}
		return submit(id, codes, now);
	};
};

describe('codes that are already taken', () => {
	it('are replaced until the requested number works', async () => {
		const rival = await createDiscount(emulator.url, 'RIVAL');
		letOthersTake((_, at) => at % 3 === 0, rival);
		const { outputs } = await run(createUnique(), { items: customers(400) });
		expect(outputs[1]).toEqual([]);
		expect(new Set(codesOf(outputs[0])).size).toBe(400);
		expect(liveCodes(emulator, discountId).sort()).toEqual(codesOf(outputs[0]).sort());
	});

	it('are replaced while several jobs run at once', async () => {
		const rival = await createDiscount(emulator.url, 'RIVAL');
		letOthersTake((_, at) => at % 50 === 0, rival);
		const { outputs } = await run(createUnique({ options: { jobsInFlight: 3 } }), {
			items: customers(300),
		});
		expect(outputs[1]).toEqual([]);
		expect(liveCodes(emulator, discountId).sort()).toEqual(codesOf(outputs[0]).sort());
	});

	it('are replaced even if the discount itself has them: someone may hold them', async () => {
		letOthersTake((_, at) => at < 2, discountId);
		const { outputs } = await run(createUnique(), { items: customers(5) });
		expect(outputs[0]).toHaveLength(5);
		expect(liveCodes(emulator, discountId)).toHaveLength(7);
	});

	it('end in Not Created if all candidates are taken', async () => {
		const rival = await createDiscount(emulator.url, 'RIVAL');
		letOthersTake(() => true, rival);
		const { outputs } = await run(createUnique(), { items: customers(2) });
		expect(outputs[0]).toEqual([]);
		expect(
			outputs[1]?.map(({ json, pairedItem }) => [json.reason, json.message, pairedItem]),
		).toEqual(
			[0, 1].map((item) => [
				'taken',
				'Another discount of the store has this code. All 10 codes that were tried were taken.',
				{ item },
			]),
		);
	});
});

describe('an impossible request', () => {
	it.each([
		[{ codeFormat: 'custom', pattern: '####', alphabet: '0123456789' }, 'The codes are too short'],
		[{ codeFormat: 'custom', pattern: 'WELCOME' }, "'Pattern' has no #"],
		[{ codeFormat: 'custom', alphabet: 'A' }, "'Alphabet' needs at least two different"],
		[{ codeFormat: 'custom', alphabet: 'AÄ' }, "'Alphabet' may have only the letters"],
		[{ codeFormat: '={{ "mine" }}' }, "'Code Format' must be one of"],
		[{ discountId: { __rl: true, mode: 'id', value: '' } }, "'Discount' is empty"],
		[{ discountId: { __rl: true, mode: 'id', value: '42' } }, 'The store has no code discount'],
		[{ stableKey: '={{ $json.nothing }}' }, "'Stable Key' is empty for this item"],
		[{ prefix: 'A\nB' }, 'U+000A (line break)'],
	])('is refused before anything is created: %j', async (parameters, message) => {
		const error = await runToError(createUnique(parameters), { items: customers(2) });
		expect(error.message).toContain(message);
		expect(error.description).toMatch(/Nothing was (created|sent|changed|created or changed)\.$/);
		expect(emulator.state.creationJobs).toEqual([]);
	});

	it('says how long the codes have to be', async () => {
		const parameters = { codeFormat: 'custom', pattern: '####', alphabet: '0123456789' };
		const error = await runToError(createUnique(parameters), { items: customers(2) });
		expect(error.description).toBe(
			"4 random characters of 10 different ones make 10,000 codes, too few for 3: 7 random characters are needed so that nobody finds one by trying. Choose a longer 'Code Format'. Nothing was created.",
		);
	});

	it('takes the existing codes of the discount into account', async () => {
		const parameters = { codeFormat: 'custom', pattern: '######', alphabet: '0123456789' };
		const error = await runToError(createUnique(parameters));
		expect(error.description).toContain('too few for 2: 7 random characters');
	});

	it('creates no codes for a discount that has ended', async () => {
		await adminGraphql(
			emulator.url,
			`mutation ($id: ID!) { discountCodeDeactivate(id: $id) { userErrors { message } } }`,
			{ id: discountId },
		);
		const error = await runToError(createUnique());
		expect(error.message).toBe("The discount 'BORN-WITH' has ended, so its codes do not work");
		expect(error.description).toContain("Change its end with 'Discount' → 'Update'");
	});
});
