/**
 * Names the outputs, as n8n evaluates them from the parameters: making codes separates the codes
 * that work from those that do not; everything else has one output.
 */
export const outputsExpression = `={{ ((parameters) => {
	const makesCodes = parameters.resource === 'discountCode' && parameters.operation === 'createBatch';
	if (!makesCodes) return ['main'];
	return [
		{ type: 'main', displayName: 'Created' },
		{ type: 'main', displayName: 'Not Created' },
	];
})($parameter) }}` as const;
