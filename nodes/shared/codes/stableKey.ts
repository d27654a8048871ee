import { createHmac } from 'crypto';
import { withoutUnseen } from './characters';
import { digitsOf, keyedSource } from './digits';
import { fill } from './format';
import type { CodeTemplate } from './format';

/** Identifies one code of a key within a discount. */
export interface KeyedCode {
	/** The number of the discount. */
	scope: string;
	key: string;
	/** Which of the key's codes it is, from 0. */
	index: number;
}

/**
 * Returns the normal form of a key: ignores invisible characters and extra spaces and, in an email
 * address, also case and full-width letters.
 */
export function normalizeKey(text: string): string {
	const key = withoutUnseen(text).normalize('NFC');
	const address = key.normalize('NFKC');
	if (!address.includes('@')) return key;
	return withoutUnseen(address.toLowerCase().normalize('NFKC'));
}

/** Derives the code of a key; `attempt` counts its codes that were taken. */
export function codeOf(
	secret: Buffer,
	keyed: KeyedCode,
	template: CodeTemplate,
	attempt: number,
): string {
	const text = JSON.stringify(['code', keyed.scope, keyed.key, keyed.index, attempt]);
	return fill(template, digitsOf(keyedSource(secret, text), template.alphabet.length));
}

/** Derives a short name for one code of a key that does not reveal the key. */
export const slotNameOf = (secret: Buffer, { key, index }: Pick<KeyedCode, 'key' | 'index'>) =>
	createHmac('sha256', secret)
		.update(JSON.stringify(['slot', key, index]))
		.digest('base64url')
		.slice(0, 16);

/** Derives a text that identifies a secret without revealing it. */
export const checkOf = (secret: Buffer) =>
	createHmac('sha256', secret)
		.update(JSON.stringify(['check']))
		.digest('base64url')
		.slice(0, 16);
