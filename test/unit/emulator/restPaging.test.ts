import fc from 'fast-check';
import { cutPage, readPage } from '../../emulator/rest/paging';
import type { RestRequest } from '../../emulator/rest/request';
import { localIso } from '../../emulator/rest/time';
import { readLinks } from '../../emulator/restClient';
import { defaultSettings } from '../../emulator/settings';
import { StoreState } from '../../emulator/state/store';

interface Entry {
	id: number;
}

function get(entries: readonly Entry[], url: string) {
	const { searchParams } = new URL(url, 'http://store');
	const request: RestRequest = {
		store,
		settings: defaultSettings,
		now: 0,
		clock: 0,
		params: {},
		query: Object.fromEntries(searchParams),
		body: undefined,
		host: 'store',
		url: '/list.json',
	};
	const page = readPage(request);
	if ('status' in page) throw new Error(JSON.stringify(page));
	const { entries: shown, headers } = cutPage(request, entries, page);
	return { ids: shown.map(({ id }) => id), links: readLinks(new Headers(headers)) };
}
const store = new StoreState(0);

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { maxLength: 60 });
const limits = fc.integer({ min: 1, max: 12 });

describe('paging', () => {
	it('forward returns every entry once, in order, and backward all earlier ones', () => {
		fc.assert(
			fc.property(ids, limits, (list, limit) => {
				const entries = list.toSorted((a, b) => a - b).map((id) => ({ id }));
				const seen: number[][] = [];
				let [url, last]: Array<string | undefined> = [`/list.json?limit=${limit}`];
				while (url !== undefined) {
					const page = get(entries, url);
					seen.push(page.ids);
					last = url;
					url = page.links.get('next');
				}
				expect(seen.flat()).toEqual(entries.map(({ id }) => id));
				expect(seen).toHaveLength(Math.max(1, Math.ceil(list.length / limit)));
				const back: number[][] = [];
				for (url = last; url !== undefined; ) {
					const page = get(entries, url);
					back.push(page.ids);
					url = page.links.get('previous');
				}
				expect(back).toEqual(seen.toReversed());
			}),
		);
	});

	it('continues at the same position if entries are removed in between', () => {
		fc.assert(
			fc.property(ids, limits, fc.func(fc.boolean()), (list, limit, removed) => {
				const entries = list.toSorted((a, b) => a - b).map((id) => ({ id }));
				const first = get(entries, `/list.json?limit=${limit}`);
				const next = first.links.get('next');
				fc.pre(next !== undefined);
				const left = entries.filter(({ id }) => !removed(id));
				const expected = left.filter(({ id }) => id > (first.ids.at(-1) ?? 0)).slice(0, limit);
				expect(get(left, next ?? '').ids).toEqual(expected.map(({ id }) => id));
			}),
		);
	});
});

describe('a local time', () => {
	it.each([
		['2025-01-02T16:31:50.999Z', 'America/New_York', '2025-01-02T11:31:50-05:00'],
		['2017-03-13T20:09:54Z', 'America/New_York', '2017-03-13T16:09:54-04:00'],
		['2025-01-02T16:31:50Z', 'Asia/Kathmandu', '2025-01-02T22:16:50+05:45'],
		['2025-01-02T16:31:50Z', 'Etc/UTC', '2025-01-02T16:31:50+00:00'],
	])('of %s in %s is %s', (time, zone, expected) => {
		expect(localIso(Date.parse(time), zone)).toBe(expected);
	});

	it('denotes the moment it was made from', () => {
		const zones = fc.constantFrom('America/St_Johns', 'Europe/Berlin', 'Australia/Lord_Howe');
		const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
		fc.assert(
			fc.property(seconds, zones, (second, zone) => {
				expect(Date.parse(localIso(second * 1000, zone))).toBe(second * 1000);
			}),
		);
	});
});
