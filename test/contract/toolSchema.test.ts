import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { placeTool, readTool } from '../support/agentTool';
import { modelFields } from '../support/modelFields';
import { offeredOperations } from '../support/offeredOperations';

const node = new ShopifyDiscount();
const { properties } = node.description;

const KINDS = ['basic', 'bxgy', 'freeShipping', 'app'];

const operations = offeredOperations.map(({ resource, operation }) => ({ resource, operation }));

const hasKinds = ({ resource, operation }: (typeof operations)[number]) =>
	properties.some(
		({ name, displayOptions: { show } = {} }) =>
			name === 'kind' &&
			show?.resource?.includes(resource) === true &&
			show.operation?.includes(operation) === true,
	);

/** Every choice that a person makes with lists of options and that shows other fields. */
const forms = operations.flatMap((one) => {
	const choices = [
		...(hasKinds(one) ? KINDS.map((kind) => ({ discountFrom: 'new', kind })) : []),
		...['inAll', 'perItem', 'onePerItem'].map((howMany) => ({ howMany })),
		...['codes', 'jobs', 'search', 'savedSearch', 'ids'].map((selectBy) => ({ selectBy })),
		{ discountFrom: 'existing' },
	];
	return choices.map((choice) => ({ ...one, ...choice }));
});

describe('the schema of the node as a tool', () => {
	it('tells operations apart by its description', () => {
		const descriptions = operations.map(
			(one) => readTool(placeTool('http://127.0.0.1', one)).description,
		);
		expect(descriptions.filter((text) => !text.endsWith(' in Shopify Discount'))).toEqual([]);
		expect(new Set(descriptions).size).toBe(operations.length);
	});

	it('says of what cannot be undone that it is permanent', () => {
		const deleting = operations.filter(({ operation }) => operation.startsWith('delete'));
		const descriptions = deleting.map(
			(one) => readTool(placeTool('http://127.0.0.1', one)).description,
		);
		expect(descriptions.filter((text) => !/permanently/i.test(text))).toEqual([]);
		expect(descriptions.length).toBeGreaterThan(4);
	});

	it('has a name of its own for each argument, which n8n allows', () => {
		const twice = forms.flatMap((form) => {
			const keys = modelFields(node, form).map(({ key }) => key);
			const again = keys.filter(
				(key, at) => keys.indexOf(key) !== at || !/^[\w-]{1,64}$/.test(key),
			);
			return again.map((key) => `${form.resource} ${form.operation}: ${key}`);
		});
		expect([...new Set(twice)]).toEqual([]);
	});

	it('has a text for each argument that a person can hand to the model', () => {
		const silent = forms.flatMap((form) =>
			modelFields(node, form)
				// Filters are named after what they filter by.
				.filter(({ field, path }) => !field.description && !path.startsWith('filters.'))
				.map(({ path }) => `${form.resource} ${form.operation}: ${path}`),
		);
		expect([...new Set(silent)]).toEqual([]);
	});
});
