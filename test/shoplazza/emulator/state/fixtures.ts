import type { StoreState } from './store';

const DAY = 86_400_000;

/** Fills a fresh store with price rules in each state of their life, and some codes. */
export function plantFixtures(state: StoreState): void {
	const now = state.createdAt;
	const running = state.addPriceRule({
		title: 'Summer campaign',
		value: '20',
		startsAt: now - 30 * DAY,
		endsAt: now + 60 * DAY,
		usageLimit: 500,
		timesUsed: 3,
		createdAt: now - 31 * DAY,
		updatedAt: now - 30 * DAY,
	});
	state.addPriceRule({
		title: 'Black Friday',
		valueType: 'fixed_amount',
		value: '15.50',
		startsAt: now + 10 * DAY,
		endsAt: now + 12 * DAY,
		oncePerCustomer: true,
		createdAt: now - 3 * DAY,
		updatedAt: now - 2 * DAY,
	});
	const ended = state.addPriceRule({
		title: 'Spring campaign',
		startsAt: now - 200 * DAY,
		endsAt: now - 100 * DAY,
		createdAt: now - 201 * DAY,
		updatedAt: now - 201 * DAY,
	});
	const endless = state.addPriceRule({
		title: 'Welcome to the shop',
		value: '5',
		targetSelection: 'entitled',
		entitledProductIds: ['9e79ca1f-9ff2-409b-976f-98be343d38a3'],
		startsAt: now - 400 * DAY,
		createdAt: now - 400 * DAY,
		updatedAt: now - 390 * DAY,
	});
	const createdAt = now - 20 * DAY;
	state.addCode({
		priceRuleId: running.id,
		code: 'SUMMER20',
		useWithOther: 1,
		usageCount: 3,
		createdAt,
	});
	state.addCode({ priceRuleId: running.id, code: 'Summer-vip', usageLimit: 1, createdAt });
	state.addCode({ priceRuleId: ended.id, code: 'SPRING10', createdAt: now - 200 * DAY });
	state.addCode({ priceRuleId: endless.id, code: 'WELCOME', createdAt: now - 400 * DAY });
}
