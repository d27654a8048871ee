import type { IDataObject } from 'n8n-workflow';

/** The parts of a REST answer that endpoints read. */
export interface RestAnswer {
	status: number;
	body: unknown;
	/** The target of a redirect. */
	location?: string;
	/** The address of the next page, if there is one. */
	nextPage?: string;
}

/** A request of the REST API. */
export interface Endpoint<T> {
	method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	/** The path after the version, with parameters in braces, such as `/price_rules/{priceRuleId}.json`. */
	path: string;
	/** What is missing in case of a 404, such as "price rule". */
	subject: string;
	/** Whether the answer is a redirect, which is read instead of followed. */
	redirects?: true;
	/** Reads the data of an answer; undefined if they are missing or malformed. */
	read: (answer: RestAnswer) => T | undefined;
}

/** The arguments of one request. */
export interface RestCall {
	/** The parameters of the path. */
	params: IDataObject;
	query?: IDataObject;
	body?: IDataObject;
	/** The address of a further page, from the previous page. */
	page?: string;
}

/** Fills the parameters into the path of an endpoint. */
export const pathOf = ({ path }: Pick<Endpoint<unknown>, 'path'>, params: IDataObject): string =>
	path.replace(/\{(\w+)\}/g, (_, name: string) =>
		encodeURIComponent(String((params[name] ?? '') as string | number)),
	);
