const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes a time as the REST API does: local time with its offset, without milliseconds. */
export function localIso(time: number, zone: string): string {
	let format = formats.get(zone);
	if (format === undefined) {
		format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
		formats.set(zone, format);
	}
	const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
	// "GMT-05:00", and "GMT" alone where there is no offset.
	const offset = name.slice('GMT'.length) || '+00:00';
	const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
	const ahead = (hours * 60 + minutes) * (offset.startsWith('-') ? -60_000 : 60_000);
	return new Date(time + ahead).toISOString().replace(/\.\d{3}Z$/, offset);
}
