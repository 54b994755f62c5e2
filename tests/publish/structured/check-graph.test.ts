import { describe, expect, it } from 'vitest';
import { checkGraph, checkGraphKey } from '../../../src/publish/structured/check-graph.ts';
import { place } from '../../../src/publish/structured/place.ts';
import { address } from '../../../src/model/address.ts';
import { checkSubject } from '../../../src/views/check.ts';
import { frame } from '../../../src/views/frame.ts';
import { found, type Site } from '../../../src/views/site.ts';
import { inventedSite } from './invented-site.ts';

const site = await inventedSite();
const SLUG = 'bridge-opens-on-monday';

/** What the page says to machines, and the props of which its key is made. */
function told(of: Site): { graph: string; key: string } {
  const entry = found(of.corpus.checks, SLUG);
  const around = frame(of, address.check(SLUG), entry.data.language);
  const subject = checkSubject(of, entry);
  return {
    graph: JSON.stringify([...checkGraph(of, entry), ...place(around, entry.data.title)]),
    key: JSON.stringify({ frame: around, subject, graph: checkGraphKey(of, entry) }),
  };
}

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

/** The site with every text of what a check's page draws on changed, one at a time. */
function* edits(): Generator<{ name: string; edited: Site }> {
  for (const path of textsIn(site.publication)) {
    if (path[0] === 'languages' || ['id', 'forge'].includes(String(path.at(-1)))) continue;
    const isAddress = path.length === 1 && path[0] === 'address';
    const text = isAddress ? 'https://other.example/' : 'changed';
    const publication = changed(site.publication, path, text);
    yield { name: path.join('.'), edited: { ...site, publication } };
  }
  for (const kind of ['claimants', 'outlets', 'sources'] as const) {
    for (const [id, entry] of site.corpus[kind]) {
      for (const path of textsIn(entry.data)) {
        if (path[0] === 'outlet') continue;
        const edited = { ...entry, data: changed(entry.data, path, 'organisation') };
        const corpus = { ...site.corpus, [kind]: new Map([...site.corpus[kind], [id, edited]]) };
        yield { name: [kind, id, ...path].join('.'), edited: { ...site, corpus } };
      }
    }
  }
}

describe('the structured data of a check', () => {
  it('never changes while the key of the page stays', () => {
    const before = told(site);
    const seen: string[] = [];
    const missed: string[] = [];
    for (const { name, edited } of edits()) {
      const after = told(edited);
      if (after.graph === before.graph) continue;
      seen.push(name);
      if (after.key === before.key) missed.push(name);
    }
    expect(missed).toEqual([]);
    expect(seen).toEqual(
      expect.arrayContaining([
        'address',
        'policies.funding',
        'people.night-desk.name.en',
        'licence.url',
        'claimants.invented-person-a.kind',
        'claimants.invented-person-a.sameAs.0',
        'outlets.invented-outlet-one.name',
        'sources.bridge-report.archived.url',
      ]),
    );
  });

  it('ties the review to its publisher and to its page', () => {
    const { graph } = told(site);
    const [organization, review, page, breadcrumb] = JSON.parse(graph) as Record<string, unknown>[];
    expect(review).toMatchObject({
      author: { '@id': organization?.['@id'] },
      mainEntityOfPage: { '@id': page?.['@id'] },
    });
    expect(page).toMatchObject({ breadcrumb: { '@id': breadcrumb?.['@id'] } });
  });
});
