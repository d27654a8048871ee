import type { Context } from '../graphql/context';
import { gid } from '../gid';
import type { AppFunction } from '../state/types';

/** Shows the app that is calling. */
export function showApp(context: Context): Record<string, unknown> {
	return {
		__typename: 'App',
		id: gid('App', context.store.appId),
		title: 'Emulator app',
		handle: 'emulator-app',
		apiKey: context.settings.clientId,
	};
}

/** Shows a discount function as the type of discount it makes. */
export function showFunction(context: Context, made: AppFunction): Record<string, unknown> {
	return {
		__typename: 'AppDiscountType',
		functionId: made.id,
		appKey: context.settings.clientId,
		title: made.title,
		description: made.title,
		discountClasses: ['ORDER', 'PRODUCT', 'SHIPPING'],
		discountClass: 'ORDER',
		targetType: 'LINE_ITEM',
		app: () => showApp(context),
	};
}
