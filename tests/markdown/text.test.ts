import { describe, expect, it } from 'vitest';
import { render } from './render.ts';

describe('a citation', () => {
  it('leads to the passage on the card of its source', () => {
    const { html, cites } = render(
      'As :cite[the *report* says]{source=report passage=opening-day}.',
    );
    expect(html).toBe(
      '<p>As <a href="#source-report--opening-day" class="cite">the <em>report</em> says</a>.</p>',
    );
    expect(cites).toEqual([
      { source: 'report', passage: 'opening-day', start: { line: 1, column: 4 } },
    ]);
  });

  it('leads to the card where it names no passage', () => {
    expect(render(':cite[The report]{source=report}').html).toContain('href="#source-report"');
  });

  it.each(['"><script>', 'javascript:alert(1)', 'A B'])(
    'lets no id such as %j into the page',
    (id) => {
      const { html, cites } = render(`:cite[words]{source='${id}'}`);
      expect(html).not.toContain(id);
      expect(cites.map(({ source }) => source)).toEqual([id]);
    },
  );
});

describe('a colon', () => {
  it.each([
    'At 10:30 or 16:9',
    'a:b',
    'Note:this',
    'C:\\\\Windows',
    'std::vector',
    'Smile :) or :D',
  ])('in `%s` stays what it is', (text) => {
    const { html, rules } = render(text);
    expect(html).toBe(`<p>${text.replace('\\\\', '\\')}</p>`);
    expect(rules).toEqual([]);
  });

  it('stays where several stand together with emphasis', () => {
    expect(render('*10:30*, 11:45 and **a:b:c**').html).toBe(
      '<p><em>10:30</em>, 11:45 and <strong>a:b:c</strong></p>',
    );
  });
});

describe('a link', () => {
  it('out of the site says so', () => {
    expect(render('[out](https://outlet.example/a)').html).toBe(
      '<p><a href="https://outlet.example/a" rel="external noopener">out</a></p>',
    );
    expect(render('<http://outlet.example>').html).toContain('rel="external noopener"');
  });

  it.each([
    '/about/',
    'mailto:desk@examiner.example',
    'https://examiner.example/about/',
    'https://examiner.example',
  ])('to %s does not', (address) => {
    const { html, rules } = render(`[here](${address})`);
    expect(html).toContain(`href="${address}"`);
    expect(html).not.toContain('rel=');
    expect(rules).toEqual([]);
  });

  it('to a site whose name begins like ours is out of the site', () => {
    expect(render('[x](https://examiner.example.evil.example/)').html).toContain('rel="external');
  });

  it('on the site has the path before it that the site is deployed under', () => {
    const { html } = render(
      '[about](/about/#us), ![Bridge](/images/bridge.png), [here](#top)\n\n## Top',
      {
        base: '/desk/',
      },
    );
    expect(html).toContain('href="/desk/about/#us"');
    expect(html).toContain('src="/desk/images/bridge.png"');
    expect(html).toContain('href="#text-top"');
  });

  it('may stand apart from its address', () => {
    expect(render('[about][a]\n\n[a]: /about/').html).toBe('<p><a href="/about/">about</a></p>');
  });

  it('is not made of words with dots', () => {
    expect(render('See outlet.example or www.outlet.example.').html).not.toContain('<a');
  });

  it('with a broken address is reported and does not stop the others', () => {
    const { html, rules } = render('[a](http://[) and [b](https://outlet.example/)');
    expect(rules).toEqual(['markdown-address']);
    expect(html).toContain('https://outlet.example/');
  });
});

it('gives a picture its text and its size', () => {
  const { html } = render('![A *drawn* bridge](/images/bridge.png)');
  expect(html).toContain('alt="A drawn bridge"');
  expect(html).toContain('width="800" height="400"');
  expect(html).toContain('loading="lazy"');
});

describe('a heading', () => {
  it('has an id of its words, which no id of the page can be', () => {
    expect(render('## What the report shows').html).toBe(
      '<h2 id="text-what-the-report-shows">What the report shows</h2>',
    );
  });

  it('has an id of its own where two have the same words', () => {
    const ids = [...render('## Why\n\n## Why\n\n## Чому').html.matchAll(/id="([^"]*)"/g)];
    expect(ids.map(([, id]) => id)).toEqual(['text-why', 'text-why-1', 'text-чому']);
  });

  it('begins its count of ids anew in each text', () => {
    expect(render('## Why').html).toBe(render('## Why').html);
  });

  it('stands below the headings of the page around it', () => {
    const markdown = '## Two\n\n### Three\n\n#### Four\n\n##### Five\n\n###### Six';
    const levels = (topLevel: 2 | 3) =>
      [...render(markdown, { topLevel }).html.matchAll(/<h(\d)/g)].map(([, level]) => level);
    expect(levels(2)).toEqual(['2', '3', '4', '5', '6']);
    expect(levels(3)).toEqual(['3', '4', '5', '6', '6']);
  });
});

