import type { IPollFunctions } from 'n8n-workflow';
import type { StoredAnnouncement } from '../../shopify/creation/announcements';
import type { SendOptions } from '../../shopify/graphql/send';
import type { TriggerSettings } from '../settings';

/** What holds for all that one poll reads. */
export interface PollContext {
	context: IPollFunctions;
	settings: TriggerSettings;
	/** All that are announced, oldest first. */
	announcements: StoredAnnouncement[];
	/** Names of jobs that this trigger never returns: they were done before it listened. */
	baseline: Set<string>;
	/** By Shopify's clock. */
	now: number;
	/** By the clock of n8n: when the poll has to come to an end. */
	stopAt: number;
	/** What is kept of that time for one look at each discount or price rule. */
	gateMs: number;
	options: SendOptions;
}
