import type { INodeProperties } from 'n8n-workflow';
import { additionalInputField } from './additionalInputFields';
import { amountOff } from './parts/amountOff';
import { app } from './parts/app';
import { buyers } from './parts/buyers';
import { buyXGetY } from './parts/buyXGetY';
import { codeAndTitle } from './parts/codeAndTitle';
import { combinesWith } from './parts/combinesWith';
import { customerGets } from './parts/customerGets';
import { dates } from './parts/dates';
import { freeShipping } from './parts/freeShipping';
import { metafields } from './parts/metafields';
import { minimumRequirement } from './parts/minimumRequirement';
import type { Part } from './parts/part';
import { subscriptions } from './parts/subscriptions';
import { tags } from './parts/tags';
import { usage } from './parts/usage';
import { simplifyField } from './simplifyFields';
import { onCreate } from './visibility';

// From what a discount is to who may use it and when, as 'Create' asks for it.
const PARTS: Part[] = [
	codeAndTitle,
	app,
	buyXGetY,
	amountOff,
	customerGets,
	freeShipping,
	minimumRequirement,
	buyers,
	usage,
	dates,
	combinesWith,
	subscriptions,
	tags,
	metafields,
];

const settings = PARTS.flatMap((part) => part.settings ?? []);

const sortByName = (fields: INodeProperties[]) =>
	[...fields].sort((one, other) => one.displayName.localeCompare(other.displayName, 'en'));

const resource = ['codeDiscount', 'automaticDiscount'];

/** The fields of making and changing a discount, for both resources. */
export const discountFields: INodeProperties[] = [
	...PARTS.flatMap((part) => part.create ?? []),
	{
		displayName: 'Additional Fields',
		name: 'additionalFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: onCreate(),
		default: {},
		options: sortByName(settings),
	},
	{
		displayName: 'Update Fields',
		name: 'updateFields',
		type: 'collection',
		placeholder: 'Add Field',
		displayOptions: { show: { resource, operation: ['update'] } },
		default: {},
		description: 'What to change: all else stays as it is',
		options: sortByName([...PARTS.flatMap((part) => part.update ?? []), ...settings]),
	},
	additionalInputField,
	simplifyField({ resource, operation: ['create', 'createOrUpdate', 'update'] }),
];
