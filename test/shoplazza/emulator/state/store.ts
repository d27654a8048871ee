import type { Settings } from '../settings';
import { plantFixtures } from './fixtures';
import type { DiscountCode, PriceRule } from './types';

type NewPriceRule = Partial<PriceRule> & Pick<PriceRule, 'title' | 'startsAt'>;
type NewCode = Partial<DiscountCode> & Pick<DiscountCode, 'code' | 'priceRuleId' | 'createdAt'>;
type Uniqueness = Settings['codesUnique'];

/** All that the emulated store knows. Plain data by numeric ID, so tests can look and plant. */
export class StoreState {
	readonly priceRules = new Map<number, PriceRule>();
	readonly codes = new Map<number, DiscountCode>();

	private readonly codesByFold = new Map<string, DiscountCode[]>();
	// Unlike a count from 1, these look like nothing else in an answer.
	private lastId = 402_193_000;

	constructor(readonly createdAt: number) {
		plantFixtures(this);
	}

	/** Adds a price rule; what is left out is that of 10 % on everything, without end or limit. */
	addPriceRule(rule: NewPriceRule): PriceRule {
		const added: PriceRule = {
			id: this.nextId(),
			valueType: 'percentage',
			value: '10',
			targetSelection: 'all',
			entitledProductIds: [],
			endsAt: undefined,
			usageLimit: -1,
			oncePerCustomer: false,
			timesUsed: 0,
			createdAt: this.createdAt,
			updatedAt: this.createdAt,
			...rule,
		};
		this.priceRules.set(added.id, added);
		return added;
	}

	/** Adds a code, whether there is such a code or not. */
	addCode(code: NewCode): DiscountCode {
		const added: DiscountCode = {
			id: this.nextId(),
			// Assumption: without a word from the merchant a code excludes others.
			useWithOther: 0,
			usageLimit: -1,
			usageCount: 0,
			updatedAt: code.createdAt,
			visibleAt: code.createdAt,
			...code,
		};
		this.codes.set(added.id, added);
		const fold = added.code.toLowerCase();
		this.codesByFold.set(fold, [...(this.codesByFold.get(fold) ?? []), added]);
		return added;
	}

	/** Finds what the store takes for the same code. */
	findCode(code: string, uniqueness: Uniqueness = 'ignoringCase'): DiscountCode | undefined {
		const alike = this.codesByFold.get(code.toLowerCase()) ?? [];
		return uniqueness === 'exact' ? alike.find((one) => one.code === code) : alike[0];
	}

	/** Lists the codes of one price rule, or all, in the order in which they were made. */
	listCodes(priceRuleId?: number): DiscountCode[] {
		const all = [...this.codes.values()];
		return priceRuleId === undefined ? all : all.filter((one) => one.priceRuleId === priceRuleId);
	}

	private nextId(): number {
		this.lastId += 7;
		return this.lastId;
	}
}
