import { listNames } from './describe';
import { saysNothing } from './nothing';

const PATHS = /\$json((?:\??\.\w+|(?:\?\.)?\[\s*(?:'[^']*'|"[^"]*"|\d+)\s*\])+)/g;

const STEPS = /\.(\w+)|\[\s*(?:'([^']*)'|"([^"]*)"|(\d+))\s*\]/g;

/** Says which missing or empty field an expression refers to; undefined if that cannot be determined. */
export function missingField(expression: string, json: unknown): string | undefined {
	for (const [, path = ''] of expression.matchAll(PATHS)) {
		let place = json;
		const walked: string[] = [];
		for (const [, ...names] of path.matchAll(STEPS)) {
			// Whatever follows a text or a number is a method or a property of it.
			if (typeof place !== 'object' || place === null) break;
			const name = names.find((one) => one !== undefined) ?? '';
			if (!Object.hasOwn(place, name)) return noSuchField(name, walked, Object.keys(place));
			walked.push(name);
			place = (place as Record<string, unknown>)[name];
			if (saysNothing(place)) return `the field '${walked.join('.')}' of the item is empty`;
		}
	}
	return undefined;
}

function noSuchField(name: string, above: string[], there: string[]): string {
	const owner = above.length > 0 ? `'${above.join('.')}' of the item` : 'the item';
	const has = there.length > 0 ? `; it has ${listNames(there)}` : '';
	return `the expression looks for the field '${name}', which ${owner} does not have${has}`;
}
