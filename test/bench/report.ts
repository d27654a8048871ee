import type { Measurement } from './measure';
import { jobSeconds } from './settings';

const COLUMNS = [
	'Codes',
	'Job of 250',
	'By',
	'Codes/s',
	'Time ÷ limit',
	'Time ÷ (a)',
	'Requests',
	'Points',
	'THROTTLED',
	'Peak heap, MB',
	'Peak memory, MB',
];

/** Lays the measurements out as a table in Markdown. */
export function tableOf(measurements: Measurement[], script: string): string {
	const rows = measurements.map((one) => {
		const byScript = measurements.find(
			({ contender, codes }) => contender === script && codes === one.codes,
		);
		return [
			number(one.codes),
			`${jobSeconds(one.store)} s`,
			one.contender,
			number(one.codes / one.seconds),
			(one.seconds / one.limitSeconds).toFixed(2),
			byScript ? (one.seconds / byScript.seconds).toFixed(2) : '',
			number(one.requests),
			number(one.points),
			number(one.throttled),
			megabytes(one.memory.peak.heapUsed),
			megabytes(one.memory.peak.rss),
		];
	});
	return markdownTable(COLUMNS, rows);
}

const HAND_OVER_COLUMNS = [
	'Codes',
	'By',
	'Hand-over, s',
	'Requests',
	'Points',
	'Polls',
	'Longest poll, s',
];

/** Lays out what the executions of runs in background took; empty without any. */
export function handOverTableOf(measurements: Measurement[]): string {
	const rows = measurements.flatMap(({ codes, contender, background, handOver }) => {
		if (!background || !handOver) return [];
		const seconds = (background.handOver.until - background.handOver.from) / 1000;
		return [
			[
				number(codes),
				contender,
				seconds.toFixed(1),
				number(handOver.requests),
				number(handOver.points),
				number(background.polls),
				background.longestPollSeconds.toFixed(1),
			],
		];
	});
	return rows.length === 0 ? '' : markdownTable(HAND_OVER_COLUMNS, rows);
}

/** Lays rows out in Markdown; what is no number stands to the left. */
export function markdownTable(columns: string[], rows: string[][]): string {
	const rule = columns.map((_, at) => (/^[\d.,]*$/.test(rows[0]?.[at] ?? '') ? '---:' : '---'));
	return [columns, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Says in one line what came of a measurement. */
export const lineOf = ({ contender, codes, seconds, limitSeconds }: Measurement) =>
	`${number(codes)} codes, ${contender}: ${seconds.toFixed(1)} s where the store allows ${limitSeconds.toFixed(1)} s`;

export const number = (value: number) => Math.round(value).toLocaleString('en-US');

export const megabytes = (bytes: number) => number(bytes / 1024 / 1024);
