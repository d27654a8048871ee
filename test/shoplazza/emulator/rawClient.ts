/** A price rule or a code, as far as tests name its fields. */
export interface Row {
	id: string;
	title: string;
	code: string;
	starts_at: string;
	ends_at: string;
	created_at: string;
	price_rule_id: string;
	[field: string]: unknown;
}

/** What the calls answer; each answers one of these. */
export interface Data {
	count: unknown;
	price_rule: Row;
	price_rules: Row[];
	discount_code: Row;
	discount_codes: Row[];
}

export interface Body extends Data {
	code: unknown;
	message: unknown;
	error: unknown;
	errors: unknown;
	data: Data;
}

/** What a store answered. */
export interface Reply {
	status: number;
	headers: Headers;
	text: string;
	/** The body as JSON; undefined if it is none. */
	body: Body | undefined;
	/** The data of a wrapped answer; empty if there is none. */
	data: Data;
}

export interface Options {
	method?: string;
	version?: string;
	token?: string | null;
	json?: unknown;
	text?: string;
	signal?: AbortSignal;
}

/** Sends one request to the OpenAPI of a store, as it stands. */
export async function api(url: string, path: string, options: Options = {}): Promise<Reply> {
	const { version = '2025-06', token = 'emulator-access-token', json, signal } = options;
	const body = json === undefined ? options.text : JSON.stringify(json);
	const response = await fetch(`${url}/openapi/${version}/${path}`, {
		method: options.method ?? (body === undefined ? 'GET' : 'POST'),
		headers: {
			...(token === null ? {} : { 'access-token': token }),
			...(body === undefined ? {} : { 'content-type': 'application/json' }),
		},
		body,
		signal,
	});
	const text = await response.text();
	const read = parse(text);
	return {
		status: response.status,
		headers: response.headers,
		text,
		body: read,
		data: read?.data ?? ({} as Data),
	};
}

/** Finds the ID of a price rule by its title. */
export async function priceRuleId(url: string, title = 'Summer campaign'): Promise<string> {
	const { data } = await api(url, 'price_rules');
	const found = data.price_rules.find((rule) => rule.title === title);
	if (found === undefined) throw new Error(`There is no price rule ${title}`);
	return found.id;
}

/** Expects a refusal in the documented shape. */
export function expectRefusal(reply: Reply, status: number, code?: string): void {
	expect(reply.status).toBe(status);
	expect(reply.body).toEqual({ code: code ?? expect.any(String), message: expect.any(String) });
	expect(reply.body?.message).not.toBe('');
}

function parse(text: string): Body | undefined {
	try {
		return JSON.parse(text) as Body;
	} catch {
		return undefined;
	}
}
