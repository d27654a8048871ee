/** What a client gets: a status, headers and a body. */
export interface Answer {
	status: number;
	headers: Record<string, string>;
	body: string | Uint8Array;
}
