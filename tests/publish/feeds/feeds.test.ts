import RssParser from 'rss-parser';
import { afterAll, describe, expect, it } from 'vitest';
import type { CheckData } from '../../../src/model/check.ts';
import { feedSubjects } from '../../../src/views/feeds.ts';
import { corpusFolder, removeFolder } from '../../corpus/corpus-folder.ts';
import { siteOf } from '../../views/site.ts';
import { type Change, feedAt, withChecks } from './site.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));
const base = await siteOf(folders);

const correction = (date: string, more: Partial<CheckData['corrections'][number]> = {}) => ({
  date,
  class: 'minor' as const,
  note: `Corrected on ${date}`,
  ...more,
});

interface JsonFeed {
  items: {
    id: string;
    url: string;
    title: string;
    content_html: string;
    date_published: string;
    date_modified?: string;
  }[];
}

const rss = async (changes: Record<string, Change>, path = '/') =>
  new RssParser().parseString(feedAt(withChecks(base, changes), path, 'rss'));
const atom = async (changes: Record<string, Change>, path = '/') =>
  new RssParser({ customFields: { item: ['id', 'updated'] } }).parseString(
    feedAt(withChecks(base, changes), path, 'atom'),
  );
const json = (changes: Record<string, Change>, path = '/') =>
  JSON.parse(feedAt(withChecks(base, changes), path, 'json')) as JsonFeed;

