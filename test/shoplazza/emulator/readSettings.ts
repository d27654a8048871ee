import { isRecord } from '../../emulator/http/json';
import { choices, defaultSettings, type Settings } from './settings';

const known = new Map<string, unknown>(Object.entries(defaultSettings));
const allowed = new Map<string, readonly unknown[]>(Object.entries(choices));

/** Tells a change of settings that was sent over HTTP from anything else. */
export function isSettingsChange(value: unknown): value is Partial<Settings> {
	return isRecord(value) && badSettings(value).length === 0;
}

/** Describes each setting that does not exist or cannot have its value. */
export function badSettings(change: unknown): string[] {
	if (!isRecord(change)) return ['not a JSON object'];
	return Object.entries(change).flatMap(([name, value]) => {
		if (!known.has(name)) return [`unknown setting ${name}`];
		const values = allowed.get(name);
		if (values !== undefined) {
			return values.includes(value) ? [] : [`${name} is one of ${JSON.stringify(values)}`];
		}
		if (name === 'retryAfter') {
			return value === null || typeof value === 'string' || typeof value === 'number'
				? []
				: ['retryAfter is a text, a number or null'];
		}
		const like = kindOf(known.get(name));
		return kindOf(value) === like ? [] : [`${name} is a ${like}`];
	});
}

function kindOf(value: unknown): string {
	if (Array.isArray(value)) return 'list';
	return value === null ? 'null' : typeof value;
}
