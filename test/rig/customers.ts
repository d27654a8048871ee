import type { WorkflowFile } from './workflows';

const FORM = 'n8n-nodes-base.formTrigger';

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
export function withCustomers(workflow: WorkflowFile, customers: object[]): WorkflowFile {
	const items = JSON.stringify(customers.map((json) => ({ json })));
	const code = {
		type: 'n8n-nodes-base.code',
		typeVersion: 2,
		parameters: { jsCode: `return ${items};` },
	};
	// Nobody has to fill in a form for them.
	const click = { type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} };
	const nodes = workflow.nodes.map((node) => {
		if (node.name === 'Customers') return { ...node, ...code };
		return node.type === FORM ? { ...node, ...click } : node;
	});
	return { ...workflow, nodes };
}

/** Writes customers as the CSV file that the example asks for. */
export const toCsv = (customers: Array<Omit<Customer, 'code'>>) =>
	['email,firstName', ...customers.map((one) => `${one.email},${one.firstName}`)].join('\n');

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
