import { NodeHelpers } from 'n8n-workflow';
import type {
	INode,
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	INodeTypeDescription,
} from 'n8n-workflow';
import { isObject } from '../isObject';

/** An expression in a field of the form, or what looks like one. */
export interface FieldExpression {
	/** The display names of the field and of the entry in it. */
	labels: string[];
	/** Such as `options.suffix`. */
	path: string;
	type: INodeProperties['type'];
	/** The text of the field: of an expression with the leading `=`. */
	text: string;
}

/** Says whether a value is an expression; a field switched to Expression without `{{` is not. */
export const isExpression = (value: unknown): value is string =>
	typeof value === 'string' && value.startsWith('=') && value.includes('{{');

/** Says whether a value has the braces of an expression, but is fixed text. */
export const isFixedWithBraces = (value: unknown): value is string =>
	typeof value === 'string' && !value.startsWith('=') && /\{\{[^]*\}\}/.test(value);

const isWithBraces = (value: unknown): value is string =>
	isExpression(value) || isFixedWithBraces(value);

/** Says whether n8n shows a field for these parameters of a node. */
export function isVisible(parameters: INodeParameters, field: INodeProperties, node: INode) {
	// All that n8n asks the description for is whether the node is the tool of an agent, by its name.
	const description = { name: node.type.replace(/^.*\./, '') } as INodeTypeDescription;
	return NodeHelpers.displayParameter(parameters, field, node, description, parameters);
}

/** Lists the parameters that decide which fields are visible, including fields of collections. */
export const displayParametersOf = (properties: INodeProperties[]): string[] => [
	...new Set(
		properties.flatMap(({ displayOptions, options = [] }) => [
			...Object.keys(displayOptions?.show ?? {}).map((name) => name.replace(/^\//, '')),
			...displayParametersOf(options.filter(isField)),
		]),
	),
];

/**
 * Lists the expressions in the fields that are visible for the given choices, and fixed texts that a
 * person meant as one.
 */
export function expressionsIn(
	node: INode,
	properties: INodeProperties[],
	choices: INodeParameters,
): FieldExpression[] {
	const shown = { ...node.parameters, ...choices };
	const isShown = (property: INodeProperties) => isVisible(shown, property, node);
	const inFields = (
		fields: INodeProperties[],
		values: INodeParameters,
		above: { labels: string[]; path: string },
	): FieldExpression[] =>
		fields.filter(isShown).flatMap((field) => {
			const path = above.path ? `${above.path}.${field.name}` : field.name;
			const location = { labels: [...above.labels, field.displayName], path };
			return inValue(field, values[field.name], location);
		});
	const inValue = (
		{ type, options = [] }: INodeProperties,
		value: unknown,
		location: { labels: string[]; path: string },
	): FieldExpression[] => {
		if (isWithBraces(value)) return [{ ...location, type, text: value }];
		if (!isObject(value)) return [];
		// The name of a field in a collection is enough.
		const inside = { ...location, labels: [] };
		if (type === 'collection') {
			return inFields(options.filter(isField), value as INodeParameters, inside);
		}
		if (type === 'fixedCollection') {
			return options.filter(isGroup).flatMap(({ name, values }) => {
				const rows = [value[name] ?? []].flat().filter(isObject);
				return rows.flatMap((row) => inFields(values, row as INodeParameters, location));
			});
		}
		return isWithBraces(value.value) ? [{ ...location, type, text: value.value }] : [];
	};
	return inFields(properties, node.parameters, { labels: [], path: '' });
}

type Option = NonNullable<INodeProperties['options']>[number];

const isField = (option: Option): option is INodeProperties => 'type' in option;

const isGroup = (option: Option): option is INodePropertyCollection => 'values' in option;
