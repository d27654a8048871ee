import type { Resolvers } from '../graphql/context';
import { gid } from '../gid';
import { supportedVersions } from '../../support/schemas';

/** The shop and the versions of its API. */
export const shopQueries: Resolvers = {
	shop(_args, context) {
		const { shop } = context.store;
		return {
			__typename: 'Shop',
			id: gid('Shop', shop.id),
			name: shop.name,
			email: shop.email,
			contactEmail: shop.email,
			myshopifyDomain: shop.myshopifyDomain,
			url: `https://${shop.primaryHost}`,
			primaryDomain: {
				__typename: 'Domain',
				id: gid('Domain', 1),
				host: shop.primaryHost,
				url: `https://${shop.primaryHost}`,
			},
			currencyCode: context.settings.currencyCode,
			ianaTimezone: shop.ianaTimezone,
			timezoneAbbreviation: 'UTC',
			timezoneOffset: '+0000',
			plan: {
				__typename: 'ShopPlan',
				displayName: shop.plan.plus ? 'Shopify Plus' : 'Basic',
				publicDisplayName: shop.plan.plus ? 'Plus' : 'Basic',
				partnerDevelopment: false,
				shopifyPlus: shop.plan.plus,
			},
		};
	},
	publicApiVersions: () =>
		[...supportedVersions, 'unstable'].map((handle) => ({
			__typename: 'ApiVersion',
			handle,
			displayName: handle,
			supported: supportedVersions.includes(handle),
		})),
};
