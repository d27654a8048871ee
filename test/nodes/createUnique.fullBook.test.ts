import type { INodeExecutionData } from 'n8n-workflow';
import { byId, codeNode, customers, fieldOf } from '../support/codeNodes';
import { run } from '../support/engine';
import { createDiscount, discountOf, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

afterEach(() => jest.restoreAllMocks());

const PEOPLE = 20;

const create = async (count = PEOPLE) => {
	const parameters = { discountId: byId(discountId), stableKey: '={{ $json.email }}' };
	const { outputs } = await run(codeNode(emulator, 'createUnique', parameters), {
		items: customers(count),
	});
	return outputs;
};

const codesByEmail = (output: INodeExecutionData[] = []) =>
	new Map(output.map(({ json }) => [json.email, json.code]));

const book = () => {
	const { metafields } = emulator.state.installations.of('token:shpat_test');
	const field = metafields.find(({ key }) => key.startsWith('keys_'));
	if (!field) throw new Error('There is no book');
	return field;
};

/** Fills the key register of the discount up to a number of characters. */
function fillBook(length: number) {
	const field = book();
	const parsed = JSON.parse(field.value) as { exceptions: Record<string, number> };
	const missing = () => length - JSON.stringify(parsed).length;
	for (let entry = 10_000; missing() > 40; entry++) {
		const many = Math.max(1, Math.floor(missing() / 40));
		for (let at = 0; at < many; at++) parsed.exceptions[`filler-${entry++}`] = 1;
	}
	const rest = missing() - '"":1,'.length;
	if (rest > 0) parsed.exceptions['x'.repeat(rest)] = 1;
	field.value = JSON.stringify(parsed);
	expect(field.value).toHaveLength(length);
}

/** Gives the first codes that are sent to another discount, once. */
async function letOthersTake(count: number) {
	const rival = discountOf(emulator, await createDiscount(emulator.url, 'RIVAL'));
	const { codes: all, creations } = emulator.state;
	const submit = creations.submit.bind(creations);
	let left = count;
	jest.spyOn(creations, 'submit').mockImplementation((id, codes, now) => {
		for (const code of codes) if (left-- > 0) all.add(rival, code, now);
		return submit(id, codes, now);
	});
}

describe('a key register', () => {
	beforeEach(async () => {
		await create(1);
	});

	it('that is full makes keys that need an entry Not Created, and never gives them another code', async () => {
		fillBook(100_000);
		const before = book().value;
		await letOthersTake(PEOPLE);
		const [created, notCreated] = await create();
		expect(fieldOf('email', created)).toEqual(['customer0@example.com']);
		expect(notCreated).toHaveLength(PEOPLE - 1);
		expect([...new Set(fieldOf('reason', notCreated))]).toEqual(['taken']);
		expect(liveCodes(emulator, discountId)).toHaveLength(1);
		expect(book().value).toBe(before);
	});

	it('that is almost full serves some keys permanently, and leaves the rest without a code', async () => {
		fillBook(99_800);
		await letOthersTake(PEOPLE);
		const [created, notCreated] = await create();
		const given = created?.length ?? 0;
		expect(given).toBeGreaterThan(2);
		expect(given).toBeLessThan(PEOPLE - 2);
		expect(given + (notCreated?.length ?? 0)).toBe(PEOPLE);
		expect(fieldOf('code', created).sort()).toEqual(liveCodes(emulator, discountId).sort());
		expect(book().value.length).toBeLessThanOrEqual(100_000);
		jest.restoreAllMocks();
		const [again] = await create();
		const codes = codesByEmail(again);
		for (const [email, code] of codesByEmail(created)) expect(codes.get(email)).toBe(code);
		expect(new Set(codes.values()).size).toBe(codes.size);
		expect(fieldOf('code', again).sort()).toEqual(liveCodes(emulator, discountId).sort());
		expect(book().value.length).toBeLessThanOrEqual(100_000);
	});
});
