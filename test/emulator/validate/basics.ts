import { at, type Rule } from './rule';

// Wording and codes recorded on 2026-04.

/** Title: required, at most 255 characters. App discounts word it their own way. */
export const checkTitle: Rule = (given) => {
	const { input, subject, creating } = given;
	const { title } = input;
	if (title === undefined && !creating) return [];
	const app = subject.kind === 'app';
	const code = (own: string) => (app ? 'INVALID' : own);
	if (title == null) {
		if (app && subject.method === 'code') {
			return [at(given, 'title', 'Required argument not found.', 'INVALID')];
		}
		return [
			at(given, 'title', app ? "Title can't be blank." : "Title can't be blank", code('BLANK')),
		];
	}
	if (title.trim() === '') {
		const text = app
			? subject.method === 'code'
				? "can't be blank"
				: "Title can't be blank."
			: "Title can't be blank";
		return [at(given, 'title', text, code('BLANK'))];
	}
	if ([...title].length > 255) {
		const text = `${app ? '' : 'Title '}is too long (maximum is 255 characters)`;
		return [at(given, 'title', text, code('TOO_LONG'))];
	}
	return [];
};

/** Code: required on create, 1 to 255 characters, no line breaks, unique in the shop. */
export const checkCode: Rule = (given) => {
	const { input, subject, creating, context } = given;
	const { code } = input;
	if (subject.method !== 'code' || (code === undefined && !creating)) return [];
	if (subject.kind === 'app' && (code == null || code === '')) {
		return [at(given, 'code', "Discount code can't be blank.", 'INVALID')];
	}
	if (code == null) return [at(given, 'code', "Code can't be blank", 'BLANK')];
	if (code === '')
		return [at(given, 'code', 'Code is too short (minimum is 1 character)', 'TOO_SHORT')];
	if (/[\r\n]/.test(code)) {
		return [at(given, 'code', 'Code cannot contain newline characters.', 'INVALID')];
	}
	if ([...code].length > 255) {
		return [at(given, 'code', 'Code is too long (maximum is 255 characters)', 'TOO_LONG')];
	}
	const owner = context.store.codes.find(code)?.discountId;
	if (owner !== undefined && owner !== subject.discountId) {
		return [at(given, 'code', 'Code must be unique. Please try a different code.', 'TAKEN')];
	}
	return [];
};

/** Dates: a start is required, an end comes after it. */
export const checkDates: Rule = (given) => {
	const { input, creating, subject, context } = given;
	if (input.startsAt == null && (creating || input.startsAt === null)) {
		const app = subject.kind === 'app';
		return [
			at(given, 'startsAt', `Starts at can't be blank${app ? '.' : ''}`, app ? 'INVALID' : 'BLANK'),
		];
	}
	const stored = context.store.discounts.get(subject.discountId ?? -1);
	const start = input.startsAt != null ? Date.parse(input.startsAt) : stored?.startsAt;
	const end = input.endsAt != null ? Date.parse(input.endsAt) : undefined;
	if (start === undefined || end === undefined || end > start) return [];
	return [at(given, 'endsAt', 'Ends at needs to be after starts_at', 'INVALID')];
};

/** Tags: five per discount, 255 characters each (documented since 2026-04, wording not recorded). */
export const checkTags: Rule = (given) => {
	const refusal = refuseTags(given.input.tags ?? []);
	return refusal === undefined ? [] : [at(given, 'tags', ...refusal)];
};

export const MAX_TAGS = 5;

/** Says what is wrong with tags, and the code of it. */
export function refuseTags(tags: readonly string[]): [message: string, code: string] | undefined {
	if (tags.length > MAX_TAGS) return [`Too many tags (maximum is ${MAX_TAGS})`, 'TOO_MANY_TAGS'];
	if (!tags.some((tag) => tag.length > 255)) return undefined;
	return ['Tag is too long (maximum is 255 characters)', 'INVALID_TAG_LENGTH'];
}
