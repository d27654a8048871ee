import type { IExecuteFunctions, INode, INodeParameters, INodeProperties } from 'n8n-workflow';
import { choosersOf, expressionsIn, isExpression } from './expressions';
import type { FieldExpression } from './expressions';
import { gapIn } from './gaps';
import { missingField } from './missingField';
import { refuse } from './refuse';

/** What one item of an execution is looked at with, in a routed operation or by `forItem`. */
export interface ItemContext {
	getNode(): INode;
	getItemIndex(): number;
	evaluateExpression(expression: string, itemIndex: number): unknown;
}

/** Fields that are looked at in another way, by their paths, such as `options.suffix`. */
export interface Exceptions {
	/** May be empty, but with a gap in its text is refused as all others. */
	mayBeEmpty?: string[];
	/** Says for itself what it lacks. */
	readElsewhere?: string[];
}

/**
 * Throws where the expression of a field that is shown gave nothing for the item: what a person left
 * empty is meant, what an expression left empty is not.
 */
export function assertExpressionsGave(
	context: ItemContext,
	properties: INodeProperties[],
	exceptions: Exceptions = {},
): void {
	const node = context.getNode();
	assertGave(
		context,
		expressionsIn(node, properties, choicesOf(context, node, properties)),
		exceptions,
	);
}

/** Makes the same check for the items of an operation about all of them, where there may be many. */
export function expressionCheck(
	context: IExecuteFunctions,
	properties: INodeProperties[],
	exceptions: Exceptions = {},
): (itemIndex: number) => void {
	const node = context.getNode();
	const seenBy = (itemIndex: number): ItemContext => ({
		getNode: () => node,
		getItemIndex: () => itemIndex,
		evaluateExpression: (expression, item) => context.evaluateExpression(expression, item),
	});
	if (choosersOf(properties).some((name) => isExpression(node.parameters[name]))) {
		return (itemIndex) => assertExpressionsGave(seenBy(itemIndex), properties, exceptions);
	}
	const found = expressionsIn(node, properties, {});
	return (itemIndex) => assertGave(seenBy(itemIndex), found, exceptions);
}

// With an expression in a parameter that others depend on, n8n shows the fields of all its values.
function choicesOf(context: ItemContext, node: INode, properties: INodeProperties[]) {
	const choices: INodeParameters = {};
	for (const name of choosersOf(properties)) {
		const text = node.parameters[name];
		if (isExpression(text)) choices[name] = evaluate(context, text) as INodeParameters[string];
	}
	return choices;
}

function assertGave(
	context: ItemContext,
	found: FieldExpression[],
	{ mayBeEmpty = [], readElsewhere = [] }: Exceptions,
): void {
	for (const { labels, path, type, text } of found) {
		if (readElsewhere.includes(path)) continue;
		const gap = gapIn(text, {
			evaluate: (expression) => evaluate(context, expression),
			missing: (part) => missingField(part, evaluate(context, '={{ $json }}')),
			isJson: type === 'json',
		});
		if (gap === undefined || (gap.isWhole && mayBeEmpty.includes(path))) continue;
		const [label = '', entry] = labels;
		const json: unknown = evaluate(context, '={{ $json }}');
		const cause = missingField(gap.part, json) ?? `look at the expression ${gap.part}`;
		const where = entry ? ` in '${entry}'` : '';
		throw refuse(label, `${gap.is}${where} for this item: ${cause}`, ADVICE);
	}
}

const ADVICE =
	'If the field is meant to be empty, clear it instead of giving an expression; if only some items have a value, split them with an If node.';

const evaluate = (context: ItemContext, text: string) =>
	context.evaluateExpression(text.slice(1), context.getItemIndex());
