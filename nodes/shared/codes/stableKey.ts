import { createHmac } from 'crypto';
import { digitsOf, keyedSource } from './digits';
import { fill } from './format';
import type { CodeTemplate } from './format';

/** One of the codes that a person, or whatever the key names, gets of a discount. */
export interface KeyedPlace {
	/** The number of the discount. */
	scope: string;
	key: string;
	/** Which of the key's codes it is, from 0. */
	index: number;
}

/** Makes one key of all ways to write it: spaces around it do not count, nor upper case in an email. */
export function normalizeKey(value: unknown): string {
	const isText = typeof value === 'string' || typeof value === 'number';
	const key = isText ? String(value).trim().normalize('NFC') : '';
	return key.includes('@') ? key.toLowerCase() : key;
}

/** Makes the code that belongs to a key; `attempt` counts those that turned out to be taken. */
export function codeOf(
	secret: Buffer,
	place: KeyedPlace,
	template: CodeTemplate,
	attempt: number,
): string {
	const text = JSON.stringify(['code', place.scope, place.key, place.index, attempt]);
	return fill(template, digitsOf(keyedSource(secret, text), template.alphabet.length));
}

/** Makes a short name for one of a key's codes, which tells nobody the key. */
export const slotNameOf = (secret: Buffer, { key, index }: Pick<KeyedPlace, 'key' | 'index'>) =>
	createHmac('sha256', secret)
		.update(JSON.stringify(['slot', key, index]))
		.digest('base64url')
		.slice(0, 16);
