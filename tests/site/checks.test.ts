import { select, selectAll } from 'hast-util-select';
import { describe, expect, inject, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { wordsOf } from '../../src/words/words.ts';
import type { BuiltSite } from './build.ts';
import {
  attribute,
  isMoved,
  pageAt,
  pagesOf,
  textOf,
  texts,
  visibleText,
  type Page,
} from './page.ts';

const sites = inject('sites');
const invented = siteNamed('invented');
const real = siteNamed('real');

describe.each(sites)('the page of a check of the $name publication', (site) => {
  const checks = checksOf(site);

  it('has its parts in the order in which a reader asks for them', () => {
    for (const page of checks) {
      const { check, comparison } = wordsOf(attribute(select('html', page.tree), 'lang') ?? 'en');
      const wanted = [
        check.claim,
        check.verdict,
        comparison.sideBySide,
        check.argument,
        check.evidence,
        check.corrections,
        check.about,
      ];
      // A check without a comparison or without a text of its own lacks that part and no other.
      const headings = texts('main h2', page.tree).filter((text) => wanted.includes(text));
      const present = wanted.filter((text) => headings.includes(text));
      const optional = [comparison.sideBySide, check.argument];
      expect(headings, page.path).toEqual(present);
      expect(
        wanted.filter((text) => !headings.includes(text) && !optional.includes(text)),
        page.path,
      ).toEqual([]);
    }
  });

  it('ends with who wrote and reviewed it and how to report an error', () => {
    for (const page of checks) {
      const words = wordsOf(attribute(select('html', page.tree), 'lang') ?? 'en');
      const text = visibleText(page, 'main');
      const ways = Object.values(words.report.link);
      const last = [words.check.authors, words.check.reviewers].map((part) =>
        text.lastIndexOf(part),
      );
      const report = Math.max(...ways.map((way) => text.lastIndexOf(way)));
      expect(last.concat(report), page.path).not.toContain(-1);
      expect([...last, report], page.path).toEqual([...last, report].toSorted((a, b) => a - b));
    }
  });

  it('has every row of its comparison, the missing sides told in words', () => {
    for (const page of checks) {
      const rows = selectAll('[data-relation][id^="row-"]', page.tree);
      for (const row of rows) {
        const cells = selectAll('.cell', row);
        expect(cells, page.path).toHaveLength(2);
        expect(cells.map(textOf), page.path).not.toContain('');
      }
      const href = selectAll('main a', page.tree)
        .map((link) => attribute(link, 'href'))
        .find(
          (link) =>
            link?.startsWith(`${site.base}comparisons/`) && link !== `${site.base}comparisons/`,
        );
      if (href === undefined) continue;
      const whole = pageAt(site, href.slice(site.base.length));
      const ids = (of: Page) =>
        selectAll('[data-relation][id^="row-"]', of.tree).map((row) => attribute(row, 'id'));
      expect(ids(page).toSorted(), page.path).toEqual(ids(whole).toSorted());
    }
  });
});

describe('a check that was withdrawn', () => {
  const page = pageAt(invented, 'checks/keeper-sold-lemonade/');
  const text = visibleText(page);

  it('says so before anything else, with the day and the reason', () => {
    const withdrawn = text.indexOf(en.check.voidTitle);
    expect(withdrawn).toBeGreaterThan(-1);
    expect(withdrawn).toBeLessThan(text.indexOf(en.check.argument));
    expect(text).toContain(en.correction.class.void);
  });

  it('keeps its text', () => {
    expect(text).toContain('This is the text of the withdrawn check, as it stood.');
    expect(text).toContain('was about this bridge');
  });
});

describe('the languages of a page', () => {
  it('are marked on Arabic quotations, headlines and names, with their direction', () => {
    const { tree } = pageAt(invented, 'comparisons/library-notice-in-two-languages/');
    const arabic = selectAll('main blockquote *, main a, main cite', tree).filter((element) =>
      element.children.some(
        (child) => child.type === 'text' && /\p{Script=Arabic}/u.test(child.value),
      ),
    );
    const marked = selectAll('[lang=ar][dir=rtl], [lang=ar][dir=rtl] *', tree);
    expect(arabic.length).toBeGreaterThan(2);
    expect(arabic.filter((element) => !marked.includes(element)).map(textOf)).toEqual([]);
  });

  it('are those of the check and not of the site: a Ukrainian check speaks Ukrainian', () => {
    const { tree } = pageAt(invented, 'checks/mist-vidkryiut-u-chetver/');
    expect(attribute(select('html', tree), 'lang')).toBe('uk');
    expect(texts('main h2', tree)).toContain(wordsOf('uk').check.evidence);
    expect(texts('main h2', tree)).not.toContain(en.check.evidence);
  });

  it.each(sites)('are marked on quotations in the $name publication', (site) => {
    const unmarked = pagesOf(site).flatMap(({ path, tree }) =>
      selectAll('[id^="row-"] blockquote, [id^="source-"] blockquote', tree)
        .filter((quotation) => !attribute(quotation, 'lang') || !attribute(quotation, 'dir'))
        .map(() => path),
    );
    expect(unmarked).toEqual([]);
  });
});

describe('the comparison of the real pair', () => {
  const page = pageAt(real, 'comparisons/lavrov-security-guarantees/');
  const rows = selectAll('[data-relation][id^="row-"]', page.tree);

  it('has at least twelve rows and every relation, each said in words', () => {
    const relations = new Set(rows.map((row) => attribute(row, 'dataRelation')));
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(relations).toEqual(new Set(['same', 'reworded', 'contradicted', 'dropped', 'added']));
    for (const row of rows) {
      const relation = attribute(row, 'dataRelation') as keyof typeof en.comparison.relation;
      expect(textOf(row)).toContain(en.comparison.relation[relation]);
    }
  });

  it('links every material difference from its overview', () => {
    const material = rows.filter((row) =>
      ['contradicted', 'dropped', 'added'].includes(attribute(row, 'dataRelation') ?? ''),
    );
    const links = selectAll('main a', page.tree).map((link) => attribute(link, 'href'));
    for (const row of material) {
      const link = `#${attribute(row, 'id') ?? ''}`;
      // One from the overview, one from the row to itself.
      expect(links.filter((href) => href === link).length, link).toBeGreaterThanOrEqual(2);
    }
  });
});

function checksOf(site: BuiltSite): Page[] {
  return pagesOf(site).filter(
    (page) => new RegExp(`^${site.base}checks/[^/]+/$`).test(page.path) && !isMoved(page),
  );
}

function siteNamed(name: string): BuiltSite {
  const site = sites.find((known) => known.name === name);
  if (!site) throw new Error(`The ${name} publication was not built`);
  return site;
}
