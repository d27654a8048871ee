import type { IPollFunctions } from 'n8n-workflow';
import type { StoredAnnouncement } from '../../shopify/creation/announcements';
import type { SendOptions } from '../../shopify/graphql/send';
import type { TriggerSettings } from '../settings';

/** What everything in one poll shares. */
export interface PollContext {
	context: IPollFunctions;
	settings: TriggerSettings;
	/** All announcements, oldest first. */
	announcements: StoredAnnouncement[];
	/** Names of jobs that are never returned because they were done before the trigger listened. */
	baseline: Set<string>;
	/** By Shopify's clock. */
	now: number;
	/** When the poll must end, in ms since epoch by n8n's clock. */
	stopAt: number;
	/** Time reserved for the last check of each discount or price rule. */
	gateMs: number;
	options: SendOptions;
}
