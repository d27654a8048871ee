import type { IDataObject, IExecuteFunctions, INodeParameters } from 'n8n-workflow';
import { isObject } from '../../../../shared/isObject';
import { forItem, readForm } from '../../../../shared/n8n/readForm';
import { describeValue } from '../../../../shared/parameters/describe';
import { refuse } from '../../../../shared/parameters/refuse';
import { fieldNameOf } from '../../../discountForm/fieldNames';
import { newDiscountFields } from './newDiscountFields';

/** Throws if items with the same title describe different discounts. Sends nothing. */
export async function assertSameDiscount(
	context: IExecuteFunctions,
	title: string,
	[first = 0, ...others]: number[],
): Promise<void> {
	const names = namesWithExpressions(context);
	if (names.length === 0 || others.length === 0) return;
	const startedAt = Date.now();
	const given = (item: number) =>
		JSON.stringify(names.map((name) => context.getNodeParameter(name, item, null)));
	const wanted = given(first);
	const form = async (item: number) => await readForm(forItem(context, item), newDiscountFields);
	const wantedForm = await form(first);
	for (const item of others) {
		if (given(item) === wanted) continue;
		// An expression with $now gives each item a slightly later time.
		const toleranceMs = Date.now() - startedAt + 1000;
		const path = differentPath(wantedForm, await form(item), toleranceMs);
		if (path === undefined) continue;
		const parameters = context.getNode().parameters as IDataObject;
		const label = fieldNameOf(path, newDiscountFields, parameters) ?? path;
		const [one, other] = [wantedForm, await form(item)].map((values) => at(values, path));
		throw refuse(
			label,
			`differs between items ${first + 1} and ${item + 1}, which share the title '${title}': ${describeValue(one)} and ${describeValue(other)}. One title is one discount: give the items different titles`,
		);
	}
}

/** Lists the parameters of the discount that contain an expression, so their value may differ per item. */
function namesWithExpressions(context: IExecuteFunctions): string[] {
	const { parameters } = context.getNode();
	const names = new Set(newDiscountFields.map(({ name }) => name));
	names.delete('title');
	return [...names].filter((name) => holdsExpression(parameters[name]));
}

const holdsExpression = (value: INodeParameters[string]): boolean =>
	typeof value === 'string'
		? value.startsWith('=')
		: typeof value === 'object' &&
			value !== null &&
			Object.values(value as INodeParameters).some(holdsExpression);

function differentPath(
	one: unknown,
	other: unknown,
	toleranceMs: number,
	path = '',
): string | undefined {
	if (isObject(one) && isObject(other)) {
		for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
			if (path === 'input' && key === 'title') continue;
			const inner = path ? `${path}.${key}` : key;
			const found = differentPath(one[key], other[key], toleranceMs, inner);
			if (found !== undefined) return found;
		}
		return undefined;
	}
	if (JSON.stringify(one) === JSON.stringify(other)) return undefined;
	const isTime = /\.(starts|ends)At$/.test(path);
	if (isTime && Math.abs(timeOf(one) - timeOf(other)) <= toleranceMs) return undefined;
	return path;
}

const timeOf = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : NaN);

const at = (values: IDataObject, path: string): unknown =>
	path
		.split('.')
		.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), values);
