/** The texts for a code that the store does not have. */
export const NO_SUCH_CODE = {
	message: 'The store does not have this code',
	advice: "Check 'Code'; upper and lower case count as the same.",
};
