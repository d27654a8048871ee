import type { Context, Resolvers } from '../graphql/context';
import { gid } from '../gid';
import type { Installation, Metafield } from '../state/types';
import { checkMetafield, type MetafieldInput, type Refusal } from '../validate/metafield';
import { fullNamespace } from './namespace';
import { showMetafield } from './installation';

interface Identifier {
	ownerId: string;
	namespace: string;
	key: string;
}

const MAX_FIELDS = 25;

/** Writing and deleting metafields of the own installation. */
export const metafieldMutations: Resolvers = {
	metafieldsSet({ metafields }: { metafields: MetafieldInput[] }, context) {
		// The shapes of all refusals were recorded on 2025-01.
		if (metafields.length > MAX_FIELDS) {
			const message = `Exceeded the maximum metafields input limit of ${MAX_FIELDS}.`;
			const error = { field: ['metafields'], message, code: 'LESS_THAN_OR_EQUAL_TO' };
			return { metafields: null, userErrors: [{ ...error, elementIndex: null }] };
		}
		const { installations } = context.store;
		const owner = installations.of(context.caller.app);
		// One after another, so that a later entry meets what an earlier one wrote; all or nothing.
		const before = owner.metafields.map((field) => ({ ...field }));
		const results = metafields.map((input) => set(context, owner, input));
		const userErrors = results.flatMap((result, i) => {
			if ('id' in result) return [];
			const { name, message, code } = result;
			const field = ['metafields', String(i), ...(name === undefined ? [] : [name])];
			return [{ field, message, code, elementIndex: null }];
		});
		if (userErrors.length > 0) {
			owner.metafields = before;
			return { metafields: [], userErrors };
		}
		const written = results.flatMap((result) => ('id' in result ? [result] : []));
		return { metafields: written.map((field) => showMetafield(context, owner, field)), userErrors };
	},
	metafieldsDelete({ metafields }: { metafields: Identifier[] }, context) {
		const owner = context.store.installations.of(context.caller.app);
		const deletedMetafields = metafields.map(({ ownerId, namespace, key }) => {
			if (ownerId !== gid('AppInstallation', owner.id)) return null;
			const full = fullNamespace(context, namespace);
			return context.store.installations.remove(owner, full, key)
				? { __typename: 'MetafieldIdentifier', ownerId, namespace: full, key }
				: null;
		});
		return { deletedMetafields, userErrors: [] };
	},
};

// A copy: the same field may be written again by the next entry.
function set(context: Context, owner: Installation, input: MetafieldInput): Metafield | Refusal {
	const { installations } = context.store;
	if (input.ownerId !== gid('AppInstallation', owner.id)) {
		const message = 'ApiPermission metafields can only be created or updated by the app owner.';
		return { name: 'ownerId', message, code: 'APP_NOT_AUTHORIZED' };
	}
	const namespace = fullNamespace(context, input.namespace);
	const known = installations.find(owner, namespace, input.key);
	const refusal = checkMetafield(input, namespace, known);
	if (refusal !== undefined) return refusal;
	const { key, value } = input;
	const type = input.type ?? known?.type ?? '';
	return { ...installations.write(owner, { namespace, key, type, value }, context.now) };
}
