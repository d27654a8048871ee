import type {
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	INodeTypeDescription,
} from 'n8n-workflow';

import { httpFailure } from '../nodes/shopify/client/failures';

type Entry = INodeProperties | INodePropertyOptions | INodePropertyCollection;

const HEADING = `# Reference

Every operation of the nodes with its fields, as the editor shows them. Written by \`npm run docs\` from the descriptions of the nodes; do not edit it.
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
			return `### ${resource.name}: ${operation.name}\n\n${toCell(operation.description)}\n\n${toTable(fields, shown)}`;
		});
		return `## ${resource.name}\n\n${sections.join('\n')}`;
	});
	return `${HEADING}\n${chapters.join('\n')}\n## ${trigger.displayName}\n\n${toTable(trigger.properties, trigger.properties)}\n${writeFailures()}`;
}

const STATUSES = [
	...[301, 302, 307, 308, 400, 401, 402, 403, 404, 408, 422, 423, 425, 429, 430, 499],
	...[500, 502, 503, 504],
];

/** Writes what the nodes say if Shopify answers with a status instead of data. */
function writeFailures(): string {
	const statusesByText = new Map<string, number[]>();
	for (const statusCode of STATUSES) {
		const { message, description = '', executed } = httpFailure({ statusCode, headers: {} });
		const advice = description.replace(`HTTP status ${statusCode}.`, '').trim();
		const fate = executed === 'no' ? 'no' : 'not known';
		const text = `${message} | ${advice} | ${fate} |`;
		statusesByText.set(text, [...(statusesByText.get(text) ?? []), statusCode]);
	}
	const rows = [...statusesByText].map(([text, all]) => `| ${all.join(', ')} | ${text}`);
	return `## Answers without data

What the nodes say if Shopify, or something on the way to it, answers with an HTTP status instead of data. [Troubleshooting](../README.md#troubleshooting) has the most frequent messages.

| Status | Message | Details | Carried out |
|---|---|---|---|
${rows.join('\n')}
`;
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

function toTable(fields: INodeProperties[], shown: INodeProperties[]): string {
	const all = [...shown, ...shown.flatMap(innerFields)];
	const rows = fields
		.filter(({ name, type }) => type !== 'notice' && !NOT_FIELDS.includes(name))
		.flatMap((field) => toRows(field, all));
	if (rows.length === 0) return '';
	const head = '| Field | Shown if | Type | Default | What it does |\n|---|---|---|---|---|';
	return `${head}\n${[...new Set(rows)].join('\n')}\n`;
}

/** Makes the row of a field and, if it is a collection, those of its fields. */
function toRows(field: INodeProperties, all: INodeProperties[], path = ''): string[] {
	const name = `${path}${field.displayName}`;
	const condition = conditionOf(field, all);
	const cells = [name, condition, field.type, defaultOf(field), describe(field)];
	const row = `| ${cells.map(toCell).join(' | ')} |`;
	return [row, ...innerFields(field).flatMap((one) => toRows(one, all, `${name} → `))];
}

const innerFields = ({ type, options = [] }: INodeProperties) =>
	['collection', 'fixedCollection'].includes(type) ? (options as Entry[]).flatMap(fieldsOf) : [];

/** Says which settings of other fields make the editor show a field. */
function conditionOf(field: INodeProperties, all: INodeProperties[]): string {
	const { show = {}, hide = {} } = field.displayOptions ?? {};
	const say = (values: unknown, key: string, is: string) => {
		const name = key.replace(/^\//, '');
		if (NOT_FIELDS.includes(name) || name.startsWith('@') || !Array.isArray(values)) return '';
		const control = all.find((one) => one.name === name && areShownTogether(one, field));
		if (!control) return `*${name}* ${is} ${values.join(' or ')}`;
		const choices = choicesOf(control);
		// Whatever is chosen there: then the field is shown where its control is.
		if (choices.length > 0 && choices.every(({ value }) => values.includes(value)))
			return conditionOf(control, all);
		if (control.type === 'boolean')
			return `*${control.displayName}* is ${values[0] ? 'on' : 'off'}`;
		const nameOf = (value: unknown) =>
			choices.find((one) => one.value === value)?.name ?? String(value);
		return `*${control.displayName}* ${is} ${values.map(nameOf).join(' or ')}`;
	};
	return [
		...Object.entries(show).map(([key, values]) => say(values, key, 'is')),
		...Object.entries(hide).map(([key, values]) => say(values, key, 'is not')),
	]
		.filter((condition) => condition !== '')
		.join('; ');
}

/** Tells whether there are settings with which the editor shows both fields. */
function areShownTogether(one: INodeProperties, other: INodeProperties): boolean {
	const shown = one.displayOptions?.show ?? {};
	return Object.entries(other.displayOptions?.show ?? {}).every(
		([key, values = []]) =>
			shown[key] === undefined || shown[key].some((value) => (values as unknown[]).includes(value)),
	);
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

const toCell = (text = '') =>
	text
		.replace(/<a href="([^"]+)">(.*?)<\/a>/g, '[$2]($1)')
		.replace(/\s+/g, ' ')
		.replace(/\|/g, '\\|')
		.trim();
