import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { embedPage } from '../../src/components/embed-page.ts';
import type { CheckVersion } from '../../src/corpus/versions.ts';
import { address } from '../../src/model/address.ts';
import { checkRecord } from '../../src/publish/exports/records.ts';
import { checkItem } from '../../src/publish/feeds/items.ts';
import { oembed } from '../../src/publish/oembed.ts';
import { checkGraph } from '../../src/publish/structured/check-graph.ts';
import { place } from '../../src/publish/structured/place.ts';
import { checkSubject, checkView } from '../../src/views/check.ts';
import { embedView } from '../../src/views/embed.ts';
import { frame, frameKey } from '../../src/views/frame.ts';
import { cardKey, checkKey } from '../../src/views/keys.ts';
import { found, interfaceLanguage, type Site } from '../../src/views/site.ts';
import { inventedSite } from './structured/invented-site.ts';

const site = await inventedSite();
const SLUG = 'bridge-opens-on-monday';

/** All that is shown of a check, with the key that stands for it. */
const files: Record<string, (of: Site) => { shown: unknown; key: string }> = {
  page: (of) => {
    const entry = found(of.corpus.checks, SLUG);
    const around = frame(of, address.check(SLUG), entry.data.language, null);
    return {
      shown: [
        around,
        checkView(of, checkSubject(of, entry)),
        checkGraph(of, entry),
        place(around, entry.data.title),
      ],
      key: frameKey(of, interfaceLanguage(of, entry.data.language)) + checkKey(of, SLUG),
    };
  },
  record: (of) => ({
    shown: checkRecord(of, found(of.corpus.checks, SLUG)),
    key: checkKey(of, SLUG),
  }),
  item: (of) => {
    const { text, ...item } = checkItem(of, SLUG);
    return {
      shown: { ...item, text: Buffer.from(text, 'latin1').toString() },
      key: checkKey(of, SLUG),
    };
  },
  card: (of) => {
    const view = embedView(of, SLUG);
    return { shown: [embedPage(view), oembed(view)], key: cardKey(of, SLUG) };
  },
};

type Path = (string | number)[];

/** Paths of all texts in a value. */
function textsIn(value: unknown, above: Path = []): Path[] {
  if (typeof value === 'string') return [above];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...above, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...above, key]));
}

/** A copy with another text at one path. */
function changed<Value>(value: Value, path: Path, text: string): Value {
  const copy = structuredClone(value);
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  Reflect.set(Object(parent), last, text);
  return copy;
}

const KINDS = [
  'checks',
  'claimants',
  'comparisons',
  'outlets',
  'pages',
  'sources',
  'topics',
] as const;

/** The site with one text of the configuration or of a frontmatter changed, and read again. */
function* edits(): Generator<{ name: string; edited: Site }> {
  for (const path of textsIn(site.publication)) {
    const isAddress = path.length === 1 && path[0] === 'address';
    const text = isAddress ? 'https://other.example/' : 'changed';
    const publication = changed(site.publication, path, text);
    yield { name: path.join('.'), edited: { ...site, publication } };
  }
  for (const kind of KINDS) {
    for (const [id, entry] of site.corpus[kind]) {
      // One other stands for all other checks.
      if (kind === 'checks' && ![SLUG, 'leap-day'].includes(id)) continue;
      for (const path of textsIn(entry.data)) {
        const data = changed(entry.data, path, 'organisation');
        const dataKey = hash('sha256', JSON.stringify(data));
        const edited = { ...entry, data, dataKey, key: `of ${dataKey}` };
        const corpus = { ...site.corpus, [kind]: new Map([...site.corpus[kind], [id, edited]]) };
        yield { name: [kind, id, ...path].join('.'), edited: { ...site, corpus } };
      }
    }
  }
  const moved = { ...found(site.corpus.checks, SLUG), path: 'checks/2031/elsewhere.md' };
  const checks = new Map([...site.corpus.checks, [SLUG, moved]]);
  yield { name: 'a moved file', edited: { ...site, corpus: { ...site.corpus, checks } } };
  const version: CheckVersion = {
    slug: SLUG,
    number: 1,
    day: '2025-09-01',
    time: '2025-09-01T12:00:00Z',
    commit: 'c0ffee',
    key: '',
    references: { topics: [], people: [], sources: [], addresses: [] },
    corrections: 0,
    text: { pack: '', offset: 0, length: 0, sum: 0 },
  };
  yield { name: 'no version', edited: { ...site, history: { versions: new Map() } } };
  yield {
    name: 'a version',
    edited: { ...site, history: { versions: new Map([[SLUG, [version]]]) } },
  };
}

/** What is shown and its key; nothing where reading would refuse the edit. */
function triedOn(of: Site, file: (of: Site) => { shown: unknown; key: string }) {
  try {
    const { shown, key } = file(of);
    return { shown: JSON.stringify(shown), key };
  } catch {
    return undefined;
  }
}

const EVERYWHERE = ['address', `checks.${SLUG}.title`, 'claimants.invented-person-a.name'];

describe('the key of a file of a check', () => {
  it.each([
    [
      'page',
      [
        'policies.funding',
        'people.night-desk.name.en',
        'licence.url',
        'claimants.invented-person-a.kind',
        'claimants.invented-person-a.sameAs.0',
        'outlets.invented-outlet-one.name',
        'sources.bridge-report.archived.url',
        'comparisons.bridge-report-and-rewrite.rows.0.point',
        'topics.invented-bridge.name',
        'pages.about.menuLabel',
        'a moved file',
        'no version',
        'a version',
      ],
    ],
    ['record', ['licence.url', 'sources.bridge-report.archived.url']],
    ['item', ['outlets.invented-outlet-one.name']],
    ['card', ['name']],
  ])('follows all that its %s shows', (name, shown) => {
    const file = files[name] ?? expect.fail(name);
    const before = triedOn({ ...site }, file);
    expect(triedOn({ ...site }, file)).toEqual(before);
    const seen: string[] = [];
    const missed: string[] = [];
    for (const { name: edit, edited } of edits()) {
      const after = triedOn(edited, file);
      if (!after || after.shown === before?.shown) continue;
      seen.push(edit);
      if (after.key === before?.key) missed.push(edit);
    }
    expect(missed).toEqual([]);
    expect(seen).toEqual(expect.arrayContaining([...EVERYWHERE, ...shown]));
  });
});
