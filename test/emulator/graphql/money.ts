/** Writes a decimal as Shopify does: at least one digit after the point, no zeros beyond. */
export function showDecimal(value: string): string {
	const [whole = '0', fraction = ''] = value.split('.');
	const digits = fraction.replace(/0+$/, '');
	return `${whole}.${digits === '' ? '0' : digits}`;
}

/** Shows an amount of money. */
export function showMoney(amount: string, currencyCode: string): Record<string, unknown> {
	return { __typename: 'MoneyV2', amount: showDecimal(amount), currencyCode };
}
