import { NodeOperationError } from 'n8n-workflow';
import type { INode } from 'n8n-workflow';
import { textOf } from '../../../../shared/parameters/text';

/** Reads the ID of a run that a user named. */
export const runIdOf = (value: unknown): string => textOf('Run ID', value);

/** Makes the error for a run that the store does not have. */
export const noSuchRun = (node: INode, itemIndex: number) =>
	new NodeOperationError(node, 'The store has no run with this ID', {
		itemIndex,
		description:
			"Check 'Run ID' and that the credential is for the same store and app. Runs are forgotten 30 days after they ended or stopped. Nothing was changed.",
	});
