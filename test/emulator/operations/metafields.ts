import type { Context, Resolvers } from '../graphql/context';
import { gid } from '../gid';
import type { Installation, Metafield } from '../state/types';
import { fullNamespace } from './namespace';
import { showMetafield } from './installation';

interface SetInput {
	ownerId: string;
	namespace?: string | null;
	key: string;
	type?: string | null;
	value: string;
	/** Null: only if there is none yet. Omitted: no check. */
	compareDigest?: string | null;
}

interface Identifier {
	ownerId: string;
	namespace: string;
	key: string;
}

interface SetError {
	field: string[];
	message: string;
	code: string;
	elementIndex: number | null;
}

const MAX_FIELDS = 25;
const MAX_JSON = 128 * 1024;
const MAX_OTHER = 64 * 1024;

/** Writing and deleting metafields of the own installation. */
export const metafieldMutations: Resolvers = {
	metafieldsSet({ metafields }: { metafields: SetInput[] }, context) {
		const owner = context.store.installations.of(context.caller.app);
		const userErrors = checkAll(context, owner, metafields);
		// All or nothing.
		if (userErrors.length > 0) return { metafields: null, userErrors };
		const written = metafields.map((input) => {
			const namespace = fullNamespace(context, input.namespace);
			const known = context.store.installations.find(owner, namespace, input.key);
			const type = input.type ?? known?.type ?? '';
			const field = { namespace, key: input.key, type, value: input.value };
			return context.store.installations.write(owner, field, context.now);
		});
		return {
			metafields: written.map((field) => showMetafield(context, owner, field)),
			userErrors,
		};
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

function checkAll(context: Context, owner: Installation, inputs: SetInput[]): SetError[] {
	if (inputs.length > MAX_FIELDS) {
		// Recorded on 2025-01.
		const message = `Exceeded the maximum metafields input limit of ${MAX_FIELDS}.`;
		return [{ field: ['metafields'], message, code: 'LESS_THAN_OR_EQUAL_TO', elementIndex: null }];
	}
	return inputs.flatMap((input, i) => {
		const say = (name: string, message: string, code: string): SetError[] => [
			{ field: ['metafields', String(i), name], message, code, elementIndex: i },
		];
		return check(context, owner, input, say);
	});
}

// The codes are those of the schema; only few of the messages are known.
function check(
	context: Context,
	owner: Installation,
	input: SetInput,
	say: (name: string, message: string, code: string) => SetError[],
): SetError[] {
	if (input.ownerId !== gid('AppInstallation', owner.id)) {
		const message = 'ApiPermission metafields can only be created or updated by the app owner.';
		return say('ownerId', message, 'APP_NOT_AUTHORIZED');
	}
	const namespace = fullNamespace(context, input.namespace);
	const known = context.store.installations.find(owner, namespace, input.key);
	if (namespace.length < 3)
		return say('namespace', 'is too short (minimum is 3 characters)', 'TOO_SHORT');
	if (namespace.length > 255) {
		return say('namespace', 'is too long (maximum is 255 characters)', 'TOO_LONG');
	}
	if (input.key.length < 2)
		return say('key', 'is too short (minimum is 2 characters)', 'TOO_SHORT');
	if (input.key.length > 64)
		return say('key', 'is too long (maximum is 64 characters)', 'TOO_LONG');
	if (!/^[\w-]+$/.test(input.key)) {
		return say(
			'key',
			'must only contain alphanumeric, hyphen and underscore characters',
			'INVALID',
		);
	}
	const type = input.type ?? known?.type;
	if (type === undefined) return say('type', "can't be blank", 'BLANK');
	if (input.value === '') return say('value', "can't be blank", 'BLANK');
	const wrong = checkValue(type, input.value);
	if (wrong !== undefined) return say('value', wrong, 'INVALID_VALUE');
	return checkDigest(input, known, say);
}

function checkValue(type: string, value: string): string | undefined {
	const limit = type === 'json' ? MAX_JSON : MAX_OTHER;
	if (Buffer.byteLength(value) > limit) return `can't exceed ${limit} bytes`;
	if (type !== 'json') return undefined;
	try {
		JSON.parse(value);
		return undefined;
	} catch (error) {
		return `is invalid JSON: ${error instanceof Error ? error.message : ''}`;
	}
}

function checkDigest(
	input: SetInput,
	known: Metafield | undefined,
	say: (name: string, message: string, code: string) => SetError[],
): SetError[] {
	const { compareDigest } = input;
	if (compareDigest === undefined) return [];
	// Writing what is there already passes with any digest (recorded on 2025-01).
	if (known !== undefined && known.value === input.value) return [];
	if (compareDigest === (known?.compareDigest ?? null)) return [];
	if (known === undefined) {
		return say('compareDigest', 'The compareDigest is invalid.', 'INVALID_COMPARE_DIGEST');
	}
	const message = 'The metafield has been modified since it was loaded.';
	return say('compareDigest', message, 'STALE_OBJECT');
}
