import type { Context, Resolver, Resolvers } from '../graphql/context';
import { paginate, type PageArgs } from '../graphql/connection';
import { gid, iso } from '../gid';
import type { Installation, Metafield } from '../state/types';
import { showApp } from '../views/app';
import { fullNamespace } from './namespace';

interface FieldsArgs extends PageArgs {
	namespace?: string | null;
	keys?: string[] | null;
}

/** The calling app's installation: its scopes and the metafields only it can see. */
export const installationQueries: Resolvers = {
	currentAppInstallation: (_args, context) =>
		showInstallation(context, context.store.installations.of(context.caller.app)),
};

/** The own installation by its global ID; those of other apps do not exist for this one. */
export const installationById: Resolver = ({ id }: { id: string }, context) => {
	const own = context.store.installations.of(context.caller.app);
	return gid('AppInstallation', own.id) === id ? showInstallation(context, own) : null;
};

/** Shows a metafield. */
export function showMetafield(
	context: Context,
	owner: Installation,
	field: Metafield,
): Record<string, unknown> {
	return {
		__typename: 'Metafield',
		id: gid('Metafield', field.id),
		legacyResourceId: String(field.id),
		namespace: field.namespace,
		key: field.key,
		type: field.type,
		value: field.value,
		jsonValue: () => (field.type === 'json' ? JSON.parse(field.value) : field.value),
		compareDigest: field.compareDigest,
		// The owner type of app data is named after what installations once were called.
		ownerType: 'API_PERMISSION',
		owner: () => showInstallation(context, owner),
		createdAt: iso(field.createdAt),
		updatedAt: iso(field.updatedAt),
		sizeInBytes: Buffer.byteLength(field.value),
		definition: null,
		description: null,
		reference: null,
	};
}

function showInstallation(context: Context, owner: Installation): Record<string, unknown> {
	const { installations } = context.store;
	return {
		__typename: 'AppInstallation',
		id: gid('AppInstallation', owner.id),
		accessScopes: context.scopes.map((handle) => ({
			__typename: 'AccessScope',
			handle,
			description: handle.replace('_', ' '),
		})),
		app: () => showApp(context),
		metafield({ namespace, key }: { namespace?: string | null; key: string }) {
			const found = installations.find(owner, fullNamespace(context, namespace), key);
			return found === undefined ? null : showMetafield(context, owner, found);
		},
		metafields(args: FieldsArgs) {
			const wanted = args.namespace == null ? undefined : fullNamespace(context, args.namespace);
			const named = (field: Metafield) =>
				args.keys == null ||
				args.keys.includes(`${field.namespace}.${field.key}`) ||
				(wanted !== undefined && args.keys.includes(field.key));
			const found = owner.metafields.filter(
				(field) => (wanted === undefined || field.namespace === wanted) && named(field),
			);
			return paginate(found, args, (field) => showMetafield(context, owner, field));
		},
	};
}
