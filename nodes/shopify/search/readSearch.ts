import { isEmpty, refuse } from '../../shared/parameters/refuse';
import { textOf } from '../../shared/parameters/text';
import { checkFields } from './fields';
import type { Searched } from './fields';
import { parseSearch } from './parse';
import { objectionToScope } from './selective';
import { positionText } from './tree';
import type { Refuse, Search } from './tree';
import { hasBothQuotes } from './write';

interface Purpose {
	searched: Searched;
	/** Whether the results are changed or deleted: then a search that may find everything is refused. */
	changes?: boolean;
	/** A prefix for messages about the search, if it is not the value of the parameter itself. */
	about?: string;
}

/** Reads a search in Shopify's search syntax; refuses one that is incomplete or may find too much. */
export function readSearch(
	label: string,
	value: unknown,
	{ searched, changes = false, about = '' }: Purpose,
): Search {
	const text = textOf(label, value);
	if (isEmpty(text)) {
		throw refuse(label, `${about}is empty, which would mean all ${searched.nouns}`);
	}
	const refuseIt: Refuse = (found) => refuse(label, `${about}${found}`);
	const search = checkFields(parseSearch(text, refuseIt), searched, refuseIt);
	if (!changes) return search;
	checkWords(search, refuseIt);
	const why = objectionToScope(search, searched, Date.now());
	if (why) {
		throw refuseIt(
			`may find all ${searched.nouns}: ${why}. Add a condition with a value, in each part of an OR`,
		);
	}
	return search;
}

/** Refuses words that Shopify may read differently than the user. */
function checkWords(search: Search, refuseIt: Refuse): void {
	if (search.kind === 'not') checkWords(search.part, refuseIt);
	else if (search.kind !== 'term') search.parts.forEach((part) => checkWords(part, refuseIt));
	else {
		const { field, value, form, at = 0 } = search;
		if (form === 'word' && field === undefined && /^(and|or|not)$/i.test(value)) {
			throw refuseIt(
				`has '${value}' ${positionText(at)}: write it in capitals, or in quotes if it is a word`,
			);
		}
		if (hasBothQuotes(value)) {
			throw refuseIt(
				`has a text with both kinds of quotes ${positionText(at)}: leave one kind out`,
			);
		}
	}
}
