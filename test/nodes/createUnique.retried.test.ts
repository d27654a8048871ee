import type { INodeParameters } from 'n8n-workflow';
import { codeNode, customers } from '../support/codeNodes';
import { run } from '../support/engine';
import { deafAfter } from '../support/faultMatrix';
import { countRequests, discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { listen } from '../trigger/listening';
import { emailsOf, pollTimes } from '../trigger/useRuns';

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

const PEOPLE = 260;

/** A try of n8n's *Retry On Fail*: the same node in the same execution. */
const attempt = async (parameters: INodeParameters) =>
	await run(
		codeNode(emulator, 'createUnique', {
			run: 'inBackground',
			announceFields: 'email',
			...parameters,
		}),
		{ items: customers(PEOPLE), executionId: '77' },
	);

/** Cuts off the store after so many requests, as a killed process would, and tries again. */
async function dieAfter(heard: number, parameters: INodeParameters) {
	emulator.faults(deafAfter(heard));
	await attempt(parameters).catch(() => undefined);
	emulator.faults([]);
	return await attempt(parameters);
}

const newDiscount = { discountFrom: 'new', kind: 'basic', title: 'Spring', percentage: 15 };

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
	'random codes that are handed over with their discount stay the same when n8n retries: dying at %i',
	async (heard) => {
		const trigger = await listen(emulator);
		const { outputs } = await dieAfter(heard, newDiscount);
		expect(outputs[0]).toHaveLength(1);
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(0);
		const rows = await pollTimes(trigger, 4);
		expect(emailsOf(rows)).toEqual(emailsOf(customers(PEOPLE)));
		const discountId = String(outputs[0]?.[0]?.json.discountId);
		const made = discountOf(emulator, discountId).codes.map(({ code }) => code);
		expect(made.sort()).toEqual(rows.map(({ code }) => String(code)).sort());
	},
);
