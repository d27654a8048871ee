import type { IDataObject } from 'n8n-workflow';
import type { Answer } from '../graphql/answer';
import type { Job } from './awaitJob';

/** Something that is done to many things at once, and may be done again. */
export interface Change {
	/** Reads what has to be known before; what it throws is thrown before anything is sent. */
	prepare?(ids: string[]): Promise<void>;
	/** Asks Shopify for the job that does it; Shopify may answer neither a job nor a refusal. */
	start(ids: string[]): Promise<Answer<Job | null | undefined>>;
	/** Reads whether each thing is as it should be then. */
	check(ids: string[]): Promise<Map<string, Checked>>;
}

export interface Checked {
	ok: boolean;
	/** What is worth telling of it. */
	now?: IDataObject;
	/** Why it will never be as it should be. */
	impossible?: string;
}
