import { randomBytes } from 'crypto';

/** Who is calling: one app installation with a cost bucket of its own. */
export interface Caller {
	/** `client:<id>` for an issued token, `token:<token>` for a fixed one. */
	app: string;
}

/** Knows which tokens are good. */
export class TokenBook {
	private issued = new Map<string, { app: string; expiresAt: number }>();

	/** Issues a token to a client. */
	issue(clientId: string, now: number, lifeSeconds: number): string {
		// Tokens come with and without a prefix; an issued one must not pass as a fixed one.
		const token = `shpca_${randomBytes(16).toString('hex')}`;
		this.issued.set(token, { app: `client:${clientId}`, expiresAt: now + lifeSeconds * 1000 });
		return token;
	}

	/** Identifies a caller by token; undefined means 401. */
	identify(token: string | undefined, now: number): Caller | undefined {
		if (token === undefined) return undefined;
		// Every distinct fixed token is an installation of its own.
		if (token.startsWith('shpat_')) return { app: `token:${token}` };
		const entry = this.issued.get(token);
		return entry !== undefined && entry.expiresAt > now ? { app: entry.app } : undefined;
	}

	/** Ends all issued tokens, as an uninstall and reinstall would. */
	revokeAll(): void {
		this.issued.clear();
	}
}
