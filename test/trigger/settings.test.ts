import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import {
	finishJobs,
	HOUR,
	listen,
	Listening,
	MINUTE,
	numberOf,
	plantJob,
	startJobs,
} from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

afterEach(() => jest.restoreAllMocks());

const withOptions = (options: INodeParameters) => ({ parameters: { options } });

describe('a filter', () => {
	it('by label lets only jobs with this label through, whatever the case', async () => {
		const trigger = await listen(emulator, withOptions({ label: ' black friday ' }));
		await startJobs(emulator, discountId, ['NONE']);
		await startJobs(emulator, discountId, ['OTHER'], { options: { label: 'Easter' } });
		await startJobs(emulator, discountId, ['MINE'], { options: { label: 'Black Friday' } });
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['MINE']);
		expect(await trigger.poll()).toBeNull();
	});

	it.each([
		['its number', (id: string) => numberOf(id)],
		['its global ID', (id: string) => id],
		['its address', (id: string) => `https://admin.shopify.com/store/x/discounts/${numberOf(id)}`],
	])('by discount takes %s', async (_, spell) => {
		const other = await createDiscount(emulator.url, 'BORN-WITH-2');
		const trigger = await listen(emulator, withOptions({ discountId: spell(other) }));
		await startJobs(emulator, discountId, ['FIRST']);
		await startJobs(emulator, other, ['SECOND']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['SECOND']);
	});

	it('by discount refuses what is no ID', async () => {
		const trigger = new Listening(emulator.url, withOptions({ discountId: 'WELCOME' }));
		const { message, description } = await trigger.pollToError();
		expect(message).toBe("'WELCOME' is not the ID of a code discount");
		expect(description).toContain('Nothing was sent.');
	});

	it.each([
		['label', 'Label', '={{ $vars.campaign }}'],
		['label', 'Label', '={{ "  " }}'],
		['label', 'Label', '={{ null }}'],
		['discountId', 'Discount ID', '={{ $vars.discountId }}'],
		['discountId', 'Discount ID', '={{ "" }}'],
	])('whose expression gives nothing is refused: %s %s %s', async (name, label, expression) => {
		const trigger = new Listening(emulator.url, withOptions({ [name]: expression }));
		const before = emulator.requests().length;
		const { message } = await trigger.pollToError();
		expect(message).toBe(
			`'${label}' is empty: its expression gave nothing, which would mean all jobs`,
		);
		expect(emulator.requests()).toHaveLength(before);
	});

	it('that was left empty lets everything through', async () => {
		const trigger = await listen(emulator, withOptions({ label: ' ', discountId: '' }));
		await startJobs(emulator, discountId, ['ANY']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['ANY']);
	});

	it.each([
		[{ label: ['A'] }, "'Label' must be text, not a list"],
		[{ label: { name: 'A' } }, "'Label' must be text, not an object with the fields name"],
		[{ discountId: { id: 1 } }, "'Discount ID' must be text, not an object with the fields id"],
		[{ discountId: 2 ** 70 }, "'Discount ID' is a number with too many digits to be exact"],
		[{ wholeRun: 'maybe' }, "'Whole Run Only' must be true or false, not 'maybe'"],
		[{ includeNotCreated: 1 }, "'Include Codes Not Created' must be true or false, not '1'"],
	])('or another option as %j is refused', async (options, expected) => {
		const trigger = new Listening(emulator.url, withOptions(options as INodeParameters));
		expect((await trigger.pollToError()).message).toContain(expected);
	});

	it.each([
		[{ watch: '={{ "all" }}' }, "'Watch' must be one of announced, ids"],
		[{ returns: '={{ "items" }}' }, "'Return' must be one of codes, jobs"],
		[{ triggerOn: 'codeRedeemed' }, "'Trigger On' must be one of bulkCreationCompleted"],
	])('or a choice as %j is refused', async (parameters, expected) => {
		const trigger = new Listening(emulator.url, { parameters });
		expect((await trigger.pollToError()).message).toContain(expected);
	});

	it('that is changed does not bring back what it kept away before', async () => {
		const trigger = await listen(emulator, withOptions({ label: 'A' }));
		await startJobs(emulator, discountId, ['B-EARLY'], { options: { label: 'B' } });
		finishJobs();
		await trigger.poll();
		trigger.change(withOptions({ label: 'B' }));
		expect(await trigger.poll()).toBeNull();
		expect(await trigger.poll()).toBeNull();
		await startJobs(emulator, discountId, ['B-LATE'], { options: { label: 'B' } });
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['B-LATE']);
	});

	it('that is changed loses nothing that both let through', async () => {
		const trigger = await listen(emulator);
		await startJobs(emulator, discountId, ['DUE'], { options: { label: 'B' } });
		finishJobs();
		trigger.change(withOptions({ label: 'B' }));
		expect(await trigger.poll()).toBeNull();
		expect(await trigger.pollCodes()).toEqual(['DUE']);
	});

	it('that is changed keeps what was returned before', async () => {
		const trigger = await listen(emulator);
		await startJobs(emulator, discountId, ['ONCE'], { options: { label: 'B' } });
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['ONCE']);
		trigger.change(withOptions({ label: 'B' }));
		expect(await trigger.poll()).toBeNull();
		trigger.restart({});
		expect(await trigger.poll()).toBeNull();
	});
});

