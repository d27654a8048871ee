import { createHmac } from 'crypto';
import { withoutUnseen } from './characters';
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

/**
 * Makes one key of all ways to write it: characters nobody sees do not count, nor do spaces around
 * it or more than one of them in a row; of an email address, neither do upper case and wide letters.
 */
export function normalizeKey(text: string): string {
	const key = withoutUnseen(text).normalize('NFC');
	const address = key.normalize('NFKC');
	if (!address.includes('@')) return key;
	return withoutUnseen(address.toLowerCase().normalize('NFKC'));
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

/** Makes a text that proves which secret codes were made with, and tells nothing of it. */
export const checkOf = (secret: Buffer) =>
	createHmac('sha256', secret)
		.update(JSON.stringify(['check']))
		.digest('base64url')
		.slice(0, 16);
