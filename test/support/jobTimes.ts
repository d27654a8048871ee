/** Returns numbers from 0 to 1, the same ones for the same seed. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}

const seconds = (count: number, timeOf: (at: number) => number) =>
	Array.from({ length: count }, (_, at) => Math.round(timeOf(at) * 1000));

/** Between two bounds, each order of magnitude as likely as the next. */
const spread = (least: number, most: number, share: number) => least * (most / least) ** share;

const random = numbers(20_261_127);

/** Rows of jobs as a store may have them, each with its time in ms. */
export const jobTimes: Record<string, number[]> = {
	'28 s each': seconds(20, () => 28.1),
	'5.5 s each': seconds(30, () => 5.5),
	'1 s each': seconds(60, () => 1.01),
	'0.35 s each': seconds(100, () => 0.35),
	'0.13 s each': seconds(100, () => 0.13),
	'60 s, then 27 s each': seconds(20, (at) => (at === 0 ? 60 : 27)),
	'9 s, then 1 s each': seconds(20, (at) => (at === 0 ? 9 : 1)),
	'5 % slower each time, from 0.5 s': seconds(90, (at) => 0.5 * 1.05 ** at),
	'twice as slow each time, from 0.3 s': seconds(8, (at) => 0.3 * 2 ** at),
	'1 % quicker each time, from 5 s': seconds(200, (at) => 5 * 0.99 ** at),
	'20 % quicker each time, from 20 s': seconds(20, (at) => 20 * 0.8 ** at),
	'twice as quick each time, from 40 s': seconds(8, (at) => 40 * 0.5 ** at),
	'1 s and 30 s by turns': seconds(20, (at) => (at % 2 ? 30 : 1)),
	'2 s, every fourth 0.2 s': seconds(80, (at) => (at % 4 === 3 ? 0.2 : 2)),
	'3 s, one of them 60 s': seconds(30, (at) => (at === 10 ? 60 : 3)),
	'3 s, one of them 0.2 s': seconds(30, (at) => (at === 10 ? 0.2 : 3)),
	'0.5 s, give or take 10 %': seconds(100, () => 0.45 + 0.1 * random()),
	'2 s, give or take 30 %': seconds(60, () => 1.4 + 1.2 * random()),
	'1 s, every tenth 0.1 s, at random': seconds(200, () => (random() < 0.1 ? 0.1 : 1)),
	'1 s to 30 s at random': seconds(60, () => 1 + 29 * random()),
	'0.1 s to 30 s, each magnitude as often': seconds(150, () => spread(0.1, 30, random())),
};
