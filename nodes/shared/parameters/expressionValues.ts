import type { IExecuteFunctions, INode, INodeParameters, INodeProperties } from 'n8n-workflow';
import { displayParametersOf, expressionsIn, isExpression, isFixedWithBraces } from './expressions';
import type { FieldExpression } from './expressions';
import { isFromModel, isTool } from './fromModel';
import { gapIn } from './gaps';
import { missingField } from './missingField';
import { refuse } from './refuse';

/** The context of one item, from a routed operation or from `forItem`. */
export interface ItemContext {
	getNode(): INode;
	getItemIndex(): number;
	evaluateExpression(expression: string, itemIndex: number): unknown;
}

/** Fields that are checked differently, by path, such as `options.suffix`. */
export interface Exceptions {
	/** Fields that may be empty, but whose text may have no gap. */
	mayBeEmpty?: string[];
	/** Fields whose own reader reports what is missing. */
	readElsewhere?: string[];
}

/**
 * Throws if the expression of a visible field has no value for the item: a field that a person left
 * empty is intended, a field that an expression left empty is not. Throws for an expression that is
 * typed as fixed text, too: it would become part of a code.
 */
export function assertExpressionsHaveValues(
	context: ItemContext,
	properties: INodeProperties[],
	exceptions: Exceptions = {},
): void {
	const node = context.getNode();
	assertHaveValues(
		context,
		expressionsIn(node, properties, choicesOf(context, node, properties)),
		exceptions,
	);
}

/** Returns the same check for an operation that handles all items together, where there may be many. */
export function expressionCheck(
	context: IExecuteFunctions,
	properties: INodeProperties[],
	exceptions: Exceptions = {},
): (itemIndex: number) => void {
	const node = context.getNode();
	const contextOf = (itemIndex: number): ItemContext => ({
		getNode: () => node,
		getItemIndex: () => itemIndex,
		evaluateExpression: (expression, item) => context.evaluateExpression(expression, item),
	});
	if (displayParametersOf(properties).some((name) => isExpression(node.parameters[name]))) {
		return (itemIndex) => assertExpressionsHaveValues(contextOf(itemIndex), properties, exceptions);
	}
	const found = expressionsIn(node, properties, {});
	return (itemIndex) => assertHaveValues(contextOf(itemIndex), found, exceptions);
}

// If a parameter that decides visibility holds an expression, n8n shows the fields of all its values.
function choicesOf(context: ItemContext, node: INode, properties: INodeProperties[]) {
	const choices: INodeParameters = {};
	for (const name of displayParametersOf(properties)) {
		const text = node.parameters[name];
		if (isExpression(text)) choices[name] = evaluate(context, text) as INodeParameters[string];
	}
	return choices;
}

function assertHaveValues(
	context: ItemContext,
	found: FieldExpression[],
	{ mayBeEmpty = [], readElsewhere = [] }: Exceptions,
): void {
	for (const { labels, path, type, text } of found) {
		assertNotFixed(labels[0] ?? '', text);
		// What a model leaves empty is intended; the reader of the field refuses it if it is required.
		if (readElsewhere.includes(path) || (isTool(context) && isFromModel(text))) continue;
		const gap = gapIn(text, {
			evaluate: (expression) => evaluate(context, expression),
			missing: (part) => missingField(part, itemOf(context)),
			isJson: type === 'json',
		});
		if (gap === undefined || (gap.isWhole && mayBeEmpty.includes(path))) continue;
		const [label = '', entry] = labels;
		const cause = missingField(gap.part, itemOf(context)) ?? `look at the expression ${gap.part}`;
		const inEntry = entry ? ` in '${entry}'` : '';
		throw refuse(label, `${gap.is}${inEntry} for this item: ${cause}`, ADVICE);
	}
}

/** Throws if the text of a field has the braces of an expression, but is fixed. */
export function assertNotFixed(label: string, text: unknown): void {
	if (!isFixedWithBraces(text)) return;
	throw refuse(
		label,
		'contains {{ … }} as plain text, because the field is set to Fixed',
		'Switch the field to Expression, or remove the braces.',
	);
}

const ADVICE =
	'If the field is meant to be empty, clear it instead of giving an expression; if only some items have a value, split them with an If node.';

const evaluate = (context: ItemContext, text: string) =>
	context.evaluateExpression(text.slice(1), context.getItemIndex());

function itemOf(context: ItemContext): unknown {
	try {
		return evaluate(context, '={{ $json }}');
	} catch {
		// A tool of an MCP server has no item.
		return {};
	}
}
