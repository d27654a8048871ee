import { formatTable } from '../rig/table';

/** What jest reports, as far as the table needs it. */
export interface Report {
	testResults: Array<{
		name: string;
		assertionResults: Array<{ fullName: string; status: string; duration?: number | null }>;
	}>;
}

/** What became of a row of the table on one n8n. */
export interface Outcome {
	what: string;
	isGreen: boolean;
	cell: string;
}

interface Row {
	what: string;
	file: string;
	/** Found in the names of its tests. */
	tests: RegExp;
}

/** What a release has to do on every n8n: the examples, and what happens to a run on its way. */
export const releaseRows: Row[] = [
	{ what: 'list of community packages', file: 'campaign', tests: /^the package .* is on the list/ },
	{ what: 'credentials', file: 'campaign', tests: /tests the credential/ },
	{ what: 'unique-code-per-customer', file: 'campaign', tests: /^a code for every customer/ },
	{ what: 'email-own-codes', file: 'campaign', tests: /^codes of one’s own/ },
	{ what: 'every-kind-of-discount', file: 'campaign', tests: /^every kind of discount/ },
	{ what: 'codes-from-csv', file: 'codesFromCsv', tests: /^hands 10,000 customers/ },
	{ what: 'email-codes-from-csv', file: 'codesFromCsv', tests: /^sends one mail to an address/ },
	{ what: 'win-back-codes', file: 'recipes', tests: /win-back-codes|^winning customers back/ },
	{ what: 'top-up-pool', file: 'recipes', tests: /top-up-pool|^topping up a pool/ },
	{ what: 'shoplazza/email-codes', file: 'shoplazza', tests: /./ },
	{ what: 'kill and restart', file: 'codesFromCsv', tests: /although n8n is killed/ },
	{ what: 'stop', file: 'stop', tests: /./ },
	{ what: 'panels', file: 'editor', tests: /./ },
];

/** The test files of the table. */
export const releaseFiles = [...new Set(releaseRows.map(({ file }) => file))];

/** Tells for each row of the table whether its tests have passed, and how long they took. */
export function summarize({ testResults }: Report): Outcome[] {
	return releaseRows.map(({ what, file, tests }) => {
		const found = testResults
			.filter(({ name }) => name.endsWith(`/${file}.e2e.ts`))
			.flatMap(({ assertionResults }) => assertionResults)
			.filter(({ fullName }) => tests.test(fullName));
		const failed = found.filter(({ status }) => status !== 'passed').length;
		const seconds = found.reduce((sum, { duration }) => sum + (duration ?? 0), 0) / 1000;
		const isGreen = found.length > 0 && failed === 0;
		const cell = isGreen ? `${seconds.toFixed(0)} s` : `${failed} of ${found.length} FAILED`;
		return { what, isGreen, cell };
	});
}

/** Lays the outcomes out as a table with a column for each n8n. */
export function formatReleaseTable(outcomes: Map<string, Outcome[]>): string {
	const headings = [...outcomes.keys()];
	const rows = releaseRows.map(({ what }) => {
		const cells = [...outcomes].map(([heading, column]) => [
			heading,
			column.find((outcome) => outcome.what === what)?.cell ?? '',
		]);
		return { n8n: what, ...Object.fromEntries(cells) } as Record<string, string>;
	});
	return formatTable(rows, ['n8n', ...headings]);
}
