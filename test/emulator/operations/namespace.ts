import type { Context } from '../graphql/context';

/** Spells out the namespace reserved for the app; `$app` and an omitted one are short for it. */
export function fullNamespace(context: Context, namespace: string | null | undefined): string {
	const own = `app--${context.store.appId}`;
	if (namespace == null || namespace === '$app') return own;
	return namespace.startsWith('$app:') ? `${own}--${namespace.slice(5)}` : namespace;
}
