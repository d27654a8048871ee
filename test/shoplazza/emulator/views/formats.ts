import { createHash } from 'crypto';
import type { Settings } from '../settings';

type IdFormat = Settings['idFormat'];

/** Writes an ID: a UUID that keeps the number in its last group, or the number as text. */
export function writeId(id: number, kind: string, format: IdFormat): string {
	if (format === 'digits') return String(id);
	const hash = createHash('sha1').update(`${kind} ${id}`).digest('hex');
	const groups = [
		hash.slice(0, 8),
		hash.slice(8, 12),
		`4${hash.slice(13, 16)}`,
		`a${hash.slice(17, 20)}`,
	];
	return `${groups.join('-')}-${id.toString(16).padStart(12, '0')}`;
}

/** Reads an ID that was written for this kind of thing; undefined for any other text. */
export function readId(text: string, kind: string, format: IdFormat): number | undefined {
	const id = format === 'digits' ? Number(text) : Number.parseInt(text.slice(-12), 16);
	if (!Number.isSafeInteger(id)) return undefined;
	return writeId(id, kind, format) === text ? id : undefined;
}

/** Writes a time. Assumption: the forms without a zone are UTC. */
export function writeTime(time: number, { timeFormat }: Settings): string {
	const seconds = new Date(time).toISOString().slice(0, 19);
	switch (timeFormat) {
		case 'iso':
			return `${seconds}Z`;
		case 'plain':
			return seconds.replace('T', ' ');
		case 'unix':
			return String(Math.floor(time / 1000));
	}
}

/** Writes an integer. */
export function writeInteger(value: number, { numbersAsText }: Settings): number | string {
	return numbersAsText ? String(value) : value;
}
