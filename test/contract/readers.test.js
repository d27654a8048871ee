const { readdirSync, readFileSync } = require('fs');
const { join } = require('path');

const ROOT = join(__dirname, '../..');

/** Where it is not a value of a user that is converted. */
const OTHERS = [
	// Compares what Shopify answers.
	/recoverCreation\.ts$/,
	// Writes the cells of a file.
	/csv\.ts$/,
	// Values of the form itself.
	/many\/(fields|loadSavedSearches)\.ts$/,
];

const files = readdirSync(join(ROOT, 'nodes/ShopifyDiscount'), { recursive: true })
	.map((name) => `nodes/ShopifyDiscount/${name}`)
	.filter((name) => name.endsWith('.ts') && !OTHERS.some((one) => one.test(name)));

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
