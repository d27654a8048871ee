import {
	packNames,
	salvageNames,
	unpackNames,
} from '../../../../nodes/ShopifyDiscountTrigger/memory/names';

const RUN = '0123456789abcdef0123';

const jobsOf = (run: string, count: number) =>
	Array.from({ length: count }, (_, index) => `job_${run}_${index}`);

describe('the names of the jobs that a trigger has delivered', () => {
	it('are stored as they are if they are few', () => {
		const names = ['job_a_0', 'job_a_1', '17', 'price_rules/1/batch/2'];
		expect(packNames(names)).toEqual(names);
		expect(unpackNames(names)).toEqual(new Set(names));
	});

	it('fit into a metafield and come back, also those of three times a million codes', () => {
		const names = ['17', ...['a', 'b', 'c'].flatMap((one) => jobsOf(RUN + one, 10_000))];
		const missing = names.filter((_, at) => at % 500 !== 3);
		const packed = packNames(missing.reverse());
		expect(JSON.stringify(packed).length).toBeLessThan(10_000);
		expect(unpackNames(packed)).toEqual(new Set(missing));
	});

	it('are not confused with those of a run whose ID has a dash or of a later try', () => {
		const odd = ['job_550e8400-e29b-41d4_3', 'job_550e8400-e29b-41d4_4', 'job_a_3_1', 'job_a_3_2'];
		const names = [...odd, ...jobsOf(RUN, 2000)];
		expect(unpackNames(packNames(names))).toEqual(new Set(names));
		expect(unpackNames(odd)).toEqual(new Set(odd));
	});

	it.each([[undefined], [['']], [[1]], [['job_a_0-999999999999']]])(
		'are malformed if they are %j',
		(value) => expect(unpackNames(value)).toBeUndefined(),
	);

	it('are found in a damaged value, packed or not', () => {
		const damaged = `{"delivered":["job_${RUN}_0-1999","job_x_7"`;
		const needed = new Set([`job_${RUN}_5`, `job_${RUN}_2000`, 'job_x_7', 'job_x_8']);
		expect(salvageNames(damaged, needed)).toEqual([`job_${RUN}_5`, 'job_x_7']);
	});
});
