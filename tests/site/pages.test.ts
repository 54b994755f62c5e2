import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, it } from 'vitest';
import { direction } from '../../src/words/format.ts';
import { attribute, isHidden, pagesOf, textOf, visibleText, type Page } from './page.ts';

describe.each(inject('sites'))('every page of the $name publication', (site) => {
  const pages = pagesOf(site);
  /** Paths of the pages that break a rule, each with what breaks it. */
  const breaking = (check: (page: Page) => string | false | undefined) =>
    pages.flatMap((page) => {
      const fault = check(page);
      return fault === false || fault === undefined ? [] : [`${page.path}: ${fault}`];
    });

  it('has one heading of the first level, with words', () => {
    expect(
      breaking(({ tree }) => {
        const headings = selectAll('h1', tree).map(textOf);
        return (headings.length !== 1 || headings[0] === '') && JSON.stringify(headings);
      }),
    ).toEqual([]);
  });

  it('has headings that skip no level', () => {
    expect(
      breaking(({ tree }) => {
        const levels = selectAll('h1, h2, h3, h4, h5, h6', tree).map(({ tagName }) =>
          Number(tagName.slice(1)),
        );
        return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1) && levels.join();
      }),
    ).toEqual([]);
  });

  it('has a description, and a title that tells it from others of its kind', () => {
    const seen = new Map<string, string>();
    const lacking = breaking((page) => {
      const title = textOf(select('title', page.tree));
      const description = attribute(select('meta[name=description]', page.tree), 'content');
      if (!title || !description?.trim()) return 'no title or description';
      if (isHidden(page)) return undefined;
      // Somebody may be a claimant and have an outlet of the same name.
      const [kind = ''] = page.path.slice(site.base.length).split('/');
      const key = `${kind}: ${title}`;
      const other = seen.get(key);
      seen.set(key, page.path);
      return other && `has the title of ${other}`;
    });
    expect(lacking).toEqual([]);
  });

  it('names its own address as the one to keep, unless it is not to be found', () => {
    expect(
      breaking((page) => {
        if (isHidden(page)) return undefined;
        const links = selectAll('link[rel=canonical]', page.tree);
        const own = new URL(page.path, site.address).href;
        return (links.length !== 1 || attribute(links[0], 'href') !== own) && `not ${own}`;
      }),
    ).toEqual([]);
    const hidden = pages.filter(isHidden).map(({ path }) => path);
    expect(hidden).toContain(`${site.base}404.html`);
  });

  it('says its language and direction', () => {
    expect(
      breaking(({ tree }) => {
        const html = select('html', tree);
        const language = attribute(html, 'lang') ?? '';
        return (
          (!['en', 'uk'].includes(language) || attribute(html, 'dir') !== direction(language)) &&
          `${language} ${attribute(html, 'dir') ?? ''}`
        );
      }),
    ).toEqual([]);
  });

  it('marks no language without saying how it is written', () => {
    expect(
      breaking(({ tree }) => {
        const wrong = selectAll('body [lang]', tree).find(
          (element) => attribute(element, 'dir') !== direction(attribute(element, 'lang') ?? ''),
        );
        return wrong && `<${wrong.tagName} lang=${attribute(wrong, 'lang') ?? ''}>`;
      }),
    ).toEqual([]);
  });

  it('shows nothing that was meant for machines', () => {
    expect(
      breaking((page) => {
        const text = [
          visibleText(page),
          textOf(select('title', page.tree)),
          attribute(select('meta[name=description]', page.tree), 'content'),
        ].join(' ');
        return /undefined|\[object \w+\]|\bNaN\b|Invalid Date|\$\{|&(?:lt|gt|quot|#\d+);/.exec(
          text,
        )?.[0];
      }),
    ).toEqual([]);
  });

  it('runs no script, save the ones that compare, contribute and search', () => {
    const RUNS = 'script:not([type="application/ld+json"]):not([type="application/json"])';
    expect(
      breaking(({ tree, path }) => {
        const handler = selectAll('*', tree).find(({ properties }) =>
          Object.keys(properties).some((name) => /^on[A-Z]?/.test(name) && name !== 'on'),
        );
        const mayRun = ['compare/', 'contribute/', 'search/'].some(
          (tool) => path === site.base + tool,
        );
        const script = mayRun ? undefined : select(RUNS, tree);
        return (script && 'a script') ?? (handler && `<${handler.tagName} on…>`);
      }),
    ).toEqual([]);
  });

  it('gives an id to one element only', () => {
    expect(
      breaking(({ tree }) => {
        const ids = selectAll('[id]', tree).map((element) => attribute(element, 'id'));
        return ids.find((id, index) => ids.indexOf(id) !== index);
      }),
    ).toEqual([]);
  });

  it('runs no words together where a line of its source was broken', () => {
    expect(breaking(({ tree }) => runTogether(select('body', tree))[0])).toEqual([]);
  });

  it('has a name for every link and words for every picture', () => {
    expect(
      breaking(({ tree }) => {
        const mute = selectAll('a[href]', tree).find(
          (link) => !textOf(link) && !attribute(link, 'ariaLabel') && !select('img[alt]', link),
        );
        return mute
          ? `link to ${attribute(mute, 'href') ?? ''}`
          : attribute(select('img:not([alt])', tree), 'src');
      }),
    ).toEqual([]);
  });
});

/** Elements that stand in a line of text. Footnote marks and changed words touch their neighbours. */
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'span', 'strong', 'time', 'code']);
const ENDS = /[\p{L}\p{N}:,;.!?…)”»]$/u;
const BEGINS = /^[\p{L}\p{N}(“«]/u;

/** Places where a text touches the element beside it, or two elements in the same text touch. */
function runTogether(body: Element | undefined): string[] {
  const found: string[] = [];
  if (!body) return found;
  visit(body, 'element', ({ children, properties }) => {
    // Parted by a style sheet, which a test in the browser looks at.
    const isParted = /\b(?:dotted|listed)\b/.test(String(properties.className));
    children.forEach((node, index) => {
      const next = children[index + 1];
      if (!next || !(isBeside(node, next) || isBeside(next, node))) return;
      if (isParted && node.type === 'element' && next.type === 'element') return;
      const [before, after] = [toString(node), toString(next)];
      if (ENDS.test(before) && BEGINS.test(after) && !isInsideWord(before, after)) {
        found.push(`${before.slice(-20)}|${after.slice(0, 20)}`);
      }
    });
  });
  return found;
}

function isBeside(node: ElementContent, inline: ElementContent): boolean {
  return node.type === 'text' && inline.type === 'element' && INLINE.has(inline.tagName);
}

/** Opening signs before a word belong to it, as does what Markdown marks inside one. */
function isInsideWord(before: string, after: string): boolean {
  return /\p{Ll}$/u.test(before) && /^\p{Ll}/u.test(after) && !/\s/.test(before + after);
}
