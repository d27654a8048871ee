import { formatTable } from '../rig/table';

/** What jest reports, as far as the table needs it. */
export interface Report {
	testResults: Array<{
		/** Why a file could not run. */
		message?: string;
		assertionResults: Array<{ title: string; status: string; duration?: number | null }>;
	}>;
}

/** What became of a test on one n8n. */
export interface Outcome {
	title: string;
	isGreen: boolean;
	cell: string;
}

/** Tells for each test whether it has passed, and how long it took. */
export function summarize({ testResults }: Report): Outcome[] {
	const results = testResults.flatMap(({ assertionResults }) => assertionResults);
	if (results.length === 0) return [{ title: 'tests', isGreen: false, cell: 'none has run' }];
	return results.map(({ title, status, duration }) => {
		const isGreen = status === 'passed';
		const seconds = ((duration ?? 0) / 1000).toFixed(0);
		return { title, isGreen, cell: isGreen ? `${seconds} s` : status.toUpperCase() };
	});
}

/** Lays the outcomes out as a table with a row for each test and a column for each n8n. */
export function formatReleaseTable(outcomes: Map<string, Outcome[]>): string {
	const titles = new Set([...outcomes.values()].flat().map(({ title }) => title));
	const rows = [...titles].map((title) => {
		const cells = [...outcomes].map(([heading, column]) => {
			const cell = column.find((outcome) => outcome.title === title)?.cell;
			return [heading, cell ?? 'MISSING'] as const;
		});
		const row: Record<string, string> = { n8n: title, ...Object.fromEntries(cells) };
		return row;
	});
	return formatTable(rows, ['n8n', ...outcomes.keys()]);
}
