import type { INodeParameters } from 'n8n-workflow';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { announceJobs, finishJobs, listen, Listening, numberOf } from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

afterEach(() => jest.restoreAllMocks());

const withOptions = (options: INodeParameters) => ({ parameters: { options } });

describe('a filter', () => {
	it('by label passes only jobs with this label, regardless of case', async () => {
		const trigger = await listen(emulator, withOptions({ label: ' black friday ' }));
		announceJobs(emulator, discountId, ['NONE']);
		announceJobs(emulator, discountId, ['OTHER'], { label: 'Easter' });
		announceJobs(emulator, discountId, ['MINE'], { label: 'Black Friday' });
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['MINE']);
		expect(await trigger.poll()).toBeNull();
	});

	it.each([
		['its number', (id: string) => numberOf(id)],
		['its global ID', (id: string) => id],
		['its address', (id: string) => `https://admin.shopify.com/store/x/discounts/${numberOf(id)}`],
	])('by discount accepts %s', async (_, spell) => {
		const other = await createDiscount(emulator.url, 'BORN-WITH-2');
		const trigger = await listen(emulator, withOptions({ discountId: spell(other) }));
		announceJobs(emulator, discountId, ['FIRST']);
		announceJobs(emulator, other, ['SECOND']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['SECOND']);
	});

	it('by discount refuses anything but an ID', async () => {
		const trigger = new Listening(emulator.url, withOptions({ discountId: 'WELCOME' }));
		const { message, description } = await trigger.pollToError();
		expect(message).toBe("'WELCOME' is not the ID of a code discount");
		expect(description).toContain('Nothing was sent.');
	});

	it('typed as an expression, but set to Fixed, is refused', async () => {
		const trigger = new Listening(emulator.url, withOptions({ label: '{{ $vars.campaign }}' }));
		const { message } = await trigger.pollToError();
		expect(message).toBe(
			"'Label' contains {{ … }} as plain text, because the field is set to Fixed",
		);
	});

	it.each([
		['label', 'Label', '={{ $vars.campaign }}'],
		['label', 'Label', '={{ "  " }}'],
		['label', 'Label', '={{ null }}'],
		['discountId', 'Discount ID', '={{ $vars.discountId }}'],
		['discountId', 'Discount ID', '={{ "" }}'],
	])('whose expression is empty is refused: %s %s %s', async (name, label, expression) => {
		const trigger = new Listening(emulator.url, withOptions({ [name]: expression }));
		const before = emulator.requests().length;
		const { message } = await trigger.pollToError();
		expect(message).toBe(
			`'${label}' is empty: its expression gave nothing, which would mean all jobs`,
		);
		expect(emulator.requests()).toHaveLength(before);
	});

	it('that was left empty passes everything', async () => {
		const trigger = await listen(emulator, withOptions({ label: ' ', discountId: '' }));
		announceJobs(emulator, discountId, ['ANY']);
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
		[{ returns: '={{ "items" }}' }, "'Return' must be one of codes, files, jobs"],
		[{ triggerOn: 'codeRedeemed' }, "'Trigger On' must be one of bulkCreationCompleted"],
	])('or a select field as %j is refused', async (parameters, expected) => {
		const trigger = new Listening(emulator.url, { parameters });
		expect((await trigger.pollToError()).message).toContain(expected);
	});

	it('that is changed does not return what it excluded before', async () => {
		const trigger = await listen(emulator, withOptions({ label: 'A' }));
		announceJobs(emulator, discountId, ['B-EARLY'], { label: 'B' });
		finishJobs();
		await trigger.poll();
		trigger.change(withOptions({ label: 'B' }));
		expect(await trigger.poll()).toBeNull();
		expect(await trigger.poll()).toBeNull();
		announceJobs(emulator, discountId, ['B-LATE'], { label: 'B' });
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['B-LATE']);
	});

	it('that is changed loses nothing that both pass', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['DUE'], { label: 'B' });
		finishJobs();
		trigger.change(withOptions({ label: 'B' }));
		expect(await trigger.poll()).toBeNull();
		expect(await trigger.pollCodes()).toEqual(['DUE']);
	});

	it('that is changed remembers what was returned before', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['ONCE'], { label: 'B' });
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['ONCE']);
		trigger.change(withOptions({ label: 'B' }));
		expect(await trigger.poll()).toBeNull();
		trigger.restart({});
		expect(await trigger.poll()).toBeNull();
	});
});
