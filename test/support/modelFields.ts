import { NodeHelpers } from 'n8n-workflow';
import type { IDataObject, INodeParameters, INodeProperties, INodeType } from 'n8n-workflow';

/** A field that n8n's editor offers to leave to the model. */
export interface ModelField {
	/** The path of its parameter. */
	path: string;
	/** What the model calls it. */
	key: string;
	type: string;
	field: INodeProperties;
}

/** The types of fields that the editor leaves to no model, and what holds other fields (2.41). */
const NOT_OFFERED = ['options', 'credentialsSelect', 'notice', 'collection', 'fixedCollection'];

/** Lists the fields that the editor offers for the choices that a person made. */
export function modelFields(nodeType: INodeType, choices: IDataObject): ModelField[] {
	const { description } = nodeType;
	const { properties } = description;
	const node = { typeVersion: 1 };
	const values =
		NodeHelpers.getNodeParameters(
			properties,
			choices as INodeParameters,
			...([true, false, node, description] as const),
		) ?? {};
	return fieldsOf(properties, values, [], (field, beside) =>
		NodeHelpers.displayParameter(beside, field, node, description, values),
	);
}

type IsShown = (field: INodeProperties, beside: INodeParameters) => boolean;

function fieldsOf(
	properties: INodeProperties[],
	values: INodeParameters,
	above: string[],
	isShown: IsShown,
): ModelField[] {
	return properties
		.filter((field) => !field.noDataExpression && isShown(field, values))
		.flatMap((field) => {
			const path = [...above, field.name];
			if (field.type === 'collection') {
				// As if every entry was added.
				const options = (field.options ?? []).filter((one) => 'type' in one);
				const inside = (values[field.name] ?? {}) as INodeParameters;
				return fieldsOf(options, inside, path, isShown);
			}
			if (NOT_OFFERED.includes(field.type)) return [];
			const type = ['boolean', 'number', 'json'].includes(field.type) ? field.type : 'string';
			return [{ path: path.join('.'), key: keyOf(field.displayName), type, field }];
		});
}

/** Writes the key that the editor makes of a label (2.41). */
export const keyOf = (displayName: string) =>
	displayName.replace(/[^a-zA-Z0-9-]/g, '_').slice(0, 63);
