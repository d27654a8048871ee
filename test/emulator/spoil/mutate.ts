import type { Answer } from '../http/answer';

type Random = (below: number) => number;

const STATUSES = [200, 200, 200, 200, 201, 400, 403, 404, 408, 422, 429, 499, 500, 502, 503, 504];
const ODD: unknown[] = [
	null,
	undefined,
	'',
	' ',
	'text',
	'0',
	0,
	-1,
	0.5,
	1e308,
	true,
	false,
	[],
	{},
	[null],
	[[]],
	{ message: null },
];

/** Spoils an answer at random; the same seed spoils the same answer in the same way. */
export function mutateAnswer(answer: Answer, seed: number): Answer {
	const random = randomFrom(seed);
	const status = random(4) === 0 ? (STATUSES[random(STATUSES.length)] ?? 200) : answer.status;
	const text = Buffer.from(answer.body).toString();
	if (random(5) === 0) return { ...answer, status, body: mutateBytes(text, random) };
	let tree: unknown = parse(text);
	for (let i = 1 + random(3); i > 0; i--) tree = mutateTree(tree, random);
	return { ...answer, status, body: JSON.stringify(tree) ?? '' };
}

function mutateBytes(text: string, random: Random): Uint8Array {
	const bytes = Buffer.from(text);
	const at = random(bytes.length + 1);
	switch (random(4)) {
		case 0:
			return bytes.subarray(0, at);
		case 1:
			return Buffer.concat([bytes, bytes]);
		case 2:
			return Buffer.concat([bytes.subarray(0, at), Buffer.from([random(256)]), bytes.subarray(at)]);
		default:
			if (at < bytes.length) bytes[at] = random(256);
			return bytes;
	}
}

// Walks down some steps and changes what it comes to.
function mutateTree(value: unknown, random: Random): unknown {
	if (typeof value !== 'object' || value === null || random(6) === 0)
		return mutateValue(value, random);
	const keys = Object.keys(value);
	const chosen = keys[random(keys.length)];
	if (chosen === undefined) return mutateValue(value, random);
	const inner = mutateTree(Reflect.get(value, chosen), random);
	if (Array.isArray(value)) {
		const list: unknown[] = value;
		return list.flatMap((one, i) =>
			String(i) !== chosen ? [one] : inner === undefined ? [] : [inner],
		);
	}
	return { ...value, [chosen]: inner };
}

function mutateValue(value: unknown, random: Random): unknown {
	const list: unknown[] = Array.isArray(value) ? value : [value];
	switch (random(8)) {
		case 0:
			return [...list, ...list];
		case 1:
			return list.toReversed();
		case 2:
			return list.slice(0, -1);
		case 3:
			return { value };
		default:
			return ODD[random(ODD.length)];
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

// Mulberry32: small, and the same on every machine.
function randomFrom(seed: number): Random {
	let state = seed | 0;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}
