const { readFileSync, readdirSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { n8nVersions } = require('../rig/n8nVersion');

const root = resolve(__dirname, '../..');
const read = (path) => readFileSync(join(root, path), 'utf8');

const examplesIn = (folder) =>
	readdirSync(join(root, folder, 'examples'))
		.filter((file) => file.endsWith('.json'))
		.map((file) => join(folder, file.replace('.json', '')));

it('names in the README each n8n that a release is tested with', () => {
	const [, compatibility = ''] = read('README.md').split('\n## Compatibility\n');
	const [, named = ''] = /tested with (.*\d)\. With/.exec(compatibility) ?? [];

	expect(named.split(/, | and /)).toEqual(n8nVersions);
});

it.each(n8nVersions)('installs n8n %s from whatever registry npm is set to', (version) => {
	const lock = JSON.parse(read(`test/rig/server/${version}/package-lock.json`));

	const fromAHost = Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined);

	expect(lock.packages[''].dependencies).toEqual({ n8n: version });
	expect(fromAHost).toEqual([]);
});

it('runs each example on every n8n', () => {
	const tests = read('test/e2e/everyN8n.check.ts').matchAll(/\bit\('(.*)', async/g);

	const titles = [...tests].flatMap(([, title]) => title.split(', '));

	expect(titles).toEqual(expect.arrayContaining([...examplesIn('.'), ...examplesIn('shoplazza')]));
});
