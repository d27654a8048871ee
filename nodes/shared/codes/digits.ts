import { createHmac, randomBytes } from 'crypto';

/** Returns the next byte of an endless sequence. */
export type Bytes = () => number;

/** Returns the next number below a base, all equally likely. */
export type Digits = () => number;

const BLOCK = 4096;

/** Returns a source of unpredictable bytes. */
export function randomSource(): Bytes {
	let block = Buffer.alloc(0);
	let next = 0;
	return () => {
		if (next >= block.length) {
			block = randomBytes(BLOCK);
			next = 0;
		}
		return block[next++] ?? 0;
	};
}

/** Returns a source of the bytes derived from a text: always the same, unpredictable without the secret. */
export function keyedSource(secret: Buffer, text: string): Bytes {
	let block = Buffer.alloc(0);
	let next = 0;
	let counter = 0;
	return () => {
		if (next >= block.length) {
			block = createHmac('sha256', secret).update(`${counter++}\n${text}`).digest();
			next = 0;
		}
		return block[next++] ?? 0;
	};
}

/** Converts bytes to numbers below `base` (2 to 256); throws a RangeError for any other base. */
export function digitsOf(bytes: Bytes, base: number): Digits {
	if (!(base >= 2 && base <= 256)) throw new RangeError(`There are no digits of base ${base}`);
	// Rejects the last bytes of the range, which would make some numbers more likely than others.
	const end = 256 - (256 % base);
	return () => {
		for (;;) {
			const byte = bytes();
			if (byte < end) return byte % base;
		}
	};
}
