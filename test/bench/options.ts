/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error -- the bench runs outside of n8n */
import { parseArgs } from 'node:util';

const PARTS = [
	'csv',
	'items',
	'background',
	'data',
	'script',
	'workflow',
	'lateness',
	'campaigns',
] as const;
type Part = (typeof PARTS)[number];

export interface Options {
	/** Numbers of codes, each measured by itself; there may be none. */
	codes: number[];
	skip: Part[];
}

export const usage = `npm run bench -- [--codes 1000,10000] [--skip script,workflow] [--only background,data]

Parts: ${PARTS.join(', ')}

Measures how long it takes to create codes in the emulated store and what it costs: with this
package, also in background, with a script on Shopify's own client and with a workflow of n8n's
own nodes; how late it is noticed that a job is done; and how campaigns of several processes fare
in one store.`;

/** Reads the command line; throws with the usage if it is not understood. */
export function readOptions(args: string[]): Options {
	try {
		const { values } = parseArgs({
			args,
			options: {
				codes: { type: 'string', default: '1000,10000,100000,1000000' },
				skip: { type: 'string', default: '' },
				only: { type: 'string', default: PARTS.join() },
			},
		});
		const skipped = listOf(values.skip).map(readPart);
		const wanted = listOf(values.only).map(readPart);
		return {
			codes: listOf(values.codes).map(readNumber),
			skip: PARTS.filter((part) => skipped.includes(part) || !wanted.includes(part)),
		};
	} catch (error) {
		throw new Error(`${(error as Error).message}\n\n${usage}`);
	}
}

const listOf = (text: string) => text.split(',').filter((part) => part !== '');

function readNumber(text: string): number {
	const value = Number(text);
	if (Number.isInteger(value) && value > 0) return value;
	throw new Error(`'${text}' is no number of codes`);
}

function readPart(text: string): Part {
	const known = PARTS.find((name) => name === text);
	if (known) return known;
	throw new Error(`'${text}' is no part`);
}
