/** A parsed date whose parts are valid. */
export interface WrittenDate {
	/** ISO 8601, with an offset or without a zone. */
	iso: string;
	/** The name of the time zone, if the text has one. */
	zone?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const TIME = String.raw`(?<hour>\d\d?)(?::(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?)?(?:\s?(?<half>[ap])\.?m\b\.?)?`;
const ZONE = String.raw`(?<zone>Z|(?:GMT|UTC|UT)?[+-]\d\d(?::?\d\d)?|GMT|UTC|UT|[A-Za-z]+(?:\/[\w+-]+)+)?(?:\[[^\]]*\]|\s\([^)]*\))?`;
const MONTH = String.raw`(?<name>${MONTHS.join('|')})[a-z]*\.?`;
const WEEKDAY = String.raw`(?:(?<weekday>${DAYS.join('|')})[a-z]*\.?,?\s+)?`;

const FORMS = [
	// 2037-02-28, 2037/02/28 10:00, 2037-02-28T10:00:00.000+01:00[Europe/Berlin]
	String.raw`(?<year>\d{4})([-/.])(?<month>\d\d?)\2(?<day>\d\d?)(?:(?:T|,?\s+)${TIME}\s*${ZONE})?`,
	// 20370228, 20370228T100000Z
	String.raw`(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?:[.,]\d+)?${ZONE})?`,
	// Sat, 28 Feb 2037 10:00:00 GMT, 28-Feb-2037
	String.raw`${WEEKDAY}(?<day>\d\d?)(?:st|nd|rd|th)?[\s.-]+${MONTH}[\s,-]+(?<year>\d{4})(?:,?\s+(?:at\s+)?${TIME}\s*${ZONE})?`,
	// Sat Feb 28 2037 10:00:00 GMT+0100 (Central European Standard Time), February 28, 2037
	String.raw`${WEEKDAY}${MONTH}\s+(?<day>\d\d?)(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?:,?\s+(?:at\s+)?${TIME}\s*${ZONE})?`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/** Parses a date in a common format, or says what is wrong with it. */
export function readDateText(text: string): WrittenDate | { objection: string } {
	for (const form of FORMS) {
		const parts = form.exec(text)?.groups;
		if (parts) return checkParts(parts);
	}
	const [, one = '', other = '', year = ''] = /^(\d\d?)[-/.](\d\d?)[-/.](\d{4})\b/.exec(text) ?? [];
	if (!year) return { objection: '' };
	const written = [`${year}-${pad(other)}-${pad(one)}`, `${year}-${pad(one)}-${pad(other)}`];
	const meant = written.filter((day) => isDay(day));
	return { objection: meant.length > 0 ? `write ${[...new Set(meant)].join(' or ')}` : NO_DAY };
}

const NO_DAY = 'there is no such day';

function checkParts(
	parts: Record<string, string | undefined>,
): WrittenDate | { objection: string } {
	const {
		year = '',
		month = '',
		name,
		day = '',
		weekday,
		half,
		minute = '0',
		second = '0',
	} = parts;
	const number = name ? String(MONTHS.indexOf(name.toLowerCase()) + 1) : month;
	const date = `${year}-${pad(number)}-${pad(day)}`;
	if (!isDay(date)) return { objection: NO_DAY };
	const actual = DAYS[new Date(date).getUTCDay()] ?? '';
	if (weekday && weekday.toLowerCase() !== actual) {
		return { objection: `that day is a ${actual.charAt(0).toUpperCase()}${actual.slice(1)}` };
	}
	const hour = hourOf(parts.hour ?? '0', half);
	if (hour > 23 || Number(minute) > 59 || Number(second) > 59) {
		return { objection: 'there is no such time of day' };
	}
	const iso = `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}`;
	return withZone(iso, parts.zone);
}

// 12 a.m. is midnight; 13 p.m. does not exist.
function hourOf(written: string, half: string | undefined): number {
	const hour = Number(written);
	if (!half) return hour;
	if (hour < 1 || hour > 12) return NO_HOUR;
	return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

const NO_HOUR = 99;

function withZone(iso: string, zone = ''): WrittenDate | { objection: string } {
	if (zone.includes('/')) return isZone(zone) ? { iso, zone } : { objection: NO_ZONE };
	const [, sign, hours = '', minutes = '00'] = /([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
	if (!sign) return { iso: zone === '' ? iso : `${iso}Z` };
	// The largest offset is UTC+14, on the Line Islands.
	if (Number(hours) > 14 || Number(minutes) > 59) return { objection: NO_ZONE };
	return { iso: `${iso}${sign}${hours}:${minutes}` };
}

const NO_ZONE = 'there is no such time zone';

function isZone(name: string): boolean {
	try {
		return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
	} catch {
		return false;
	}
}

// JavaScript would turn 30 February into 2 March.
function isDay(date: string): boolean {
	const time = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

const pad = (part: string | number) => String(Number(part)).padStart(2, '0');
