const { readdirSync, readFileSync } = require('node:fs');
const { dirname, join, relative, resolve } = require('node:path');

const root = resolve(__dirname, '../..');

/** The rooms of the house, from the ground up: a file imports from its own room and from those below. */
const ROOMS = [
	['nodes/shared/isObject'],
	['nodes/shared/codes'],
	['nodes/shared/http'],
	['nodes/shared/parameters', 'nodes/shared/n8n'],
	['nodes/shared/codeRun'],
	['nodes/shopify/client', 'nodes/shopify/parameters', 'nodes/shopify/authentication'],
	['nodes/shopify/graphql', 'nodes/shopify/rest', 'nodes/shopify/search'],
	['nodes/shopify/appData', 'nodes/shopify/storefront'],
	['nodes/shopify/creation', 'nodes/shopify/change', 'nodes/shopify/priceRules'],
	['nodes/shopify/uniqueCodes', 'nodes/shopify/runs'],
	['credentials', 'nodes/ShopifyDiscount/', 'nodes/ShopifyDiscountTrigger/'],
];

const roomOf = (file) => ROOMS.findIndex((doors) => doors.some((door) => file.startsWith(door)));

const filesIn = (folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => `${folder}/${path}`);

const files = ['nodes', 'credentials'].flatMap(filesIn);
const emulator = filesIn('test/emulator');

const imports = new Map([
	...files.map((file) => [file, importsOf(file)]),
	...emulator.map((file) => [file, importsOf(file, emulator)]),
]);

/** Lists what a file imports; with `within`, of these files alone. */
function importsOf(file, within) {
	const text = readFileSync(join(root, file), 'utf8');
	const found = text.matchAll(/^(?:import|export)[^'";]*from '(\.[^']+)';/gm);
	return [...found].flatMap(([, path = '']) => {
		const target = relative(root, resolve(root, dirname(file), path));
		const hits = [`${target}.ts`, `${target}.d.ts`, `${target}/index.ts`];
		const hit = hits.find((one) => (within ?? files).includes(one));
		if (hit === undefined && within !== undefined) return [];
		if (hit === undefined) throw new Error(`${file} imports ${path}, which is not there`);
		return hit;
	});
}

it('every file has its room', () => {
	expect(files.filter((file) => roomOf(file) < 0)).toEqual([]);
	expect(files.length).toBeGreaterThan(250);
});

it('no arrow runs up, and no room of a floor opens on another node', () => {
	const arrows = files.flatMap((file) =>
		(imports.get(file) ?? [])
			.filter((target) => roomOf(target) > roomOf(file))
			.map((target) => `${file} → ${target}`),
	);
	expect(arrows).toEqual([]);
	const nodeOf = (file) => /^nodes\/(\w+Discount\w*)\//.exec(file)?.[1];
	const crossings = files.flatMap((file) =>
		(imports.get(file) ?? [])
			.filter((target) => nodeOf(target) && nodeOf(target) !== nodeOf(file))
			.map((target) => `${file} → ${target}`),
	);
	expect(crossings).toEqual([]);
});

it('files of the package and of the emulator do not import each other in a circle', () => {
	const circles = [];
	const done = new Set();
	const walk = (file, path) => {
		const at = path.indexOf(file);
		if (at >= 0) circles.push([...path.slice(at), file].join(' → '));
		if (at >= 0 || done.has(file)) return;
		for (const target of imports.get(file) ?? []) walk(target, [...path, file]);
		done.add(file);
	};
	for (const file of [...files, ...emulator]) walk(file, []);
	expect(circles).toEqual([]);
});
