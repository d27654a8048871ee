import type { INodeProperties } from 'n8n-workflow';

/** Returns the line below the node's name, as an expression: what the node does, as its action says it. */
export function subtitleOf(properties: INodeProperties[]): string {
	const operations = properties.filter(({ name }) => name === 'operation');
	const actions = operations.map(({ displayOptions, options = [] }) => [
		displayOptions?.show?.resource?.[0],
		Object.fromEntries(
			options.flatMap((option) => ('action' in option ? [[option.value, option.action]] : [])),
		) as object,
	]);
	// Two braces would end the expression.
	const byOperation = JSON.stringify(Object.fromEntries(actions)).replaceAll('}}', '} }');
	return `={{ (${byOperation})[$parameter.resource][$parameter.operation] }}`;
}
