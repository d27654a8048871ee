import { giveUpSoonIfHanging } from '../../support/requestTimeout';
import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';
import type { Fault } from '../../emulator/faults';
import { run } from '../../support/engine';
import type { RunningShoplazzaEmulator, Settings } from '../emulator';
import { createBatchNode, customers, liveCodes } from './codeNodes';

/** 250 people, each with an email and a code that a list may have for them. */
export const people = customers(250, 'GIVEN');

/** The ways to get codes for all of them. */
export const variants = {
	given: {},
	random: { codesFrom: 'pattern' },
} satisfies Record<string, INodeParameters>;

export interface Ended {
	outputs: INodeExecutionData[][];
	/** What ended it, if nothing came out. */
	error?: { message: string; description?: string };
}

/** Runs the node in a fresh store that is disturbed as planned. */
export async function runDisturbed(
	emulator: RunningShoplazzaEmulator,
	variant: keyof typeof variants,
	faults: Fault[] = [],
	settings: Partial<Settings> = {},
): Promise<Ended> {
	// Whatever the run before has filled the buckets with has leaked.
	virtualTime.skip(120_000);
	emulator.reset();
	emulator.settings(settings);
	emulator.faults(faults);
	giveUpSoonIfHanging(faults);
	try {
		const placed = createBatchNode(emulator, variants[variant]);
		return { outputs: (await run(placed, { items: people })).outputs };
	} catch (error) {
		return { outputs: [], error: error as Error };
	}
}

/** The codes of the price rule but for those it was born with. */
export const madeCodes = (emulator: RunningShoplazzaEmulator) => liveCodes(emulator).slice(2);

/** Lists what is wrong with a run that should have given everybody a code. */
export function objectionsToWhole(
	emulator: RunningShoplazzaEmulator,
	{ outputs, error }: Ended,
): string[] {
	if (error) return [`${error.message} ${error.description ?? ''}`];
	const [created = [], notCreated = []] = outputs;
	const objections = objectionsToEnd(emulator, { outputs });
	if (notCreated.length > 0) {
		objections.push(`${notCreated.length} not created: ${JSON.stringify(notCreated[0]?.json)}`);
	}
	if (created.length !== people.length) objections.push(`${created.length} created`);
	if (madeCodes(emulator).length !== people.length) {
		objections.push(`${madeCodes(emulator).length} codes in the store`);
	}
	return objections;
}

/** Lists what is wrong with a run that may have been cut short: every item comes out once, with what is true. */
export function objectionsToEnd(
	emulator: RunningShoplazzaEmulator,
	{ outputs, error }: Ended,
): string[] {
	const objections: string[] = [];
	const [created = [], notCreated = []] = outputs;
	const live = new Set(madeCodes(emulator));
	const given = created.map(({ json }) => String(json.code));
	if (new Set(given).size !== given.length) objections.push('a code is given twice');
	if (given.some((code) => !live.has(code))) objections.push('a code that is given does not work');
	for (const { json } of notCreated) {
		const isSaid = json.reason !== undefined && json.message !== undefined;
		if (!isSaid) objections.push(`${String(json.email)} is not told why`);
		const isLive = json.code !== undefined && live.has(String(json.code));
		if (isLive && json.reason !== 'unknown') {
			objections.push(`${String(json.code)} works and is ${String(json.reason)}`);
		}
	}
	const emails = [...created, ...notCreated].map(({ json }) => json.email);
	const isEachOnce = emails.length === people.length && new Set(emails).size === people.length;
	if (!error && !isEachOnce) objections.push('not everybody comes out once');
	for (const { json, pairedItem } of [...created, ...notCreated]) {
		const item = people.findIndex(({ email }) => email === json.email);
		if (JSON.stringify(pairedItem) !== JSON.stringify({ item })) {
			objections.push(`${String(json.email)} is paired with ${JSON.stringify(pairedItem)}`);
		}
	}
	return objections;
}
