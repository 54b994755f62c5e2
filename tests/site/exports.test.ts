import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { attribute, filesOf, isMoved, pageAt, pagesOf, tidy, visibleText } from './page.ts';

interface Passages {
  passages?: { quotations: string[] }[];
}
interface Check {
  $schema: string;
  id: string;
  page: string;
  aliases: string[];
  withdrawn: boolean;
  verdict: { id: string; label: string };
  claim: { text: string };
  sources: Passages[];
}
interface Comparison {
  id: string;
  rows: Partial<Record<'left' | 'right', { quotations: string[] }>>[];
}

describe.each(inject('sites'))('the data of the $name publication', (site) => {
  const files = filesOf(site.folder);
  const pages = pagesOf(site);
  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
  const lines = (file: string) =>
    read(file)
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line));
  const checks = files
    .filter((file) => /^data\/checks\/\d{4}\.jsonl$/.test(file))
    .flatMap(lines) as Check[];
  const comparisons = lines('data/comparisons.jsonl') as Comparison[];
  const alternate = (path: string) =>
    attribute(
      select('head link[rel=alternate][type="application/json"]', pageAt(site, path).tree),
      'href',
    );

  it('has a record for every page of a check, which says what the page says', () => {
    const paths = pages
      .filter((page) => /\/checks\/[a-z0-9-]+\/$/.test(page.path) && !isMoved(page))
      .map(({ path }) => path);
    expect(checks.map(({ page }) => new URL(page).pathname).toSorted()).toEqual(paths.toSorted());
    for (const { id, verdict, claim } of checks) {
      const text = visibleText(pageAt(site, `checks/${id}/`), 'main');
      expect(text).toContain(tidy(claim.text));
      expect(text).toContain(verdict.label);
    }
  });

  it('stands beside each page, which names it, and is the line of the whole', () => {
    for (const [folder, records] of [
      ['checks', checks],
      ['comparisons', comparisons],
    ] as const) {
      for (const record of records) {
        const file = `${folder}/${record.id}.json`;
        expect(alternate(`${folder}/${record.id}/`)).toBe(site.base + file);
        expect(JSON.parse(read(file))).toEqual(record);
      }
    }
  });

  it('is found under the former ids of a check too', () => {
    for (const { id, aliases } of checks)
      for (const alias of aliases)
        expect(read(`checks/${alias}.json`)).toBe(read(`checks/${id}.json`));
  });

  it('names a schema that is there', () => {
    for (const { $schema } of checks)
      expect(files).toContain(new URL($schema).pathname.slice(site.base.length));
  });

  it('quotes of a source nothing that no page shows', () => {
    const shown = tidy(
      pages
        .map(({ tree }) =>
          selectAll('main', tree)
            .map((main) => toString(main))
            .join(' '),
        )
        .join(' '),
    );
    const passages = [
      ...checks.flatMap(({ sources }) => sources.flatMap((source) => source.passages ?? [])),
      ...comparisons.flatMap(({ rows }) => rows.flatMap(({ left, right }) => [left, right])),
    ];
    const quotations = passages.flatMap((passage) => passage?.quotations ?? []);
    expect(quotations.length).toBeGreaterThan(3);
    const paragraphs = quotations.flatMap((quotation) => quotation.split('\n')).map(tidy);
    expect(paragraphs.filter((text) => !shown.includes(text))).toEqual([]);
    expect(read('data/sources.jsonl')).not.toContain('quotations');
  });

  it('is explained on a page that links to every file with all records, and shows one', () => {
    const page = pageAt(site, 'data/');
    const links = selectAll('main a', page.tree).map((link) => attribute(link, 'href') ?? '');
    const whole = files.filter((file) => /^data\/.*\.(?:jsonl|csv|json)$/.test(file));
    expect(links).toEqual(
      expect.arrayContaining([...whole, 'api/claims.json'].map((file) => site.base + file)),
    );
    const [example = ''] = selectAll('main pre', page.tree).map((pre) => toString(pre));
    const { id } = JSON.parse(example) as Check;
    expect(existsSync(join(site.folder, 'checks', id, 'index.html'))).toBe(true);
    expect(visibleText(page, 'main')).toContain('CC BY 4.0');
  });
});
