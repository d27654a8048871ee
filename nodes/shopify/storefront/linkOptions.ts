import type { IDataObject, IDisplayOptions, INodeProperties } from 'n8n-workflow';
import { describeValue } from '../../shared/parameters/describe';
import { refuse } from '../../shared/parameters/refuse';
import { textOf } from '../../shared/parameters/text';

/** Makes the options for the links of codes. */
export const linkOptions = (displayOptions: IDisplayOptions): INodeProperties[] => [
	{
		displayName: 'Redirect To',
		name: 'redirectTo',
		type: 'string',
		displayOptions,
		default: '',
		placeholder: 'e.g. /collections/sale',
		description:
			'The page of the store that the link of each code opens: the part of its address after the domain. Without this option, it is the home page.',
	},
	{
		displayName: 'UTM Parameters',
		name: 'utmParameters',
		type: 'string',
		displayOptions,
		default: '',
		placeholder: 'e.g. utm_source=newsletter&utm_campaign=spring',
		description: 'Parameters for your analytics that are added to the link of each code',
	},
];

/** Reads what follows the code in a link; throws for values that would not work. */
export function readLinkQuery({ redirectTo, utmParameters }: IDataObject): string {
	const path = textOf('Redirect To', redirectTo);
	if (path !== '' && !/^\/(?![/\\])[^\s\\]*$/.test(path)) {
		throw refuse(
			'Redirect To',
			`must be a path of the store such as /collections/sale, not ${describeValue(path)}`,
			'Enter the part of the address after the domain.',
		);
	}
	const query = readParameters(textOf('UTM Parameters', utmParameters));
	if (path !== '') query.unshift(['redirect', path]);
	return query.length > 0 ? `?${new URLSearchParams(query).toString()}` : '';
}

function readParameters(text: string): Array<[string, string]> {
	if (text === '') return [];
	const pairs = text.replace(/^[?&]/, '').split('&');
	if (!pairs.every((pair) => /^[^=\s?#]+=./.test(pair))) {
		throw refuse(
			'UTM Parameters',
			`must look like utm_source=newsletter&utm_campaign=spring, not ${describeValue(text)}`,
		);
	}
	const parameters = [...new URLSearchParams(pairs.join('&'))];
	if (parameters.some(([name]) => name === 'redirect')) {
		throw refuse('UTM Parameters', "sets redirect: use 'Redirect To' for it");
	}
	return parameters;
}
