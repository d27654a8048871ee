import { listNames } from './describe';
import { isBlank } from './isBlank';
import { nearestName } from './nearest';
import { shown } from './visible';

const PATHS = /\$json((?:\??\.\w+|(?:\?\.)?\[\s*(?:'[^']*'|"[^"]*"|\d+)\s*\])+)/g;

const STEPS = /\.(\w+)|\[\s*(?:'([^']*)'|"([^"]*)"|(\d+))\s*\]/g;

const FROM_AI = /\$fromAI\(\s*['"`]([^'"`]+)/i;

/** Says which missing or empty field an expression refers to; undefined if that cannot be determined. */
export function missingField(expression: string, json: unknown): string | undefined {
	const [, argument] = FROM_AI.exec(expression) ?? [];
	if (argument !== undefined) return `give a value for the argument '${argument}'`;
	for (const [, path = ''] of expression.matchAll(PATHS)) {
		let value = json;
		const walked: string[] = [];
		for (const [, ...names] of path.matchAll(STEPS)) {
			// Whatever follows a text or a number is a method or a property of it.
			if (typeof value !== 'object' || value === null) break;
			const name = names.find((one) => one !== undefined) ?? '';
			if (!Object.hasOwn(value, name))
				return describeUnknownField(name, walked, Object.keys(value));
			walked.push(name);
			value = (value as Record<string, unknown>)[name];
			if (isBlank(value)) return `the field '${walked.join('.')}' of the item is empty`;
		}
	}
	return undefined;
}

function describeUnknownField(name: string, above: string[], names: string[]): string {
	const owner = above.length > 0 ? `'${above.join('.')}' of the item` : 'the item';
	const near = nearestName(name, names);
	const meant = near === undefined ? '' : ` (did you mean '${shown(near)}'?)`;
	const has = names.length > 0 ? `; it has ${listNames(names)}` : '';
	return `the expression looks for the field '${name}', which ${owner} does not have${meant}${has}`;
}
