import type { WorkflowFile } from '../rig/workflows';

export interface Customer {
	email: string;
	firstName: string;
	code: string;
}

/** Makes customers, and codes `<prefix>-1`, `<prefix>-2` and so on for examples that take them from the list. */
export function makeCustomers(prefix: string, count: number): Customer[] {
	return Array.from({ length: count }, (_, index) => ({
		email: `${prefix.toLowerCase()}${index + 1}@example.com`,
		firstName: `Customer ${index + 1}`,
		code: `${prefix}-${index + 1}`,
	}));
}

/** Puts chosen customers in place of an example's own, wherever it takes them from. */
export function withCustomers(
	workflow: WorkflowFile,
	customers: object[],
	list = 'Customers',
): WorkflowFile {
	const items = JSON.stringify(customers.map((json) => ({ json })));
	const code = {
		type: 'n8n-nodes-base.code',
		typeVersion: 2,
		parameters: { jsCode: `return ${items};` },
	};
	const nodes = workflow.nodes.map((node) => (node.name === list ? { ...node, ...code } : node));
	return { ...workflow, nodes };
}

/** Changes parameters of a node of an example. */
export function withParameters(
	workflow: WorkflowFile,
	name: string,
	parameters: object,
): WorkflowFile {
	const nodes = workflow.nodes.map((node) =>
		node.name === name ? { ...node, parameters: { ...node.parameters, ...parameters } } : node,
	);
	return { ...workflow, nodes };
}