describe('a check in a feed', () => {
  const corrected: Change = {
    published: '2025-03-14',
    corrections: [
      correction('2025-04-01'),
      correction('2025-05-02', { class: 'substantial', was: 'true', note: 'The day was wrong' }),
    ],
  };

  it('has its claimant and verdict in the title and the text', async () => {
    const [item] = (await rss({ bridge: {} })).items;
    expect(item?.title).toMatch(/\(Invented Person.*; verdict: False\)$/);
    const html = String(item?.['content:encoded']);
    expect(html).toContain('False</a></strong>');
    expect(html).toContain('Claimant: <a href="https://examiner.example/claimants/');
  });

  it('tells what was found of each picture and recording', async () => {
    const media: CheckData['media'] = [
      {
        type: 'video',
        description: 'Somebody <walks> backwards',
        categories: ['edited-or-cropped'],
        shared: [{ url: 'https://posts.example/1' }],
        original: 'https://posts.example/0',
        context: 'It was played the wrong way round.',
      },
    ];
    const [item] = (await rss({ bridge: { media } })).items;
    const html = String(item?.['content:encoded']);
    expect(html).toContain('<strong>Video</strong>: Somebody &lt;walks&gt; backwards');
    expect(html).toContain('Edited or cropped: only a part is shown');
    expect(html).toContain('Context: It was played the wrong way round.');
    expect(html).toContain('<a href="https://posts.example/1">');
    expect(html).toContain('<a href="https://posts.example/0">');
    expect(String((await rss({ bridge: {} })).items[0]?.['content:encoded'])).not.toContain(
      'Video',
    );
  });

  it('begins with its corrections, the last first, and says the verdicts before and after', async () => {
    const [item] = (await rss({ bridge: corrected })).items;
    const html = String(item?.['content:encoded']);
    expect(html.indexOf('This check was corrected')).toBeLessThan(html.indexOf('Claimant:'));
    expect(html.indexOf('The day was wrong')).toBeLessThan(html.indexOf('Corrected on 2025-04-01'));
    expect(html).toMatch(/Verdict before: True\. Verdict now: False\./);
  });

  it('keeps its id and day when it is corrected or gets a new slug, and says when it changed', async () => {
    const before = { bridge: { published: '2025-03-14' } };
    const after = { 'a-better-slug': { ...corrected, aliases: ['bridge', 'bridge-again'] } };
    const [old] = (await rss(before)).items;
    const [now] = (await rss(after)).items;
    expect([now?.guid, now?.isoDate]).toEqual([old?.guid, old?.isoDate]);
    expect(now?.isoDate).toBe('2025-03-14T00:00:00.000Z');
    expect(now?.link).toBe('https://examiner.example/checks/a-better-slug/');
    expect((await atom(after)).items[0]?.updated).toMatch(/^2025-05-02T00:/);
    expect(json(before).items[0]?.date_modified).toBeUndefined();
    expect(json(after).items[0]?.date_modified).toMatch(/^2025-05-02T00:/);
    expect(json(after).items[0]?.id).toBe(old?.guid);
  });

  it('keeps its id where the site has moved and says so', () => {
    const moved = withChecks(base, { bridge: {} }, { ids: 'https://former.example/desk/' });
    const { items } = JSON.parse(feedAt(moved, '/', 'json')) as JsonFeed;
    expect(items[0]?.id).toBe('https://former.example/desk/checks/bridge/');
    expect(items[0]?.url).toBe('https://examiner.example/checks/bridge/');
  });

  it('leads readers to the site from every link, and leaves text that looks like one alone', () => {
    const html =
      '<p>See <a class="cite" href="#source-a">a &#x26; b</a>, <a href="/about/">us</a>, <a href="https://other.example/">them</a>.</p><img alt="a > b" loading="lazy" src="/images/bridge.png" width="2"><pre><code> href="/code" &#x3C;a href="#code"></code></pre>';
    const [item] = json({ bridge: { html } }).items;
    expect(item?.content_html).toContain(
      '<p>See <a href="https://examiner.example/checks/bridge/#source-a">a &#x26; b</a>, <a href="https://examiner.example/about/">us</a>, <a href="https://other.example/">them</a>.</p><img alt="a > b" src="https://examiner.example/images/bridge.png" width="2"><pre><code> href="/code" &#x3C;a href="#code"></code></pre>',
    );
    expect(item?.content_html).not.toMatch(/<[^>]* (?:href|src)="(?!https?:|mailto:)/);
  });

  it('shows the comparison in words and lists its sources', () => {
    const [item] = json({ bridge: {} }).items;
    expect(item?.content_html).toMatch(/<h2>Side by side<\/h2>[\s\S]*<h3>[\s\S]*<blockquote/);
    expect(item?.content_html).toMatch(/<h2>Evidence<\/h2>\s*<ul>\s*<li><a href="https:/);
    expect(item?.content_html).not.toMatch(/ (?:class|id|role|data-[a-z]+)="/);
  });
});

describe('a check that was withdrawn', () => {
  const changes: Record<string, Change> = {
    kept: { published: '2025-01-01' },
    gone: {
      published: '2025-02-01',
      verdict: 'void',
      corrections: [correction('2025-06-01', { class: 'void', note: 'It rested on a forgery' })],
    },
  };

  it('leaves a tombstone in Atom and makes room for the news of its withdrawal', async () => {
    const xml = feedAt(withChecks(base, changes), '/', 'atom');
    expect(xml).toContain('ref="https://examiner.example/checks/gone/" when="2025-06-01T01:00');
    expect(xml).toContain('It rested on a forgery</at:comment>');
    const { items } = await atom(changes);
    expect(items.map(({ id }) => String(id))).toEqual([
      'https://examiner.example/checks/gone/#correction-2025-06-01',
      'https://examiner.example/checks/kept/',
    ]);
  });

  it('stays where it was in RSS and JSON Feed, and says on top that it was withdrawn', async () => {
    const { items } = await rss(changes);
    expect(items.map(({ guid }) => guid)).toEqual([
      'https://examiner.example/checks/gone/',
      'https://examiner.example/checks/kept/',
    ]);
    expect(items[0]?.['content:encoded']).toMatch(
      /^<p><strong>We withdrew this check[\s\S]*It rested on a forgery/,
    );
  });
});

describe('the feed of corrections', () => {
  const changes: Record<string, Change> = {
    'an-old-one': { published: '2015-01-01', corrections: [correction('2025-09-01')] },
    busy: {
      published: '2025-01-01',
      corrections: [
        correction('2025-02-02', { class: 'update' }),
        correction('2025-03-03', { class: 'substantial', was: 'true' }),
        correction('2025-03-03', { class: 'substantial', was: 'void' }),
      ],
    },
    'never-corrected': { corrections: [] },
  };

  it('has an item for each, the newest first, whatever the age of the check', () => {
    expect(json(changes, '/corrections/').items.map(({ id }) => id.split('/checks/')[1])).toEqual([
      'an-old-one/#correction-2025-09-01',
      'busy/#correction-2025-03-03-2',
      'busy/#correction-2025-03-03',
      'busy/#correction-2025-02-02',
    ]);
  });

  it('says what was changed and why, and the verdicts before and after', async () => {
    const items = json(changes, '/corrections/').items;
    expect(items[1]?.content_html).toMatch(/Verdict before: Void\. Verdict now: False\./);
    expect(items[2]?.content_html).toMatch(/Verdict before: True\. Verdict after: Void\./);
    expect(items[1]?.title).toMatch(/^Substantial correction: /);
    const dates = (await rss(changes, '/corrections/')).items.map(({ isoDate }) => isoDate);
    expect(dates[0]).toBe('2025-09-01T00:00:00.000Z');
  });

  it('keeps the ids of the others when a correction is entered late', () => {
    const late = { busy: { ...changes.busy, corrections: [...(changes.busy?.corrections ?? [])] } };
    late.busy.corrections.unshift(correction('2025-01-20'));
    const before = json(changes, '/corrections/').items.map(({ id }) => id);
    const after = json(late, '/corrections/').items.map(({ id }) => id);
    expect(before.filter((id) => id.includes('busy')).every((id) => after.includes(id))).toBe(true);
  });
});

describe('feeds', () => {
  it('are there for all that has checks, and for nothing else', () => {
    const paths = [...feedSubjects(withChecks(base, { bridge: {} })).keys()];
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/languages/en/',
        '/topics/invented-bridge/',
        '/verdicts/false/',
      ]),
    );
    expect(paths).not.toContain('/verdicts/true/');
    expect(paths).not.toContain('/corrections/');
  });

  it('hold the newest items, of one claimant like of all', () => {
    const changes = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `check-${index}`,
        {
          published: `2025-01-${String((index % 28) + 1).padStart(2, '0')}`,
          comparison: undefined,
        },
      ]),
    );
    const { items } = json(changes);
    expect(items).toHaveLength(50);
    expect(items[0]?.date_published).toBe('2025-01-28T00:00:00.000Z');
    expect(items.at(-1)?.date_published).toBe('2025-01-04T00:00:00.000Z');
    expect(json(changes, '/claimants/invented-person/').items).toHaveLength(50);
  });

  it('changed when their newest item did, each entry at a moment of its own, and no build moves it', () => {
    const changes: Record<string, Change> = {
      one: { published: '2025-03-03' },
      two: { published: '2025-03-03' },
      three: { published: '2025-01-01', corrections: [correction('2025-04-04')] },
    };
    const xml = feedAt(withChecks(base, changes), '/', 'atom');
    const times = [...xml.matchAll(/<updated>([^<]+)/g)].map(([, time = '']) => time);
    expect(times[0]).toMatch(/^2025-04-04T00:/);
    expect(new Set(times.slice(1)).size).toBe(3);
    expect(feedAt(withChecks(base, changes), '/', 'atom')).toBe(xml);
  });

  it('name their own address and the hubs of the publication', () => {
    const site = withChecks(base, { bridge: {} }, { hubs: ['https://hub.example/'] });
    const path = '/topics/invented-bridge/';
    for (const [format, file] of [['rss', 'rss.xml'] as const, ['atom', 'atom.xml'] as const]) {
      const xml = feedAt(site, path, format);
      expect(xml).toContain(`href="https://examiner.example${path}${file}" rel="self"`);
      expect(xml).toContain('href="https://hub.example/" rel="hub"');
    }
    expect(JSON.parse(feedAt(site, path, 'json'))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `https://examiner.example${path}feed.json`,
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
    });
  });
});
