import { NodeHelpers } from 'n8n-workflow';
import type {
	INode,
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
} from 'n8n-workflow';
import { isObject } from '../isObject';

/** An expression that stands in a field of the form. */
export interface FieldExpression {
	/** The names of the field and of the entry in it, as users see them. */
	labels: string[];
	/** Such as `options.suffix`. */
	path: string;
	type: INodeProperties['type'];
	/** With the sign that marks it as one. */
	text: string;
}

/** Tells an expression from what is typed as it is; a field that was only switched to one is empty. */
export const isExpression = (value: unknown): value is string =>
	typeof value === 'string' && value.startsWith('=') && value.includes('{{');

/** Lists the parameters that decide which fields are shown, in collections too. */
export const choosersOf = (properties: INodeProperties[]): string[] => [
	...new Set(
		properties.flatMap(({ displayOptions, options = [] }) => [
			...Object.keys(displayOptions?.show ?? {}).map((name) => name.replace(/^\//, '')),
			...choosersOf(options.filter(isField)),
		]),
	),
];

/** Lists the expressions in the fields that are shown for the given choices. */
export function expressionsIn(
	node: INode,
	properties: INodeProperties[],
	choices: INodeParameters,
): FieldExpression[] {
	const shown = { ...node.parameters, ...choices };
	const isShown = (property: INodeProperties) =>
		NodeHelpers.displayParameter(shown, property, node, null, shown);
	const inFields = (
		fields: INodeProperties[],
		values: INodeParameters,
		above: { labels: string[]; path: string },
	): FieldExpression[] =>
		fields.filter(isShown).flatMap((field) => {
			const path = above.path ? `${above.path}.${field.name}` : field.name;
			const place = { labels: [...above.labels, field.displayName], path };
			return inValue(field, values[field.name], place);
		});
	const inValue = (
		{ type, options = [] }: INodeProperties,
		value: unknown,
		place: { labels: string[]; path: string },
	): FieldExpression[] => {
		if (isExpression(value)) return [{ ...place, type, text: value }];
		if (!isObject(value)) return [];
		// Of a field in a collection its own name says enough.
		const inside = { ...place, labels: [] };
		if (type === 'collection') {
			return inFields(options.filter(isField), value as INodeParameters, inside);
		}
		if (type === 'fixedCollection') {
			return options.filter(isGroup).flatMap(({ name, values }) => {
				const rows = [value[name] ?? []].flat().filter(isObject);
				return rows.flatMap((row) => inFields(values, row as INodeParameters, place));
			});
		}
		return isExpression(value.value) ? [{ ...place, type, text: value.value }] : [];
	};
	return inFields(properties, node.parameters, { labels: [], path: '' });
}

type Option = NonNullable<INodeProperties['options']>[number];

const isField = (option: Option): option is INodeProperties => 'type' in option;

const isGroup = (option: Option): option is INodePropertyCollection => 'values' in option;
