const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '../..');

const text = (path) => readFileSync(join(root, path), 'utf8');

/** The placeholders that CONTRIBUTING lists, and the files that it says they are in. */
const rows = text('CONTRIBUTING.md')
	.split('### What only the owner can fill in')[1]
	.split('\n##')[0]
	.split('\n')
	.filter((line) => /^\| (?!What|-)/.test(line));

const FILES = {
	'both `package.json`': ['package.json', 'shoplazza/package.json'],
	'both `README.md`': ['README.md', 'shoplazza/README.md'],
	'both `LICENSE.md`': ['LICENSE.md', 'shoplazza/LICENSE.md'],
	'the credentials': filesIn('credentials', '.credentials.ts'),
	'the codex files (`*.node.json`)': filesIn('nodes', '.node.json'),
};

function filesIn(folder, ending) {
	const places = ['', 'shoplazza/'].filter((place) => existsSync(join(root, place, folder)));
	return places.flatMap((place) =>
		readdirSync(join(root, place, folder), { recursive: true })
			.map((path) => `${place}${folder}/${path}`)
			.filter((path) => path.endsWith(ending)),
	);
}

/** What could hold a placeholder: no tests, and no text that is about them. */
const candidates = ['', 'shoplazza/'].flatMap((place) => [
	...['package.json', 'README.md', 'LICENSE.md', 'CHANGELOG.md', 'CONTRIBUTING.md']
		.map((file) => `${place}${file}`)
		.filter((file) => existsSync(join(root, file))),
	...['docs', 'nodes', 'credentials', 'examples'].flatMap((folder) =>
		['.md', '.ts', '.json'].flatMap((ending) =>
			filesIn(folder, ending).filter((path) => path.startsWith(`${place}${folder}`)),
		),
	),
]);

it('what only the owner can fill in is where CONTRIBUTING says, and named nowhere else', () => {
	const listed = rows.map((row) => {
		const [, , placeholders = '', files = ''] = row.split('|').map((cell) => cell.trim());
		const [placeholder = ''] = /(?<=`)[^`]+/.exec(placeholders) ?? [];
		return { placeholder, files: files.split(', ').flatMap((one) => FILES[one] ?? [one]) };
	});
	expect(listed).toHaveLength(3);
	for (const { placeholder, files } of listed) {
		const found = new Set(candidates.filter((path) => text(path).includes(placeholder)));
		found.delete('CONTRIBUTING.md');
		expect([placeholder, ...[...found].sort()]).toEqual([placeholder, ...files.sort()]);
		expect(text('CONTRIBUTING.md').split(placeholder)).toHaveLength(2);
	}
});

it('publishing by hand is refused, and by the workflow attested', () => {
	for (const place of ['', 'shoplazza/']) {
		expect(JSON.parse(text(`${place}package.json`))).toMatchObject({
			publishConfig: { access: 'public', provenance: true },
			scripts: { prepublishOnly: 'n8n-node prerelease' },
		});
	}
	expect(text('.github/workflows/publish.yml')).toMatch(/id-token: write/);
	expect(text('.github/workflows/publish.yml')).toMatch(/release:check -- --final/);
});
