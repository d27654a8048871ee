/** A JSON metafield of the app's installation, which only the app sees. */
export interface AppValue {
	namespace: string;
	key: string;
	value: object;
}

/**
 * Makes the metafield that writes a value. With a digest, it is written only if nobody has written
 * since that was read; null stands for a value that does not exist.
 */
export const toMetafield = (
	ownerId: string,
	{ value, ...field }: AppValue,
	digest?: string | null,
) => ({
	ownerId,
	...field,
	type: 'json',
	value: JSON.stringify(value),
	...(digest !== undefined && { compareDigest: digest }),
});
