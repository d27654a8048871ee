import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { limit } from '../../shared/parameters/number';
import { appFields } from './appFields';
import { buyerFields } from './buyersFields';
import { bxgyFields } from './bxgyFields';
import { dateFields } from './datesFields';
import { itemFields } from './itemsFields';
import { metafieldsField } from './metafieldsFields';
import { minimumFields } from './minimumFields';
import { readCode, readTitle, titleOrCode } from './readers';
import { settingFields } from './settingsFields';
import { shippingFields } from './shippingFields';
import { eachItemField, valueFields } from './valueFields';
import { onCreate } from './visibility';

const codes = { resource: ['codeDiscount'] };

/** The fields of making a discount, from what it is to who may use it and when. */
export const createFields: INodeProperties[] = [
	{
		displayName: 'Code',
		name: 'code',
		type: 'string',
		required: true,
		displayOptions: onCreate(codes),
		default: '',
		placeholder: 'e.g. WELCOME10',
		description:
			'What customers type at checkout: 1 to 255 characters that no other discount of the store uses; upper and lower case count as the same',
		routing: toVariable('input.code', readCode),
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		displayOptions: onCreate(codes),
		default: '',
		placeholder: 'e.g. Welcome 10 %',
		description:
			'The name of the discount, which the store and its customers see. Left empty, the code is used; a discount that is there already keeps its title.',
		routing: toVariable('input.title', titleOrCode),
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		required: true,
		displayOptions: onCreate({ resource: ['automaticDiscount'] }),
		default: '',
		placeholder: 'e.g. Summer sale',
		description: 'The name of the discount, which the store and its customers see',
		routing: toVariable('input.title', readTitle),
	},
	...appFields,
	...bxgyFields,
	...valueFields,
	...itemFields,
	eachItemField,
	...shippingFields,
	...minimumFields,
	...buyerFields,
	{
		displayName: 'Uses per Code',
		name: 'usageLimit',
		type: 'number',
		typeOptions: { minValue: 0 },
		displayOptions: onCreate(codes),
		default: 1,
		description:
			'How often each code of the discount can be used, by all customers together. Use 1 for a code that belongs to one person and 0 for no limit, as for a code that many people share.',
		routing: toVariable(
			'input.usageLimit',
			(value, context) => limit('Uses per Code')(value, context) ?? undefined,
		),
	},
	...dateFields,
	{
		displayName: 'Additional Fields',
		name: 'additionalFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: onCreate(),
		default: {},
		options: [...settingFields, metafieldsField].sort((one, other) =>
			one.displayName.localeCompare(other.displayName, 'en'),
		),
	},
];
