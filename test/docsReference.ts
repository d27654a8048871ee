import type {
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	INodeTypeDescription,
} from 'n8n-workflow';

type Entry = INodeProperties | INodePropertyOptions | INodePropertyCollection;

const HEADING = `# Reference

Every operation of the nodes with its fields. Written by \`npm run docs\` from the descriptions of the nodes; do not edit it.
`;

/** Writes the reference of both nodes as Markdown. */
export function writeReference(action: INodeTypeDescription, trigger: INodeTypeDescription) {
	const { properties } = action;
	const resources = choicesOf(properties.find(({ name }) => name === 'resource'));
	const chapters = resources.map((resource) => {
		const shown = properties.filter((property) => isShown(property, 'resource', resource.value));
		const operations = choicesOf(shown.find(({ name }) => name === 'operation'));
		const sections = operations.map((operation) => {
			const fields = shown.filter((property) => isShown(property, 'operation', operation.value));
			return `### ${resource.name}: ${operation.name}\n\n${toCell(operation.description)}\n\n${toTable(fields)}`;
		});
		return `## ${resource.name}\n\n${sections.join('\n')}`;
	});
	return `${HEADING}\n${chapters.join('\n')}\n## ${trigger.displayName}\n\n${toTable(trigger.properties)}`;
}

/** Returns the choices of a list of options. */
export const choicesOf = (property: INodeProperties | undefined) =>
	(property?.options ?? []) as INodePropertyOptions[];

const NOT_FIELDS = ['resource', 'operation', 'authentication'];

const isShown = (
	{ displayOptions: { show = {}, hide = {} } = {} }: INodeProperties,
	name: string,
	value: unknown,
) =>
	(show[name] === undefined || show[name].some((one) => one === value)) &&
	!hide[name]?.some((one) => one === value);

function toTable(properties: INodeProperties[]): string {
	const rows = properties
		.filter(({ name, type }) => type !== 'notice' && !NOT_FIELDS.includes(name))
		.flatMap((property) => toRows(property));
	if (rows.length === 0) return '';
	const head = '| Field | Type | Default | What it does |\n|---|---|---|---|';
	return `${head}\n${[...new Set(rows)].join('\n')}\n`;
}

/** Makes the row of a field and, if it is a collection, those of its fields. */
function toRows(property: INodeProperties, path = ''): string[] {
	const name = `${path}${property.displayName}`;
	const cells = [name, property.type, defaultOf(property), describe(property)];
	const row = `| ${cells.map(toCell).join(' | ')} |`;
	const isCollection = ['collection', 'fixedCollection'].includes(property.type);
	const inner = isCollection ? ((property.options ?? []) as Entry[]).flatMap(fieldsOf) : [];
	return [row, ...inner.flatMap((field) => toRows(field, `${name} → `))];
}

const fieldsOf = (entry: Entry): INodeProperties[] => {
	if ('values' in entry) return entry.values;
	return 'displayName' in entry && 'type' in entry ? [entry] : [];
};

function defaultOf(property: INodeProperties): string {
	const value: unknown = property.default;
	const choice = choicesOf(property).find((one) => one.value === value);
	if (choice) return choice.name;
	return typeof value === 'object' || value === '' || value === undefined
		? ''
		: `\`${String(value)}\``;
}

function describe(property: INodeProperties): string {
	const { description = '', type } = property;
	if (!['options', 'multiOptions'].includes(type)) return description;
	const names = choicesOf(property).map(({ name }) => name);
	return names.length === 0
		? description
		: `${description.replace(/[^.]$/, '$&.')} Options: ${names.join(' · ')}`.trim();
}

const toCell = (text = '') => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
