import type { WorkflowFile } from '../rig/workflows';

export interface Customer {
	email: string;
	firstName: string;
	code: string;
}

/** Makes customers who are to get the codes `<prefix>-1`, `<prefix>-2` and so on. */
export function makeCustomers(prefix: string, count: number): Customer[] {
	return Array.from({ length: count }, (_, index) => ({
		email: `${prefix.toLowerCase()}${index + 1}@example.com`,
		firstName: `Customer ${index + 1}`,
		code: `${prefix}-${index + 1}`,
	}));
}

/** Puts chosen customers, with chosen codes, in place of an example's own. */
export function withCustomers(workflow: WorkflowFile, customers: Customer[]): WorkflowFile {
	const items = JSON.stringify(customers.map((json) => ({ json })));
	const changes: Record<string, object> = {
		Customers: { jsCode: `return ${items};` },
		'Add Codes': { code: '={{ $json.code }}' },
	};
	const nodes = workflow.nodes.map((node) => ({
		...node,
		parameters: { ...node.parameters, ...changes[node.name] },
	}));
	return { ...workflow, nodes };
}
