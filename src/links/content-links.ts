import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Entry } from '../corpus/entry.ts';
import { isWebAddress } from '../model/text.ts';
import { attribute, elementsOf } from '../site-check/page.ts';
import type { Site } from '../views/site.ts';

/** An address elsewhere that the content names. */
export interface ContentLink {
  address: string;
  /** Files below the content folder and lines, from 1, where it stands. */
  places: { path: string; line: number }[];
  /** A copy in an archive, where the content names one. */
  archived?: string;
}

/** Every address of the web in the content, once; of archived copies only that they are there. */
export function contentLinks(site: Site, content: string): ContentLink[] {
  const found = new Map<string, ContentLink>();
  for (const kind of Object.values(site.corpus)) {
    for (const entry of kind.values()) {
      const named = [...addressesIn(entry.data), ...addressesInText(site, entry)];
      if (named.length === 0) continue;
      const lines = readFileSync(join(content, entry.path), 'utf8').split('\n');
      for (const { address, archived } of named) {
        const key = address.replace(/#.*$/s, '');
        const link = found.get(key) ?? { address: key, places: [] };
        const line = lines.findIndex((text) => text.includes(address)) + 1 || 1;
        if (!link.places.some((place) => place.path === entry.path && place.line === line)) {
          link.places.push({ path: entry.path, line });
        }
        if (archived !== undefined) link.archived ??= archived;
        found.set(key, link);
      }
    }
  }
  return [...found.values()];
}

interface Named {
  address: string;
  archived?: string;
}

/** Addresses in the values of a record; a copy in an archive belongs to the address beside it. */
function addressesIn(value: unknown): Named[] {
  if (typeof value === 'string') return isWebAddress(value) ? [{ address: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const { archived, ...rest } = { archived: undefined, ...value };
  const [copy] = addressesIn(archived);
  return Object.entries(rest).flatMap(([key, part]) =>
    addressesIn(part).map((named) =>
      key === 'url' && copy ? { ...named, archived: copy.address } : named,
    ),
  );
}

function addressesInText(site: Site, { text }: Entry): Named[] {
  const rendered = site.read(text);
  const html =
    'html' in rendered ? rendered.html : rendered.passages.map((one) => one.paraphrase).join('\n');
  if (!html.includes('href="http')) return [];
  return elementsOf(fromHtml(html, { fragment: true })).flatMap((element) => {
    const address = attribute(element, 'href');
    return address !== undefined && isWebAddress(address) ? [{ address }] : [];
  });
}
