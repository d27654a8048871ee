import type { IDataObject } from 'n8n-workflow';
import type { Answer } from '../graphql/answer';
import type { Job } from './awaitJob';

/** A repeatable change to many things at once. */
export interface Change {
	/** Reads what the change needs; if it throws, nothing is sent. */
	prepare?(ids: string[]): Promise<void>;
	/** Starts the job; Shopify may answer with neither a job nor a refusal. */
	start(ids: string[]): Promise<Answer<Job | null | undefined>>;
	/** Reads whether each thing has been changed. */
	check(ids: string[]): Promise<Map<string, Checked>>;
}

/** The state of a thing after the change. */
export interface Checked {
	/** Whether the change took effect. */
	ok: boolean;
	/** The fields to return. */
	now?: IDataObject;
	/** Why the change can never take effect. */
	impossible?: string;
}
