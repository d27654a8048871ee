import { traceItems } from '../rig/campaign';
import type { Item } from '../rig/executions';
import type { Rig } from '../rig/rig';

/** Lists the addresses of items, sorted. */
export const emailsOf = (items: Array<{ email?: unknown }>) =>
	items.map(({ email }) => String(email)).sort();

/** Expects of every item a code of its own that is live on a discount, and one mail with it to its customer. */
export function expectEachServed(rig: Rig, items: Item[], discount: string, count: number) {
	const recipients = traceItems(rig, items);
	expect(recipients).toHaveLength(count);
	expect(new Set(recipients.map(({ code }) => code)).size).toBe(count);
	expect(recipients.filter((recipient) => recipient.discount !== discount)).toEqual([]);
	expect(recipients.filter(({ delivered }) => !delivered)).toEqual([]);
	expect(rig.mailbox.mails.flatMap(({ to }) => to).sort()).toEqual(emailsOf(items));
}
