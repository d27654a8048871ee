import type { IDataObject } from 'n8n-workflow';

/** What a request of the REST API answered, as far as it is read. */
export interface RestAnswer {
	status: number;
	body: unknown;
	/** Of a redirect: where what was asked for is. */
	location?: string;
	/** The address of the next page, if there is one. */
	nextPage?: string;
}

/** One request that the REST API knows. */
export interface Endpoint<T> {
	method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	/** Behind the version; what stands in braces is a parameter, such as `/price_rules/{priceRuleId}.json`. */
	path: string;
	/** What a 404 says is not there, such as "price rule". */
	subject: string;
	/** Whether it is answered by a redirect that is read instead of followed. */
	redirects?: true;
	/** Takes what is wanted out of an answer; undefined if the answer does not have it. */
	read: (answer: RestAnswer) => T | undefined;
}

/** What one request is sent with. */
export interface RestCall {
	/** The parameters of the path. */
	params: IDataObject;
	query?: IDataObject;
	body?: IDataObject;
	/** The address of a further page, as the page before gave it. */
	page?: string;
}

/** Puts parameters into the path of an endpoint. */
export const pathOf = ({ path }: Pick<Endpoint<unknown>, 'path'>, params: IDataObject): string =>
	path.replace(/\{(\w+)\}/g, (_, name: string) =>
		encodeURIComponent(String((params[name] ?? '') as string | number)),
	);