describe('watching jobs by ID', () => {
	const watching = (bulkCreationIds: unknown) => ({
		parameters: { watch: 'ids', bulkCreationIds } as IDataObject as never,
	});

	it('returns each once when it is done, done before or not, announced or not', async () => {
		const [announced = ''] = await startJobs(emulator, discountId, ['ANNOUNCED']);
		finishJobs();
		const silent = emulator.state.creations.submit(
			Number(numberOf(discountId)),
			['SILENT'],
			Date.now(),
		);
		emulator.settings({ jobSecondsPerCode: 600 });
		const trigger = await listen(emulator, watching(`${announced}\n ${silent.id}`));
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ code: 'ANNOUNCED', email: 'announced@example.com' }),
		]);
		expect(await trigger.poll()).toBeNull();
		finishJobs();
		const items = await trigger.poll();
		expect(items).toEqual([expect.objectContaining({ code: 'SILENT', discountId })]);
		expect(items?.[0]).not.toHaveProperty('batchId');
		trigger.restart();
		expect(await trigger.poll()).toBeNull();
		trigger.restart({});
		expect(await trigger.poll()).toBeNull();
	});

	it('returns no other jobs', async () => {
		const [id] = await startJobs(emulator, discountId, ['NAMED']);
		const trigger = await listen(emulator, watching(id));
		await startJobs(emulator, discountId, ['OTHER']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['NAMED']);
		expect(await trigger.poll()).toBeNull();
	});

	it('takes an array, one that has become text, and the jobs as the action node returned them', async () => {
		const ids = [
			...(await startJobs(emulator, discountId, ['ONE'])),
			...(await startJobs(emulator, discountId, ['TWO'])),
		];
		finishJobs();
		const numbers = ids.map((id) => Number(numberOf(id)));
		const jobs = ids.map((id) => ({ id, done: false }));
		for (const given of [ids, numbers, [ids], jobs, JSON.stringify(ids), ids.join(';')]) {
			const trigger = await listen(emulator, {
				...watching(given),
				workflowId: JSON.stringify(given),
			});
			expect(await trigger.pollCodes()).toEqual(['ONE', 'TWO']);
		}
	});

	it.each([
		['', "'Bulk Creation IDs' is empty"],
		['12, abc', "'abc' is not the ID of a bulk creation"],
		['x y', "These are not IDs of bulk creations: 'x', 'y'"],
		[
			'gid://shopify/DiscountCodeNode/1',
			"'gid://shopify/DiscountCodeNode/1' is not the ID of a bulk creation",
		],
		['https://x.myshopify.com/1', "'https://x.myshopify.com/1' is not the ID of a bulk creation"],
		[[{ code: 1 }], 'an object with the fields code is not the ID of a bulk creation'],
		[true, 'true is not the ID of a bulk creation'],
		[[2 ** 70], "'1.1805916207174113e+21' is not the ID of a bulk creation"],
	])('refuses %j before anything is sent', async (given, expected) => {
		const before = emulator.requests().length;
		const trigger = new Listening(emulator.url, watching(given));
		expect((await trigger.pollToError()).message).toBe(expected);
		expect(emulator.requests()).toHaveLength(before);
	});

	it('names those the store does not have, which would be waited for for ever', async () => {
		const [id] = await startJobs(emulator, discountId, ['ONE']);
		const trigger = new Listening(emulator.url, watching(`${id}, 41, 42`));
		const { message, description } = await trigger.pollToError();
		expect(message).toBe('The store does not have these bulk creations: 41, 42');
		expect(description).toContain("'Bulk Creation IDs'");
	});

	it('goes on with the others when one has become unknown', async () => {
		const [one = ''] = await startJobs(emulator, discountId, ['ONE']);
		const silent = emulator.state.creations.submit(
			Number(numberOf(discountId)),
			['SILENT'],
			Date.now(),
		);
		const trigger = await listen(emulator, watching(`${one}, ${silent.id}`));
		finishJobs();
		const { creations } = emulator.state;
		const all = creations.list();
		jest
			.spyOn(creations, 'get')
			.mockImplementation((id) => all.find((job) => job.id === id && id !== silent.id));
		expect(await trigger.pollCodes()).toEqual(['ONE']);
		const { message } = await trigger.pollToError();
		expect(message).toBe(`The store has no bulk creation ${silent.id}`);
	});

	it('returns a new job of the list when the list is changed, and no old one', async () => {
		const [one = ''] = await startJobs(emulator, discountId, ['ONE']);
		const [two = ''] = await startJobs(emulator, discountId, ['TWO']);
		finishJobs();
		const trigger = await listen(emulator, watching(one));
		expect(await trigger.pollCodes()).toEqual(['ONE']);
		trigger.change(watching([one, two]));
		expect(await trigger.pollCodes()).toEqual(['TWO']);
	});

	it('changed to all announced jobs does not bring what was done before', async () => {
		const [one = ''] = await startJobs(emulator, discountId, ['ONE']);
		await startJobs(emulator, discountId, ['EARLY']);
		finishJobs();
		const trigger = await listen(emulator, watching(one));
		expect(await trigger.pollCodes()).toEqual(['ONE']);
		trigger.change({ parameters: { watch: 'announced' } });
		expect(await trigger.poll()).toBeNull();
		await startJobs(emulator, discountId, ['LATE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['LATE']);
	});
});

