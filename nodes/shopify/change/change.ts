import type { IDataObject } from 'n8n-workflow';
import type { Answer } from '../graphql/answer';
import type { Job } from './awaitJob';

/** A repeatable change to many things at once. */
export interface Change {
	/** Reads what must be known first; what it throws is thrown before anything is sent. */
	prepare?(ids: string[]): Promise<void>;
	/** Starts the job; Shopify may answer with neither a job nor a refusal. */
	start(ids: string[]): Promise<Answer<Job | null | undefined>>;
	/** Reads whether each thing has been changed. */
	check(ids: string[]): Promise<Map<string, Checked>>;
}

/** The state of one thing after the change. */
export interface Checked {
	/** Whether it is as it should be. */
	ok: boolean;
	/** What to return about it. */
	now?: IDataObject;
	/** Why it can never be as it should be. */
	impossible?: string;
}
