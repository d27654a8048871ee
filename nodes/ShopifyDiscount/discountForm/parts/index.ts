import { amountOff } from './amountOff';
import { app } from './app';
import { buyers } from './buyers';
import { buyXGetY } from './buyXGetY';
import { codeAndTitle } from './codeAndTitle';
import { combinesWith } from './combinesWith';
import { customerGets } from './customerGets';
import { dates } from './dates';
import { freeShipping } from './freeShipping';
import { metafields } from './metafields';
import { minimumRequirement } from './minimumRequirement';
import { subscriptions } from './subscriptions';
import { tags } from './tags';
import { usage } from './usage';
import type { Part } from './part';

/** All parts, in the order in which 'Create' shows their fields. */
export const PARTS: Part[] = [
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
