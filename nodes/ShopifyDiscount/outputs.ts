/**
 * Names the outputs, as n8n evaluates them from the parameters: making codes separates the codes
 * that work from those that do not; everything else has one output.
 */
export const outputsExpression = `={{ ((parameters) => {
	const operation = parameters.resource + ' ' + parameters.operation;
	const making = ['redeemCode addMany', 'redeemCode createUnique', 'priceRuleCode createBatch'];
	if (!making.includes(operation)) return ['main'];
	return [
		{ type: 'main', displayName: parameters.waitForCompletion ? 'Created' : 'Started' },
		{ type: 'main', displayName: 'Not Created' },
	];
})($parameter) }}` as const;
