import { NodeHelpers } from 'n8n-workflow';
import type {
	INodeParameters,
	INodeProperties,
	INodePropertyOptions,
	INodeTypeDescription,
} from 'n8n-workflow';

/** Tells what the editor shows of a node, without a browser, by n8n's own rules. */
export function panelOf(description: INodeTypeDescription) {
	/** Returns the values of the panel: what is not given has its default. */
	const parametersOf = (given: INodeParameters) =>
		NodeHelpers.getNodeParameters(description.properties, given, true, false, null, description) ??
		{};

	const shownFor = (parameters: INodeParameters) =>
		description.properties.filter((property) =>
			NodeHelpers.displayParameter(parameters, property, null, description),
		);

	const shown = (given: INodeParameters) => shownFor(parametersOf(given));

	const entriesOf = ({ options = [] }: INodeProperties, parameters: INodeParameters) =>
		(options as INodeProperties[]).filter((option) =>
			NodeHelpers.displayParameter({}, option, null, description, parameters),
		);

	const displayNames = (properties: INodeProperties[]) =>
		properties.map(({ displayName }) => displayName);

	/** Lists the panel of a choice, and of each other choice that it offers. */
	const choicesOf = (given: INodeParameters): INodeParameters[] => [
		given,
		...shown(given)
			.filter(({ name, type }) => type === 'options' && !(name in given))
			.flatMap(({ name, options = [] }) =>
				(options as INodePropertyOptions[]).map(({ value }) => ({ ...given, [name]: value })),
			),
	];

	return {
		/** Lists what is shown, in its order. */
		shown,
		/** Lists the names of the fields. */
		fields: (given: INodeParameters) =>
			displayNames(shown(given).filter(({ type }) => type !== 'notice')),
		/** Lists the texts of the notices. */
		notices: (given: INodeParameters) =>
			displayNames(shown(given).filter(({ type }) => type === 'notice')),
		/** Lists the names of the entries that a collection offers. */
		entries(given: INodeParameters, collection: string) {
			const parameters = parametersOf(given);
			const field = shownFor(parameters).find(({ name }) => name === collection);
			return field ? displayNames(entriesOf(field, parameters)) : [];
		},
		/** Lists the collections that offer nothing, for a choice and two steps of further choices. */
		emptyCollections: (given: INodeParameters) =>
			choicesOf(given)
				.flatMap(choicesOf)
				.flatMap((choice) => {
					const parameters = parametersOf(choice);
					return shownFor(parameters)
						.filter(({ type }) => type === 'collection')
						.filter((field) => entriesOf(field, parameters).length === 0)
						.map(({ name }) => ({ name, choice }));
				}),
	};
}
