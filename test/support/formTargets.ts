import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { locator } from './discountForms';

/** A place in the form of an operation where an expression can stand. */
export interface FormTarget {
	/** The names of the field and of what is in it, from the outside in. */
	labels: string[];
	type: INodeProperties['type'];
	/** Puts an expression there, with the choices that show the field. */
	parameters: (expression: string) => IDataObject;
}

/** What the form is for: an operation and, where there is one, a kind. */
export interface FormOf {
	resource: string;
	operation: string;
	kind?: string;
}

const GIVEN = ['resource', 'operation', 'kind'];

const { properties } = new ShopifyDiscount().description;

/** Lists every place in a form where a user can put an expression. */
export const targetsOf = (form: FormOf): FormTarget[] =>
	properties
		.filter((property) => !GIVEN.includes(property.name) && property.name !== 'authentication')
		.filter((property) => !property.noDataExpression && isFor(form, property))
		.flatMap((property) =>
			targetsIn(form, property).map(({ parameters, ...target }) => ({
				...target,
				parameters: (expression: string) => ({
					...choicesFor(property),
					...parameters(expression),
				}),
			})),
		);

/** Lists the places in one field; what stands around it is given by the caller. */
function targetsIn(form: FormOf, property: INodeProperties): FormTarget[] {
	const { displayName, name, options = [], type } = property;
	if (type === 'notice') return [];
	const inside = options.flatMap((option): FormTarget[] => {
		if (type === 'collection' && 'type' in option && isFor(form, option)) {
			return targetsIn(form, option).map((target) => ({
				...target,
				parameters: (expression) => ({
					...choicesFor(option),
					[name]: { ...choicesFor(option, false), ...target.parameters(expression) },
				}),
			}));
		}
		if (type !== 'fixedCollection' || !('values' in option)) return [];
		return option.values.flatMap((value) =>
			targetsIn(form, value).map((target) => ({
				...target,
				labels: [displayName, ...target.labels],
				parameters: (expression: string) => ({
					[name]: { [option.name]: [target.parameters(expression)] },
				}),
			})),
		);
	});
	if (type === 'collection' || type === 'fixedCollection') return inside;
	const valueOf = (expression: string) =>
		type === 'resourceLocator' ? locator(expression) : expression;
	return [
		{
			labels: [displayName],
			type,
			parameters: (expression) => ({ [name]: valueOf(expression) }),
		},
	];
}

const isFor = (form: FormOf, { displayOptions }: INodeProperties) =>
	GIVEN.every((name) => {
		const values = displayOptions?.show?.[name] ?? displayOptions?.show?.[`/${name}`];
		return !values || values.some((value) => value === form[name as keyof FormOf]);
	});

/** Returns what shows a field: in the form or, within a collection, beside it. */
function choicesFor({ displayOptions }: INodeProperties, inForm?: boolean): IDataObject {
	const shows = Object.entries(displayOptions?.show ?? {}).filter(
		([name]) => !GIVEN.includes(name.replace('/', '')),
	);
	const wanted = shows.filter(([name]) => inForm === undefined || name.startsWith('/') === inForm);
	return Object.fromEntries(
		wanted.map(([name, values]) => [name.replace('/', ''), values?.[0]]),
	) as IDataObject;
}
