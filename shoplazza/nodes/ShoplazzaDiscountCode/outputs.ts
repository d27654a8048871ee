/**
 * The outputs as an expression on the parameters: creating codes has two outputs, for codes that work
 * and codes that do not; every other operation has one.
 */
export const outputsExpression = `={{ ((parameters) => {
	const makesCodes = parameters.resource === 'discountCode' && parameters.operation === 'createBatch';
	if (!makesCodes) return ['main'];
	return [
		{ type: 'main', displayName: 'Created' },
		{ type: 'main', displayName: 'Not Created' },
	];
})($parameter) }}` as const;
