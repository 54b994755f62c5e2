import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, inject, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { uk } from '../../src/words/uk.ts';
import { REVISED, WITHDRAWN } from './invented-repository.ts';
import { attribute, isHidden, pageAt, pagesOf, textOf, texts, visibleText } from './page.ts';

const sites = inject('sites');
const invented = sites.find(({ name }) => name === 'invented') ?? sites[0];
const real = sites.find(({ name }) => name === 'real') ?? sites[0];
if (!invented || !real) throw new Error('No site was built');
const { base } = invented;
const at = (path: string) => pageAt(invented, path);
const linksOf = (path: string) =>
  selectAll('main a', at(path).tree).map((link) => attribute(link, 'href'));

describe('a check that was changed', () => {
  it('links its earlier versions and what changed after each, the newest first', () => {
    const links = selectAll('.versions a', at(`checks/${REVISED}/`).tree).map((link) =>
      attribute(link, 'href'),
    );
    const versions = `${base}checks/${REVISED}/v/`;
    expect(links).toEqual(['2/', '2/changes/', '1/', '1/changes/'].map((end) => versions + end));
  });

  it('says so where it never was', () => {
    expect(visibleText(at('checks/leap-day/'))).toContain(en.history.none);
  });
});

describe('a correction', () => {
  it('leads to all that changed with it, on the check’s page and in the log', () => {
    const changes = `${base}checks/${REVISED}/v/2/changes/`;
    const linked = (path: string) =>
      selectAll('.correction-changes a', at(path).tree).map((link) => attribute(link, 'href'));
    expect(linked(`checks/${REVISED}/`)).toContain(changes);
    expect([...linked('corrections/'), ...linked('corrections/page/2/')]).toContain(changes);
  });

  it('leads nowhere where no version before it is known', () => {
    const { tree } = at('checks/leap-day/');
    expect(selectAll('.correction-head', tree).length).toBeGreaterThan(0);
    expect(selectAll('.correction-changes', tree)).toEqual([]);
  });
});

describe('an earlier version', () => {
  const page = at(`checks/${REVISED}/v/1/`);

  it('stands as it stood, under a notice with the way to the current one and to the differences', () => {
    const text = visibleText(page, 'main');
    expect(text).toContain(en.history.superseded);
    expect(text).toContain(en.history.stood('2 March 2023', '11 July 2023'));
    expect(textOf(select('.verdict-label', page.tree))).toBe('True');
    expect(linksOf(`checks/${REVISED}/v/1/`)).toEqual(
      expect.arrayContaining([
        `${base}checks/${REVISED}/`,
        `${base}checks/${REVISED}/v/1/changes/`,
      ]),
    );
  });

  it('is left to the current page by search engines, and carries no data of a check', () => {
    expect(isHidden(page)).toBe(true);
    const canonical = attribute(select('link[rel=canonical]', page.tree), 'href');
    expect(canonical).toBe(new URL(`checks/${REVISED}/`, invented.address).href);
    expect(page.html).not.toContain('ClaimReview');
  });

  it('has the words of links and images that lead nowhere today, and a place for lost sources', () => {
    expect(visibleText(page, '.prose')).toContain('An old page showed an old picture.');
    expect(page.html).not.toMatch(/old-page|images\/old/);
    const cite = selectAll('.prose a', page.tree).find((link) => textOf(link) === 'a lost letter');
    expect(attribute(cite, 'href')).toBe('#source-lost-letter--lost');
    expect(visibleText(page)).toContain(`lost-letter (${en.history.lostSource})`);
  });

  it('is shown as far as it can be read where the rules of today refuse it', () => {
    const text = visibleText(at(`checks/${REVISED}/v/2/`), 'main');
    expect(text).toContain(en.history.partly);
    expect(text).toContain('Unexpected key `subtitle`');
    expect(text).toContain('a-verdict-of-old');
    expect(text).toContain('An old page');
  });

  it('says why it cannot be shown, and that the check was withdrawn', () => {
    const text = visibleText(at(`checks/${WITHDRAWN}/v/2/`), 'main');
    expect(text).toContain(en.history.unreadable.encoding);
    expect(text).toContain(en.check.voidTitle);
    const changes = visibleText(at(`checks/${WITHDRAWN}/v/2/changes/`), 'main');
    expect(changes).toContain(en.history.cannotCompare);
  });
});

describe('the differences between two versions', () => {
  const { tree } = at(`checks/${REVISED}/v/2/changes/`);

  it('are said of the verdict, the corrections and the text, each side in words', () => {
    const fields = texts('.row > h3', tree);
    expect(fields).toEqual(
      expect.arrayContaining([en.history.field.verdict, en.history.field.corrections]),
    );
    const removed = texts('del', tree);
    const added = texts('ins', tree);
    expect(removed).toContain(`${en.history.removed} a-verdict-of-old`);
    expect(added).toContain(`${en.history.added} twice`);
  });

  it('fold what did not change', () => {
    const { tree: other } = at('checks/mist-vidkryiut-u-chetver/v/1/changes/');
    expect(texts('del', other)).toEqual([`${uk.history.removed} , здається,`]);
    expect(texts('summary', other).length).toBeGreaterThan(0);
    expect(attribute(select('html', other), 'lang')).toBe('uk');
  });
});

it('of pages of versions none is reached but from its check, another version or a correction', () => {
  for (const { path, tree } of pagesOf(invented)) {
    const links = selectAll('a', tree).map((link) => attribute(link, 'href') ?? '');
    const check = /^(.*\/checks\/[^/]+\/)/.exec(path)?.[1];
    const changes = selectAll('.correction-changes a', tree).map((link) => attribute(link, 'href'));
    const foreign = links.filter(
      (link) => link.includes('/v/') && !link.startsWith(check ?? '-') && !changes.includes(link),
    );
    expect(foreign, path).toEqual([]);
  }
});

describe('a site without a history', () => {
  it('has no versions, and says so with every check and with the corrections', () => {
    const checks = pagesOf(real).filter(({ path }) => /\/checks\/[^/]+\/$/.test(path));
    expect(checks.length).toBeGreaterThan(0);
    for (const page of checks) {
      const words = attribute(select('html', page.tree), 'lang') === 'uk' ? uk : en;
      expect(visibleText(page), page.path).toContain(words.history.notAtHand);
      expect(existsSync(join(real.folder, page.path.slice(real.base.length), 'v'))).toBe(false);
    }
    expect(visibleText(pageAt(real, 'corrections/'))).toContain(en.history.notAtHand);
  });
});