describe('only when the whole run is done', () => {
	const wholeRun = withOptions({ wholeRun: true });
	const run = (id: string, of: number) => (index: number) => ({ id, index, of });

	it('returns the jobs of a run together', async () => {
		const trigger = await listen(emulator, wholeRun);
		emulator.settings({ jobSecondsPerCode: 120 });
		const part = run('r', 2);
		plantJob(emulator, discountId, ['ONE'], { batch: part(0) });
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		plantJob(emulator, discountId, ['TWO'], { batch: part(1) });
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(2 * MINUTE);
		const items = await trigger.poll();
		expect(items?.map(({ code, batchComplete }) => [code, batchComplete])).toEqual([
			['ONE', true],
			['TWO', true],
		]);
		expect(await trigger.poll()).toBeNull();
	});

	it('does not hold up other runs', async () => {
		const trigger = await listen(emulator, wholeRun);
		plantJob(emulator, discountId, ['WAITS'], { batch: run('r', 2)(0) });
		plantJob(emulator, discountId, ['READY']);
		virtualTime.skip(MINUTE);
		expect(await trigger.pollCodes()).toEqual(['READY']);
	});

	it('counts a run that stopped early as done an hour after its last job was announced', async () => {
		const trigger = await listen(emulator, wholeRun);
		plantJob(emulator, discountId, ['ONE'], { batch: run('r', 3)(0) });
		virtualTime.skip(58 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		plantJob(emulator, discountId, ['TWO'], { batch: run('r', 3)(1) });
		virtualTime.skip(58 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.pollCodes()).toEqual(['ONE', 'TWO']);
	});

	it('returns all of a run of which a part was done at the first poll', async () => {
		plantJob(emulator, discountId, ['ONE'], { batch: run('r', 2)(0) });
		virtualTime.skip(MINUTE);
		const trigger = await listen(emulator, wholeRun);
		plantJob(emulator, discountId, ['TWO'], { batch: run('r', 2)(1) });
		virtualTime.skip(MINUTE);
		expect(await trigger.pollCodes()).toEqual(['ONE', 'TWO']);
	});

	it('waits for jobs of other discounts, too, and leaves them out', async () => {
		const other = await createDiscount(emulator.url, 'BORN-WITH-2');
		const trigger = await listen(emulator, withOptions({ wholeRun: true, discountId }));
		emulator.settings({ jobSecondsPerCode: 120, jobsAtOnce: 1 });
		plantJob(emulator, discountId, ['MINE'], { batch: run('r', 2)(0) });
		plantJob(emulator, other, ['OTHERS'], { batch: run('r', 2)(1) });
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(2 * MINUTE);
		const items = await trigger.poll();
		expect(items).toEqual([expect.objectContaining({ code: 'MINE', batchComplete: true })]);
	});

	it('returns what was held back when it is switched off', async () => {
		const trigger = await listen(emulator, wholeRun);
		plantJob(emulator, discountId, ['HELD'], { batch: run('r', 2)(0) });
		virtualTime.skip(MINUTE);
		expect(await trigger.poll()).toBeNull();
		trigger.change(withOptions({ wholeRun: false }));
		const items = await trigger.poll();
		expect(items).toEqual([expect.objectContaining({ code: 'HELD', batchComplete: false })]);
	});

	it('says of the jobs of a run which is the last where they come one by one', async () => {
		const trigger = await listen(emulator);
		plantJob(emulator, discountId, ['ONE'], { batch: run('r', 2)(0) });
		virtualTime.skip(MINUTE);
		expect(await trigger.poll()).toEqual([expect.objectContaining({ batchComplete: false })]);
		plantJob(emulator, discountId, ['TWO'], { batch: run('r', 2)(1) });
		virtualTime.skip(MINUTE);
		expect(await trigger.poll()).toEqual([expect.objectContaining({ batchComplete: true })]);
		expect(HOUR).toBeGreaterThan(MINUTE);
	});
});
