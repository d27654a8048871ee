import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { describeUserErrors, NOTHING_CHANGED } from '../../shared/http/failure';
import type { Failure } from '../../shared/http/failure';
import { sentences } from '../../shared/http/sentences';
import { isObject } from '../../shared/isObject';

/** The path in the input that a derived value ends up at. */
const DERIVED: Record<string, string> = {
	'derived.combinesWith': 'input.combinesWith',
	'derived.expiresInDays': 'input.endsAt',
};

interface Field {
	displayName: string;
	path: string;
	isSet: boolean;
}

/** Adds the names of the node's fields to a failure, next to Shopify's own paths. */
export function nameFields(
	failure: Failure,
	properties: INodeProperties[],
	parameters: IDataObject,
): Failure {
	const { userErrors, description, message } = failure;
	const nameOf = (path: string) => fieldNameOf(path, properties, parameters);
	if (!userErrors) {
		const path = failure.kind === 'request' ? pathIn(description) : undefined;
		const name = path === undefined ? undefined : nameOf(path);
		return name ? { ...failure, message: `${message} for '${name}'` } : failure;
	}
	const names = userErrors.map(({ field }) => (field ? nameOf(pathOf(field)) : undefined));
	const [first] = userErrors;
	return {
		...failure,
		message: names[0] && first ? `Shopify refused '${names[0]}': ${first.message}` : message,
		description: sentences(describeUserErrors(userErrors, names), NOTHING_CHANGED),
	};
}

/**
 * Returns the name of the field that sets a path of the variables: exactly this path, a path below
 * it, or one above it. A path that no field sets can only come from the JSON field.
 */
export function fieldNameOf(
	path: string,
	properties: INodeProperties[],
	parameters: IDataObject,
): string | undefined {
	const fields = fieldsIn(properties, parameters);
	const fits: Array<(field: Field) => boolean> = [
		(field) => field.path === path,
		(field) => field.path.startsWith(`${path}.`),
		(field) => path.startsWith(`${field.path}.`),
	];
	for (const fit of fits) {
		const found = fields.filter(fit);
		// If several fields match, prefer the one that the user has filled in.
		const [best] = [...found.filter(({ isSet }) => isSet), ...found];
		if (best) return best.displayName;
	}
	return path.startsWith('input')
		? properties.find(({ type }) => type === 'json')?.displayName
		: undefined;
}

function fieldsIn(
	properties: INodeProperties[],
	parameters: IDataObject,
	at = parameters,
): Field[] {
	return properties
		.filter((property) => isShown(property, parameters))
		.flatMap((property): Field[] => {
			const value = at[property.name];
			const sentTo = property.routing?.send?.property?.replace(/^variables\./, '');
			const own = sentTo
				? [
						{
							displayName: property.displayName,
							path: DERIVED[sentTo] ?? sentTo,
							isSet: isSet(value),
						},
					]
				: [];
			if (property.type !== 'collection') return own;
			const options = (property.options ?? []).filter(
				(option): option is INodeProperties => 'type' in option,
			);
			return [...own, ...fieldsIn(options, parameters, isObject(value) ? value : {})];
		});
}

function isShown({ displayOptions }: INodeProperties, parameters: IDataObject): boolean {
	return Object.entries(displayOptions?.show ?? {}).every(([key, values]) => {
		const value = parameters[key.replace(/^\//, '')];
		const isExpression = typeof value === 'string' && value.startsWith('=');
		return value === undefined || isExpression || values?.some((one) => one === value);
	});
}

const isSet = (value: unknown) => value !== undefined && value !== null && value !== '';

// If the error concerns the input, the first part is the argument of the mutation.
const pathOf = ([argument = '', ...rest]: string[]) =>
	/Discount$/.test(argument) ? ['input', ...rest].join('.') : [argument, ...rest].join('.');

/** Finds a path in the text of a refusal that has none. */
function pathIn(text: string): string | undefined {
	const named =
		/invalid value for ([\w.]+) \(/.exec(text)?.[1] ??
		/doesn't accept argument '(\w+)'/.exec(text)?.[1] ??
		/\b(customerSelection)\b/.exec(text)?.[1];
	if (named) return `input.${named}`;
	return /^Invalid id: /.test(text) ? 'id' : undefined;
}
