import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { CodeFormat, CodeTemplate } from '../../../shared/codes/format';
import { normalizeKey, slotNameOf } from '../../../shared/codes/stableKey';
import type { KeyedSlot } from '../../../shared/uniqueCodes/keyedCodes';
import type { Slot } from '../../../shared/uniqueCodes/slot';
import { oneOf } from '../../../shared/parameters/choice';
import { refuse } from '../../../shared/parameters/refuse';
import { readDiscount, readNumber, readTemplate } from './createUnique.input';
import type { Result } from './results';

/** The codes that are wanted for one discount. */
export interface Wanted<S extends Slot> {
	/** The ID of a discount, or the title of one that the run makes. */
	discount: string;
	/** The item whose fields describe the discount. */
	item: number;
	/** How many codes shall work in the end. */
	codes: number;
	/** How many results that makes: as many or, where items share a key, more. */
	results: number;
	/** How many there are of each template, one of each kind. */
	templates: Map<string, { template: CodeTemplate; codes: number }>;
	slots: Iterable<S>;
}

export interface Asked<S extends Slot> {
	wanted: Array<Wanted<S>>;
	/** Items that cannot have a code. */
	refused: Result[];
}

/** Reads which codes the items want, by discount, and which items want what cannot be. */
export function readWanted(context: IExecuteFunctions, format: CodeFormat): Asked<Slot> {
	const refused: Result[] = [];
	const groups = new Map<string, Wanted<Slot> & { slots: Slot[] }>();
	const howMany = oneOf(
		'How Many',
		['inAll', 'onePerItem', 'perItem'],
		context.getNodeParameter('howMany', 0, 'onePerItem'),
	);
	if (howMany === 'inAll') {
		return { wanted: [readInAll(context, format)], refused };
	}
	context.getInputData().forEach((_, item) => {
		const read = readTemplate(context, format, item);
		if ('message' in read) {
			refused.push({ item, reason: 'invalid', message: read.message });
			return;
		}
		const group = groupOf(context, groups, item);
		const codes = howMany === 'onePerItem' ? 1 : readNumber(context, 'codesPerItem', item);
		addTemplate(group, read.template, codes);
		for (let index = 0; index < codes; index++) {
			group.slots.push({ item, template: read.template, tries: 0 });
		}
	});
	return { wanted: [...groups.values()], refused };
}

/** Reads the same where the codes belong to keys: two items with one key want one code. */
export function readKeyed(
	context: IExecuteFunctions,
	format: CodeFormat,
	secret: Buffer,
): Asked<KeyedSlot> {
	assertKeysDiffer(context);
	const refused: Result[] = [];
	const groups = new Map<string, Wanted<KeyedSlot> & { slots: KeyedSlot[] }>();
	const known = new Map<string, KeyedSlot>();
	const isSeveral = context.getNodeParameter('howMany', 0) === 'perItem';
	context.getInputData().forEach((_, item) => {
		const read = readTemplate(context, format, item);
		const key = normalizeKey(context.getNodeParameter('stableKey', item, ''));
		const message = 'message' in read ? read.message : "'Stable Key' is empty for this item";
		if ('message' in read || key === '') {
			refused.push({ item, reason: 'invalid', message });
			return;
		}
		const { template } = read;
		const group = groupOf(context, groups, item);
		const codes = isSeveral ? readNumber(context, 'codesPerItem', item) : 1;
		for (let index = 0; index < codes; index++) {
			const name = slotNameOf(secret, { key, index });
			const place = `${group.discount} ${name}`;
			const there = known.get(place);
			if (there) {
				there.others.push(item);
				group.results++;
				continue;
			}
			const slot = { item, template, tries: 0, key, index, name, others: [] };
			known.set(place, slot);
			group.slots.push(slot);
			addTemplate(group, template, 1);
		}
	});
	return { wanted: [...groups.values()], refused };
}

// Typed as a text, the key is that of every item: all would get the same code.
function assertKeysDiffer(context: IExecuteFunctions) {
	const { stableKey } = context.getNode().parameters;
	if (context.getInputData().length < 2 || String(stableKey).startsWith('=')) return;
	throw refuse(
		'Stable Key',
		`is '${String(stableKey)}' for all items, so all would get the same code: use an expression such as {{ $json.email }}`,
	);
}

/** Throws if no item can have a code: then the workflow is wrong, not an item. */
export function assertSomeWanted(
	context: IExecuteFunctions,
	wanted: Array<Wanted<Slot>>,
	[first]: Result[],
) {
	if (wanted.length > 0 || !first || context.continueOnFail()) return;
	throw new NodeOperationError(context.getNode(), first.message ?? 'There are no codes to make', {
		itemIndex: first.item,
		description: 'The same holds for all items. Nothing was created.',
	});
}

function readInAll(context: IExecuteFunctions, format: CodeFormat): Wanted<Slot> {
	const read = readTemplate(context, format, 0);
	if ('message' in read) throw refuse('Prefix', `cannot be used: ${read.message}`);
	const { template } = read;
	const codes = readNumber(context, 'codesInAll', 0);
	const wanted: Wanted<Slot> = {
		discount: readDiscount(context, 0),
		item: 0,
		codes: 0,
		results: 0,
		templates: new Map(),
		// Made as they are needed: there may be a million.
		slots: { [Symbol.iterator]: () => slotsOf(template, codes) },
	};
	addTemplate(wanted, template, codes);
	return wanted;
}

function* slotsOf(template: CodeTemplate, codes: number): Generator<Slot, void> {
	for (let index = 0; index < codes; index++) yield { item: 0, template, tries: 0 };
}

function groupOf<S extends Slot>(
	context: IExecuteFunctions,
	groups: Map<string, Wanted<S> & { slots: S[] }>,
	item: number,
) {
	const discount = readDiscount(context, item);
	let group = groups.get(discount);
	if (!group) {
		group = { discount, item, codes: 0, results: 0, templates: new Map(), slots: [] };
		groups.set(discount, group);
	}
	return group;
}

function addTemplate(group: Wanted<Slot>, template: CodeTemplate, codes: number) {
	const kind = template.texts.join('#').toUpperCase();
	const known = group.templates.get(kind);
	if (known) known.codes += codes;
	else group.templates.set(kind, { template, codes });
	group.codes += codes;
	group.results += codes;
}
