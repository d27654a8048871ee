import type { IDataObject } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';

/** A top-level error, reduced to what could be read. */
export interface GraphQlError {
	message: string;
	code?: string;
	path?: Array<string | number>;
}

/** Lists the top-level errors of an answer, and says whether all of them could be read. */
export function errorsIn(body: unknown): { errors: GraphQlError[]; areReadable: boolean } {
	const raw = isObject(body) ? body.errors : undefined;
	if (raw === undefined || raw === null) return { errors: [], areReadable: true };
	if (!Array.isArray(raw)) return { errors: [UNREADABLE], areReadable: false };
	const list: unknown[] = raw;
	const read = list.map(errorOf);
	return {
		errors: read.map((error) => error ?? UNREADABLE),
		areReadable: !read.includes(undefined),
	};
}

const UNREADABLE: GraphQlError = { message: 'something that cannot be read' };

function errorOf(error: unknown): GraphQlError | undefined {
	if (!isObject(error) || typeof error.message !== 'string') return undefined;
	const { message, path } = error;
	const extensions: IDataObject = isObject(error.extensions) ? error.extensions : {};
	return {
		message,
		...(typeof extensions.code === 'string' && { code: extensions.code }),
		...(isPath(path) && { path }),
	};
}

const isPath = (path: unknown): path is Array<string | number> =>
	Array.isArray(path) && path.every((key) => typeof key === 'string' || typeof key === 'number');
