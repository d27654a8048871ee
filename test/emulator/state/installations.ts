import { createHash } from 'crypto';
import type { IdSource, Installation, Metafield } from './types';

/** The app installations and the metafields that only their app can see. */
export class Installations {
	private byApp = new Map<string, Installation>();

	constructor(private readonly ids: IdSource) {}

	/** The installation of an app; it exists as soon as the app calls. */
	of(app: string): Installation {
		let found = this.byApp.get(app);
		if (found === undefined) {
			found = { id: this.ids.nextId(), app, metafields: [] };
			this.byApp.set(app, found);
		}
		return found;
	}

	list(): Installation[] {
		return [...this.byApp.values()];
	}

	find(owner: Installation, namespace: string, key: string): Metafield | undefined {
		return owner.metafields.find((field) => field.namespace === namespace && field.key === key);
	}

	/** Writes a metafield, in place where it exists. */
	write(
		owner: Installation,
		field: Pick<Metafield, 'namespace' | 'key' | 'type' | 'value'>,
		now: number,
	): Metafield {
		const known = this.find(owner, field.namespace, field.key);
		const compareDigest = digestOf(field.value);
		if (known !== undefined) {
			return Object.assign(known, field, { compareDigest, updatedAt: now });
		}
		const id = this.ids.nextId();
		const made: Metafield = { id, ...field, compareDigest, createdAt: now, updatedAt: now };
		owner.metafields.push(made);
		return made;
	}

	/** Removes a metafield; false where there is none. */
	remove(owner: Installation, namespace: string, key: string): boolean {
		const before = owner.metafields.length;
		owner.metafields = owner.metafields.filter(
			(field) => field.namespace !== namespace || field.key !== key,
		);
		return owner.metafields.length < before;
	}
}

// The digest follows from the value alone: the same text has the same one later (recorded on 2025-01).
function digestOf(value: string): string {
	return createHash('sha256').update(value).digest('hex');
}
