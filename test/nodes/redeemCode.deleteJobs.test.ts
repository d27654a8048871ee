import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { locator } from '../support/discountForms';
import { place, run, runNode, runToError } from '../support/engine';
import {
	adminGraphql,
	countRequests,
	createDiscount,
	discountOf,
	liveCodes,
} from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	virtualTime.onSleep();
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const deleteJobs = (parameters: IDataObject = {}, extra: Partial<INode> = {}) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		extra,
		parameters: {
			resource: 'redeemCode',
			operation: 'deleteMany',
			discountId: locator(discountId),
			selectBy: 'jobs',
			...parameters,
		} as INode['parameters'],
	});

/** Starts a job that adds codes to a discount and takes a minute. */
async function startJob(codes: string[], gid = discountId): Promise<string> {
	const data = await adminGraphql(
		emulator.url,
		`mutation ($id: ID!, $codes: [DiscountRedeemCodeInput!]!) {
			discountRedeemCodeBulkAdd(discountId: $id, codes: $codes) { bulkCreation { id } }
		}`,
		{ id: gid, codes: codes.map((code) => ({ code })) },
	);
	return (data.discountRedeemCodeBulkAdd as { bulkCreation: { id: string } }).bulkCreation.id;
}

async function madeBy(codes: string[], gid?: string) {
	const id = await startJob(codes, gid);
	virtualTime.skip(60_000);
	await adminGraphql(emulator.url, '{ shop { name } }');
	return id;
}

const use = (code: string) => {
	const found = emulator.state.codes.find(code);
	if (!found) throw new Error(`No code ${code}`);
	found.code.usageCount = 3;
};

const live = () => liveCodes(emulator, discountId);
const DELETE = 'deleteRedeemCodes';

it('undoes a run: deletes the codes of its jobs, but keeps used codes and those of other jobs', async () => {
	await madeBy(['OTHERS']);
	const jobs = [await madeBy(['A1', 'A2', 'A3']), await madeBy(['B1', 'B2', 'others'])];
	use('A2');
	const output = await runNode(deleteJobs(), {
		items: jobs.map((bulkCreationId) => ({ bulkCreationId })),
	});
	const deleted = (code: string, job: number) => ({
		json: {
			deleted: true,
			redeemCodeId: expect.stringContaining('/DiscountRedeemCode/'),
			code,
			bulkCreationId: jobs[job],
			usageCount: 0,
			jobId: expect.stringContaining('/Job/'),
		},
		pairedItem: [{ item: job }],
	});
	expect(output).toEqual([
		{
			json: {
				deleted: false,
				redeemCodeId: expect.stringContaining('/DiscountRedeemCode/'),
				code: 'A2',
				bulkCreationId: jobs[0],
				usageCount: 3,
				reason: 'used',
				message: 'The code was used, so it is left alone',
			},
			pairedItem: { item: 0 },
		},
		...[deleted('A1', 0), deleted('A3', 0), deleted('B1', 1), deleted('B2', 1)],
	]);
	expect(live()).toEqual(['OTHERS', 'A2']);
	expect(countRequests(emulator, DELETE)).toBe(1);
	const again = await runNode(deleteJobs({ bulkCreationIds: jobs.join() }));
	expect(again.map(({ json }) => [json.code, json.reason])).toEqual([['A2', 'used']]);
});

it('accepts the items of Created, many of which name the same job', async () => {
	const bulkCreationId = await madeBy(['A', 'B', 'C']);
	const output = await runNode(deleteJobs(), {
		items: ['A', 'B', 'C'].map((code) => ({ code, bulkCreationId })),
	});
	expect(output.map(({ json }) => [json.code, json.deleted])).toEqual([
		['A', true],
		['B', true],
		['C', true],
	]);
	expect(countRequests(emulator, 'getBulkCreationCodes')).toBe(1);
});

it('explains which jobs it cannot undo, and deletes the codes of the others', async () => {
	const other = await createDiscount(emulator.url, 'OTHER');
	const foreign = await madeBy(['FOREIGN'], other);
	const gone = await createDiscount(emulator.url, 'GONE');
	const orphan = await madeBy(['ORPHAN'], gone);
	emulator.state.deleteDiscount(Number(gone.split('/').pop()));
	const done = await madeBy(['DONE']);
	emulator.settings({ jobSecondsPerCode: 3600 });
	const running = await startJob(['RUNNING-1', 'RUNNING-2']);
	const unknown = 'gid://shopify/DiscountRedeemCodeBulkCreation/1';
	const output = await runNode(
		deleteJobs({ bulkCreationIds: [foreign, orphan, running, unknown, done].join() }),
	);
	const said = output.map(({ json }) => [json.bulkCreationId, json.reason, json.message]);
	expect(said).toEqual([
		[foreign, 'notFound', `The job created codes of another discount, ${other}`],
		[orphan, 'notFound', 'The discount of the job was deleted, and its codes with it'],
		[running, 'notFinished', expect.stringContaining('The job is still running')],
		[unknown, 'notFound', expect.stringContaining('does not have this job')],
		[done, undefined, undefined],
	]);
	expect(live()).toEqual([]);
	expect(liveCodes(emulator, other)).toEqual(['FOREIGN']);
});

it('keeps a code whose use count is unknown', async () => {
	const job = await madeBy(['A', 'B']);
	const discount = discountOf(emulator, discountId);
	discount.codes = discount.codes.filter(({ code }) => code !== 'A');
	const output = await runNode(deleteJobs({ bulkCreationIds: job }));
	expect(output.map(({ json }) => [json.code, json.deleted, json.reason])).toEqual([
		['A', false, 'unknown'],
		['B', true, undefined],
	]);
	expect(emulator.state.codes.find('A')).toBeDefined();
});

it('refuses more codes than the limit, and says how many there are', async () => {
	const job = await madeBy(['A', 'B', 'C']);
	const error = await runToError(deleteJobs({ bulkCreationIds: job, maxMatches: 2 }));
	expect(error.message).toContain('has stopped this: the jobs have made 3 codes');
	expect(live()).toEqual(['A', 'B', 'C']);
});

it.each([
	['', "'Job IDs' is empty"],
	['={{ $json.nothing }}', "'Job IDs' is empty"],
	['gid://shopify/Job/1', "'Job IDs' must be IDs such as"],
])('refuses %p before anything is sent', async (bulkCreationIds, message) => {
	const error = await runToError(deleteJobs({ bulkCreationIds }));
	expect(error.message).toContain(message);
	expect(countRequests(emulator, 'getBulkCreationCodes')).toBe(0);
});

it('deletes entire jobs of 250 codes in one run', async () => {
	emulator.settings({ enforceThrottle: false, jobSecondsPerCode: 0.001 });
	const codes = (job: string) => Array.from({ length: 250 }, (_, n) => `${job}-${n}`);
	const jobs = [await madeBy(codes('A')), await madeBy(codes('B')), await madeBy(codes('C'))];
	const { outputs } = await run(deleteJobs({ bulkCreationIds: jobs.join(), maxMatches: 1000 }));
	expect(outputs[0]?.filter(({ json }) => json.deleted === true)).toHaveLength(750);
	expect(live()).toEqual([]);
});
