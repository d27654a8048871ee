import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { RunningEmulator } from '../emulator';

/** What a user sees of a run. */
export interface Seen {
	outputs: IDataObject[][];
	/** Messages, descriptions and hints. */
	texts: string[];
	failed: boolean;
}

const RAW =
	/Cannot read|is not iterable|is not a function|Unexpected (token|end)|\[object |\bundefined\b|\bNaN\b|Parse Error|incorrect header|Decompression|in JSON|Invalid (time value|array)|TypeError|RangeError|reading '/;

const NOTHING = /Nothing was (changed|sent)/;

/** Writes down what there is in a store, apart from what nodes keep for themselves. */
export const snapshot = ({ state }: RunningEmulator) => ({
	all: JSON.stringify([
		[...state.discounts.values()],
		state.creationJobs.map(({ id }) => id),
		state.batches.list().map(({ id }) => id),
	]),
	codes: new Set(
		[...state.discounts.values()].flatMap(({ codes }) => codes.map(({ code }) => code)),
	),
});

export type Snapshot = ReturnType<typeof snapshot>;

/** Lists what is wrong with what a user sees, for what has become of the store. */
export function objectionsTo(
	seen: Seen,
	before: Snapshot,
	after: Snapshot,
	emulator: RunningEmulator,
): string[] {
	const said = [...seen.texts, ...seen.outputs.flat().map((json) => JSON.stringify(json))];
	const raw = said.filter((text) => RAW.test(text)).map((text) => `raw text: ${text}`);
	const lies =
		before.all === after.all
			? []
			: said.filter((text) => NOTHING.test(text)).map((text) => `changed all the same: ${text}`);
	return [...raw, ...lies, ...claims(seen, after, emulator)];
}

/** Lists what is claimed to be made or changed, and is not. */
function claims({ outputs }: Seen, after: Snapshot, { state }: RunningEmulator): string[] {
	const ids = new Set([...state.discounts.keys()].map(String));
	const codeIds = new Set(
		[...state.discounts.values()].flatMap(({ codes }) => codes.map(({ id }) => String(id))),
	);
	const [first = []] = outputs;
	const isOfCodes = outputs.length === 2;
	return first.flatMap((json) => {
		const { code, id, deleted, created, runId, discountCodeId } = json;
		const number =
			String(id ?? '')
				.split('/')
				.at(-1) ?? '';
		const isThere = ids.has(number);
		if (json.error !== undefined || json.reason !== undefined) return [];
		if (isOfCodes && runId === undefined && !after.codes.has(String(code)))
			return [`Created, but not there: ${JSON.stringify(json)}`];
		if (deleted === true && (isThere || codeIds.has(String(discountCodeId))))
			return [`deleted, but there: ${JSON.stringify(json)}`];
		if (created === true && !isThere) return [`created, but not there: ${JSON.stringify(json)}`];
		return [];
	});
}

/** Takes from the outputs of a run what a user sees of it. */
export const jsonOf = (outputs: INodeExecutionData[][]) =>
	outputs.map((output) => output.map(({ json }) => json));
