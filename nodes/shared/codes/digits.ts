import { createHmac, randomBytes } from 'crypto';

/** Gives the next byte of an endless row. */
export type Bytes = () => number;

/** Gives the next number below a base, all equally likely. */
export type Digits = () => number;

const BLOCK = 4096;

/** Returns bytes that nobody can predict. */
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

/** Returns the bytes that belong to a text: always the same ones, and unpredictable without the secret. */
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

/** Makes numbers below `base` (2 to 256) of bytes; throws a RangeError for another base. */
export function digitsOf(bytes: Bytes, base: number): Digits {
	if (!(base >= 2 && base <= 256)) throw new RangeError(`There are no digits of base ${base}`);
	// The last bytes of the range would make some numbers likelier than others.
	const end = 256 - (256 % base);
	return () => {
		for (;;) {
			const byte = bytes();
			if (byte < end) return byte % base;
		}
	};
}
