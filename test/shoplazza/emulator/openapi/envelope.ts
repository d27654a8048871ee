import type { Settings } from '../settings';
import type { Result } from './call';
import type { Refusal } from './refusal';

/** Versions whose answers are bare data, whatever the settings say. */
const BARE_VERSIONS = ['2022-01'];
const JSON_TYPE = 'application/json; charset=utf-8';

/** An answer of the API, before any fault strikes it. */
export interface ApiAnswer {
	status: number;
	headers: Record<string, string>;
	body: string;
	/** Undefined for a success. */
	refusal: Refusal | undefined;
}

/** Writes a success. */
export function writeResult(result: Result, version: string, settings: Settings): ApiAnswer {
	const { data, errors } = result;
	const beside = errors === undefined ? {} : { errors };
	const { successCode, wrapped } = settings;
	const bare = !wrapped || BARE_VERSIONS.includes(version);
	const body = bare
		? { ...data, ...beside }
		: {
				...(successCode === null ? {} : { code: successCode }),
				message: 'Success',
				data,
				...beside,
			};
	const headers = { 'content-type': JSON_TYPE };
	return { status: 200, headers, body: JSON.stringify(body), refusal: undefined };
}

/** Writes a refusal in the shape that is set. */
export function writeRefusal(refusal: Refusal, { errorShape }: Settings): ApiAnswer {
	const { status, code, message } = refusal;
	const plain = errorShape === 'plainText';
	return {
		status,
		headers: {
			'content-type': plain ? 'text/plain; charset=utf-8' : JSON_TYPE,
			...refusal.headers,
		},
		body: plain ? message : JSON.stringify(shape(code, message, errorShape)),
		refusal,
	};
}

function shape(code: string, message: string, errorShape: Settings['errorShape']): unknown {
	switch (errorShape) {
		case 'code':
			return { code, message };
		case 'errors':
			return { errors: [message] };
		case 'error':
			return { error: message };
		case 'message':
			return { message };
		case 'string':
		case 'plainText':
			return message;
	}
}
