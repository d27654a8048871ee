/**
 * The outputs, as an expression that n8n evaluates: operations that create codes separate the codes
 * that work from those that do not; all others have one output.
 */
export const outputsExpression = `={{ ((parameters) => {
	const operation = parameters.resource + ' ' + parameters.operation;
	const making = ['redeemCode addMany', 'redeemCode createUnique', 'priceRuleCode createBatch'];
	if (!making.includes(operation)) return ['main'];
	return [
		{ type: 'main', displayName: parameters.run === 'untilDone' ? 'Created' : 'Started' },
		{ type: 'main', displayName: 'Not Created' },
	];
})($parameter) }}` as const;
