import { NodeOperationError } from 'n8n-workflow';
import type {
	IDataObject,
	IExecuteFunctions,
	IExecutePaginationFunctions,
	IN8nRequestOperations,
	INodeExecutionData,
} from 'n8n-workflow';
import { cancelSignalOf } from '../http/context';
import type { RequestContext } from '../http/context';
import { descriptionOf } from '../http/nodeError';
import { isTool } from '../parameters/fromModel';
import { withModelValues } from './modelValues';

type Operation = (this: IExecuteFunctions) => Promise<INodeExecutionData[][]>;
type Operations = Record<string, Record<string, Operation>>;

/** Answers a model with an error and its description; throws it where n8n tells the model its message. */
export function answerError(context: RequestContext, error: unknown): INodeExecutionData[] {
	const whole = error as Error;
	const description = descriptionOf(whole);
	// Of an error, n8n tells a model the message alone (2.41).
	if (description && !whole.message.includes(description)) {
		whole.message = `${whole.message.replace(/\.$/, '')}. ${description}`;
	}
	// Of what a tool throws, an agent before version 3 tells the model nothing: it calls the tool, while
	// later ones run it as a node, whose output n8n redirects.
	const isCalled = context.getNode().rewireOutputLogTo === undefined;
	if (!isCalled || cancelSignalOf(context)?.aborted) throw whole;
	return [{ json: { error: whole.message }, pairedItem: { item: 0 } }];
}

/** Returns rows for a model, which takes an empty answer for a failure. */
export const orNothingFound = <Row>(rows: Row[], toRow: (json: IDataObject) => Row): Row[] =>
	rows.length > 0 ? rows : [toRow({ found: 0, message: 'Nothing was found.' })];

/**
 * Makes operations on all items work for a model that calls the node as a tool: it sees the first
 * output only, of an error the message only, and writes its own values into fields.
 */
export function withToolAnswers<T extends Operations>(operations: T): T {
	const adapted = Object.entries(operations).map(([resource, ofResource]) => [
		resource,
		Object.fromEntries(
			Object.entries(ofResource).map(([name, operation]) => [name, withToolAnswer(operation)]),
		),
	]);
	return Object.fromEntries(adapted) as T;
}

const withToolAnswer = (operation: Operation): Operation =>
	async function (this: IExecuteFunctions) {
		if (!isTool(this)) return await operation.call(this);
		try {
			return [toAnswer(await operation.call(withModelValues(this, 1)))];
		} catch (error) {
			return [answerError(this, error)];
		}
	};

/** Puts what was not created after what was, and says which is which. */
function toAnswer([done = [], notCreated = []]: INodeExecutionData[][]): INodeExecutionData[] {
	const failed = notCreated.map((item) => ({ ...item, json: { created: false, ...item.json } }));
	return orNothingFound([...done, ...failed], (json) => ({ json, pairedItem: { item: 0 } }));
}

/**
 * Routes what has no routing to its operation. n8n does not look at the operations of a node when a
 * tool is called by an MCP server, a sub-agent or an agent before version 3: it routes (2.41).
 */
export const routeToOperation = (operations: Operations): IN8nRequestOperations => ({
	async pagination(this: IExecutePaginationFunctions): Promise<INodeExecutionData[]> {
		const [resource, name] = ['resource', 'operation'].map((one) =>
			String(this.getNodeParameter(one)),
		);
		const operation = operations[resource ?? '']?.[name ?? ''];
		if (!operation) {
			throw new NodeOperationError(this.getNode(), `There is no operation ${name} of ${resource}`);
		}
		return (await operation.call(asExecution(this))).flat();
	},
});

/** Returns the context of one routed item as that of an execution with this item. */
function asExecution(context: IExecutePaginationFunctions): IExecuteFunctions {
	// Without `makeRoutingRequest`, which tells a routed item from an execution.
	const ofItem = Object.getPrototypeOf(context) as IExecutePaginationFunctions;
	const execution = {
		getInputData: () => [{ json: {} }],
		getNodeParameter: (name: string, _item: number, fallback?: unknown, options?: object) =>
			ofItem.getNodeParameter(name, fallback, options),
		// A model sees no hints.
		addExecutionHints: () => undefined,
	};
	return Object.assign(Object.create(ofItem) as IExecuteFunctions, execution);
}