describe('a link to a heading of the text', () => {
  it('finds it, before it or behind it, and does not leave the site', () => {
    const { html, rules } = render('[down](#heading)\n\n## Heading\n\n[up](#heading)');
    expect(html.match(/href="#text-heading"/g)).toHaveLength(2);
    expect(html).toContain('<h2 id="text-heading">');
    expect(html).not.toContain('rel=');
    expect(rules).toEqual([]);
  });

  it('finds the second of two with the same words, and one in another script', () => {
    const markdown = '## Why\n\n## Why\n\n## Чому так\n\n[a](#why-1) [b](#чому-так)';
    const { html, rules } = render(markdown);
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
    expect(targets).toEqual(['text-why-1', 'text-чому-так']);
    expect(rules).toEqual([]);
  });

  it('may stand apart from its address', () => {
    expect(render('[up][h]\n\n## Heading\n\n[h]: #heading').html).toContain('href="#text-heading"');
  });

  it('that there is not is reported where it stands, with those that there are', () => {
    const { complaints } = render('## One\n\n## Two\n\nSee [there](#three).', { linesBefore: 4 });
    expect(complaints).toMatchObject([
      { rule: 'reference-heading', start: { line: 9, column: 5 }, expected: ['#one', '#two'] },
    ]);
  });

  it.each(['#text-heading', '#%E0%A4%A', '#note-fn-a', '#source-report'])(
    'does not find `%s`, which is none of the author’s',
    (address) => {
      const { rules } = render(`## Heading\n\n[x](${address})[^a]\n\n[^a]: Note.`);
      expect(rules).toEqual(['reference-heading']);
    },
  );
});

describe('a place in a text', () => {
  it('is one of its file, of which the frontmatter is the beginning', () => {
    const markdown = 'A <b> and :cite[x]{source=a}\n\n[y](/about/) [^z]';
    const { complaints, cites, addresses } = render(markdown, { linesBefore: 10 });
    expect(complaints.map(({ rule, start, end }) => [rule, start, end])).toEqual([
      ['markdown-html', { line: 11, column: 3 }, { line: 11, column: 6 }],
      ['markdown-footnote-missing', { line: 13, column: 14 }, { line: 13, column: 18 }],
    ]);
    expect(cites.map(({ start }) => start)).toEqual([{ line: 11, column: 11 }]);
    expect(addresses.map(({ start }) => start)).toEqual([{ line: 13, column: 1 }]);
  });
});

describe('a table', () => {
  const table = '| a | b |\n| :-- | --: |\n| 1 | 2 |';

  it('scrolls by itself, by keyboard too', () => {
    const { html } = render(table);
    expect(html).toMatch(
      /^<div class="table" role="region" aria-label="[^"]+" tabindex="0"><table>/,
    );
    expect(html).toContain('<td class="align-end">2</td>');
  });

  it('is aligned by classes, which follow the direction of the script', () => {
    const { html } = render('| a | b | c | d |\n| :-- | :-: | --: | --- |\n| 1 | 2 | 3 | 4 |');
    expect(html).toContain('<td>1</td>');
    expect(html).toContain('<td class="align-center">2</td>');
    expect(html).toContain('<td class="align-end">3</td>');
    expect(html).toContain('<td>4</td>');
    expect(html).not.toContain(' align=');
  });

  it('does so inside a quotation and a list, once', () => {
    for (const start of ['> ', '- ']) {
      const inner = table.replaceAll('\n', `\n${start === '> ' ? '> ' : '  '}`);
      expect(render(start + inner).html.match(/class="table"/g)).toHaveLength(1);
    }
  });
});

it('lets code scroll by itself, by keyboard too', () => {
  const { html } = render('```\na line\n```\n\n> - ```js\n>   another\n>   ```\n\nAnd `code`.');
  expect(html.match(/<pre tabindex="0"><code/g)).toHaveLength(2);
  expect(html.match(/<pre/g)).toHaveLength(2);
  expect(html.match(/tabindex/g)).toHaveLength(2);
});

it('strikes out what is struck out', () => {
  expect(render('~~Monday~~ Tuesday').html).toBe('<p><del>Monday</del> Tuesday</p>');
});

it('leaves quotation marks, dashes and dots as they were typed', () => {
  const text = "“as”, ‘typed’, «так», „so“, straight' — – - ... …";
  expect(render(text).html).toBe(`<p>${text}</p>`);
  expect(render('"straight"').html).toContain('"straight"');
});

describe('the place of the verdict scale', () => {
  it('is kept on a page', () => {
    const { html, rules } = render('Before\n\n::verdict-scale\n\nAfter', { verdictScale: true });
    expect(html).toContain('<verdict-scale></verdict-scale>');
    expect(rules).toEqual([]);
  });

  it('is reported elsewhere', () => {
    expect(render('::verdict-scale').rules).toEqual(['markdown-directive']);
  });
});

describe('HTML', () => {
  it.each([
    '<b>bold</b>',
    '<br>',
    '<!-- remark -->',
    '<script>x</script>',
    '<?php x ?>',
    '<![CDATA[x]]>',
  ])('such as %s is reported and dropped', (text) => {
    const { html, rules } = render(`Before ${text} after`);
    expect(new Set(rules)).toEqual(new Set(['markdown-html']));
    expect(html).not.toMatch(/<(?!\/?p>)/);
  });

  it('in code is text', () => {
    const { html, rules } = render('`<b>` and\n\n```\n<script>\n```');
    expect(rules).toEqual([]);
    expect(html).toContain('<code>&#x3C;b></code>');
    expect(html).not.toContain('<script');
  });
});
