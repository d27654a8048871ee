import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { RunSettings } from './settings';

/** Every poll lists the jobs of a run, of which each has 100 or 250 codes. */
const MAX_CODES = 1_000_000;

/** The record of a run and the announcement of each of its jobs contain the label. */
const MAX_LABEL = 255;

/** Throws if a run is too large to go on in background. */
export function assertRunFits(
	context: IExecuteFunctions,
	{ label = '' }: RunSettings,
	codesCount: number,
) {
	const refuse = (message: string, description: string) =>
		new NodeOperationError(context.getNode(), message, { description });
	if (codesCount > MAX_CODES) {
		throw refuse(
			`A run in background creates at most ${MAX_CODES.toLocaleString('en')} codes, not ${codesCount.toLocaleString('en')}`,
			"Split the items among several executions, or set 'Run' to 'Until Done'. Nothing was created.",
		);
	}
	if (label.length > MAX_LABEL) {
		throw refuse(
			`'Label' is too long: ${label.length.toLocaleString('en')} characters, of which a run in background keeps ${MAX_LABEL}`,
			'Choose a shorter label. Nothing was created.',
		);
	}
}
