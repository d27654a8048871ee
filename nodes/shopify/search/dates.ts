const DATE =
	/^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

const SECOND_MS = 1000;
const DAY_MS = 86_400_000;

/**
 * Returns the first and the last millisecond of a date in a search, such as those of a whole year, in
 * UTC unless it names a zone; undefined if the date does not exist.
 */
export function spanOf(value: string, now: number): [from: number, to: number] | undefined {
	if (value === 'now') return [now, now];
	const [all, year, month, day, hours, minutes, seconds = '00', zone = 'Z'] =
		DATE.exec(value) ?? [];
	if (all === undefined) return undefined;
	const local = `${year}-${month ?? '01'}-${day ?? '01'}T${hours ?? '00'}:${minutes ?? '00'}:${seconds}.000`;
	const inUtc = Date.parse(`${local}Z`);
	// JavaScript parses a day that does not exist as a later one.
	if (Number.isNaN(inUtc) || new Date(inUtc).toISOString() !== `${local}Z`) return undefined;
	const from = Date.parse(`${local}${zone.replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
	if (Number.isNaN(from)) return undefined;
	const days = month === undefined ? 366 : day === undefined ? 31 : 1;
	return [from, from + (hours === undefined ? days * DAY_MS : SECOND_MS) - 1];
}
