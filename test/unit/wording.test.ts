import { headline, sentences, withoutHeadline } from '../../nodes/shared/http/sentences';
import { nearestName } from '../../nodes/shared/parameters/nearest';
import { objectionsToWording } from '../support/wording';

describe('sentences', () => {
	it.each([
		[['It ended', 'Choose another one'], 'It ended. Choose another one.'],
		[['It ended.', '', 'Choose!'], 'It ended. Choose!'],
		[['Nothing was changed.', 'It ended. Nothing was changed.'], 'Nothing was changed. It ended.'],
		[['Wait…', 'Is it 1.5?'], 'Wait… Is it 1.5?'],
		[[''], ''],
	] as Array<[string[], string]>)('%j are joined: %s', (parts, text) => {
		expect(sentences(...parts)).toBe(text);
	});

	it.each([
		['Code must be unique.', 'Code must be unique'],
		['It ended. Choose another one', 'It ended. Choose another one.'],
		['Please wait...', 'Please wait...'],
	])('a headline has a full stop only if there are several: %s', (text, shown) => {
		expect(headline(text)).toBe(shown);
	});

	it('leave out what their headline says', () => {
		const said = "Shopify refused 'Code': It must be unique";
		expect(withoutHeadline('It must be unique. Choose another one.', said)).toBe(
			'Choose another one.',
		);
	});
});

it.each([
	['Fine', 'Try again. Nothing was changed.', []],
	['Twice..', '', ['two full stops', 'a full stop after another sign']],
	['A', 'Try again . Later.', ['a full stop after a space']],
	['A', 'Try again. Try again.', ['a sentence that is said twice']],
	['Try again', 'Try again.', ['what the headline says']],
	['A', 'Try again', ['a sentence without a full stop']],
	['A. B', '', ['a headline without an end']],
	['A', 'Nothing was sent. Nothing was changed.', ['twice that nothing was done']],
])('the check of all messages in the tests objects: %s %s', (message, description, objections) => {
	expect(objectionsToWording(message, description)).toEqual(objections);
});

it.each([
	['Email', ['name', 'email'], 'email'],
	['first name', ['firstName'], 'firstName'],
	['emial', ['email'], 'email'],
	['emai', ['email'], 'email'],
	['e-mails', ['email'], 'email'],
	['phone', ['email', 'name'], undefined],
	['id', ['ip'], undefined],
	['\uFEFFcode', ['code'], 'code'],
])('the field %s among %j is probably %s', (meant, names, found) => {
	expect(nearestName(meant, names)).toBe(found);
});
