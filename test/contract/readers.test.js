const { readdirSync, readFileSync } = require('fs');
const { join } = require('path');

const ROOT = join(__dirname, '../..');

/** Where values of users are still made texts without a reader. */
const NOT_YET = [
	/resources\/redeemCode\//,
	/resources\/discount\/many\//,
	/resources\/discount\/(search|filters)\.ts$/,
	// Compares what Shopify answers.
	/create\.recover\.ts$/,
];

const files = readdirSync(join(ROOT, 'nodes/ShopifyDiscount'), { recursive: true })
	.map((name) => `nodes/ShopifyDiscount/${name}`)
	.filter((name) => name.endsWith('.ts') && !NOT_YET.some((one) => one.test(name)));

test('no operation makes a text, a number or a yes of a value by itself: that is for the readers', () => {
	const found = files.flatMap((name) =>
		readFileSync(join(ROOT, name), 'utf8')
			.split('\n')
			.flatMap((line, at) => (CONVERTS.test(line) ? [`${name}:${at + 1} ${line.trim()}`] : [])),
	);
	expect(found).toEqual([]);
	expect(files.length).toBeGreaterThan(40);
});

const CONVERTS = /(?<![\w.])(String|Number|Boolean|parseInt|parseFloat)\(/;
