import type { Rest } from './rest';

/** Who owns the rig's n8n: known to everybody, and reachable from this machine only. */
export const owner = {
	email: 'owner@example.com',
	password: 'Discounts4All',
	firstName: 'Rig',
	lastName: 'Owner',
};

/** Creates the owner on a fresh n8n, or signs in as the owner there is. */
export async function signInAsOwner(rest: Rest): Promise<void> {
	const { userManagement } = await rest<{
		userManagement: { showSetupOnFirstLoad: boolean };
	}>('GET', '/rest/settings');
	if (userManagement.showSetupOnFirstLoad) {
		await rest('POST', '/rest/owner/setup', owner);
		return;
	}
	const { email, password } = owner;
	await rest('POST', '/rest/login', { emailOrLdapLoginId: email, password });
}
