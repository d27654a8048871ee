import type { IDataObject, INodeParameters } from 'n8n-workflow';

/** One operation with very many codes. */
export interface SizeCase {
	name: string;
	/** What is set beside the discount. */
	parameters: INodeParameters;
	/** How many items come in, and what is in them. */
	items: number;
	itemOf: (at: number) => IDataObject;
	/** How many codes, or runs, come out as Created, and how many results as Not Created. */
	created: number;
	notCreated: number;
	/** Whether they come as a file. */
	csv?: boolean;
	/** Whether it runs a second time, on what the first made, and that is what counts. */
	twice?: boolean;
}

const unique = (parameters: INodeParameters) => ({ operation: 'createUnique', ...parameters });
const add = (parameters: INodeParameters) => ({ operation: 'addMany', ...parameters });

const nobody = () => ({});
const customer = (at: number) => ({ email: `customer${at}@example.com`, name: `Customer ${at}` });
const withCode = (at: number) => ({ ...customer(at), code: `GIVEN-${at}` });

const stableKey = '={{ $json.email }}';
const csv = { returnAs: 'csv' };

/** Lists every operation that makes codes, each with `codes` of them. */
export function sizeCases(codes: number): SizeCase[] {
	const all = { created: codes, notCreated: 0 };
	const inAll = { items: 1, itemOf: nobody, ...all };
	const perItem = { items: codes, itemOf: customer, ...all };
	const given = { items: codes, itemOf: withCode, ...all };
	const list = Array.from({ length: codes }, (_, at) => `LISTED-${at}`).join('\n');
	return [
		{
			name: 'Create Unique, a number in all, as items',
			parameters: unique({ howMany: 'inAll', codesInAll: codes }),
			...inAll,
		},
		{
			name: 'Create Unique, a number in all, as CSV',
			parameters: unique({ howMany: 'inAll', codesInAll: codes, options: csv }),
			...inAll,
			csv: true,
		},
		{
			name: 'Create Unique, one per item, each with a prefix of its own',
			parameters: unique({ prefix: '={{ "C" + $itemIndex + "-" }}' }),
			...perItem,
		},
		{
			name: 'Create Unique, one per item, as CSV',
			parameters: unique({ options: csv }),
			...perItem,
			csv: true,
		},
		{
			name: 'Create Unique, one per item, with the IDs of the codes',
			parameters: unique({ options: { includeIds: true } }),
			...perItem,
		},
		{
			name: 'Create Unique, 100 per item',
			parameters: unique({ howMany: 'perItem', codesPerItem: 100 }),
			...perItem,
			items: codes / 100,
		},
		{
			name: 'Create Unique, by key',
			parameters: unique({ stableKey, codeFormat: 'characters16' }),
			...perItem,
		},
		{
			name: 'Create Unique, by key, 100 per item, as CSV',
			parameters: unique({
				stableKey,
				codeFormat: 'characters16',
				howMany: 'perItem',
				codesPerItem: 100,
				options: csv,
			}),
			...perItem,
			items: codes / 100,
			csv: true,
		},
		{
			// Beyond 25,000 the emulated store searches all codes for each page.
			name: 'Create Unique, by key, a quarter as many, all of them there already',
			parameters: unique({ stableKey, codeFormat: 'characters16' }),
			...perItem,
			items: codes / 4,
			created: codes / 4,
			twice: true,
		},
		{
			name: 'Create Unique, one per item, in background, with data for the trigger',
			parameters: unique({ run: 'inBackground', announceFields: 'email' }),
			...perItem,
			created: 1,
		},
		{
			name: 'Create Unique, one per item, too late for all but the first job',
			parameters: unique({ options: { waitMinutes: 0.0001 } }),
			...perItem,
			created: 0,
			notCreated: codes,
		},
		{ name: 'Import Many, from items', parameters: add({}), ...given },
		{
			name: 'Import Many, from items, as CSV',
			parameters: add({ options: csv }),
			...given,
			csv: true,
		},
		{
			name: 'Import Many, from a list',
			parameters: add({ codesFrom: 'list', codes: list }),
			...inAll,
		},
		{
			name: 'Import Many, from a list, as CSV',
			parameters: add({ codesFrom: 'list', codes: list, options: csv }),
			...inAll,
			csv: true,
		},
		{
			name: 'Import Many, the same code in all items',
			parameters: add({ code: 'SAME' }),
			...given,
			created: 1,
			notCreated: codes - 1,
		},
		{
			// Each of them is looked up.
			name: 'Import Many, a twentieth as many, all of them there already',
			parameters: add({}),
			...given,
			items: codes / 20,
			created: 0,
			notCreated: codes / 20,
			twice: true,
		},
		{
			name: 'Import Many, in background',
			parameters: add({ run: 'inBackground' }),
			...given,
			created: 1,
		},
	];
}
