import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render, renderPassages } from './render.ts';

/** From the usual collections of attacks on Markdown renderers. */
const VECTORS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<details open ontoggle=alert(1)>',
  '<style>@import "javascript:alert(1)"</style>',
  '<body onload=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A&#x61&#x76&#x61script:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x]( javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](file:///etc/passwd)',
  '[x](//evil.example)',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  '![x" onerror="alert(1)](/images/a.png)',
  '![x](/images/a.png "x\\" onerror=\\"alert(1)")',
  '[x](https://outlet.example/" onmouseover="alert(1))',
  '[x](https://outlet.example "\\" onmouseover=\\"alert(1)")',
  ':cite[x]{source=a onclick=alert(1)}',
  ':cite[x]{source="a\\" onclick=\\"alert(1)"}',
  ':cite[x]{source=a .evil #evil onclick=x}',
  ':cite[<script>alert(1)</script>]{source=a}',
  ':cite[[x](javascript:alert(1))]{source=a}',
  '::verdict-scale{onclick=alert(1)}',
  ':a[x]{href=javascript:alert(1)}',
  ':::script\nalert(1)\n:::',
  '::iframe{src=javascript:alert(1)}',
  '`` <script>alert(1)</script> ``',
  '```"><script>alert(1)</script>\nx\n```',
  '```x onload=alert(1)\nx\n```',
  '[^<script>]: x\n\n[^<script>]',
  '## <img src=x onerror=alert(1)>',
  '## [x](javascript:alert(1))',
  '|<script>|\n|-|\n|<img src=x onerror=alert(1)>|',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<<script>script>alert(1)<</script>/script>',
  '</p><script>alert(1)</script>',
];

const TAGS = words(
  'a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img li ol p pre section strong sup table tbody td th thead tr ul verdict-scale',
);
const ATTRIBUTES = words(
  'align alt aria-describedby aria-label class data-footnote-backref data-footnote-ref data-footnotes decoding height href id loading rel role src start tabindex title width',
);

describe('hostile Markdown', () => {
  it.each(VECTORS)('%j becomes harmless HTML', (vector) => {
    expectHarmless(render(vector, { verdictScale: true }).html);
    for (const { paraphrase } of renderPassages(`## a\n\n${vector}`).passages) {
      expectHarmless(paraphrase);
    }
  });

  it.each(
    VECTORS.filter((vector) =>
      /^(?:<[a-z]+[ >]|!?\[x\]\((?:[a-z]*script|data|\/\/))/i.test(vector),
    ),
  )('%j is reported', (vector) => {
    expect(render(vector).rules).not.toEqual([]);
  });

  it('of any kind becomes harmless HTML', () => {
    const signs = '<>"\'`[](){}:#*_~|!\\&=/\n \t-^'.split('');
    const parts = ['script', 'javascript:', 'onerror=', ':cite[', '{source=a}', '[^a]', '&#106;'];
    const pieces = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...VECTORS) },
      { weight: 3, arbitrary: fc.constantFrom(...signs) },
      { weight: 2, arbitrary: fc.constantFrom(...parts) },
      { weight: 1, arbitrary: fc.string() },
    );
    const markdown = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(markdown, (text) => expectHarmless(render(text).html)),
      { numRuns: 400 },
    );
  });
});

/**
 * Reads HTML to its end, as text and tags with quoted values and nothing else, and holds tags and
 * attributes against the few that a text may become.
 */
function expectHarmless(html: string): void {
  const token = /[^<]+|<\/?([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)>/y;
  while (token.lastIndex < html.length) {
    const { lastIndex } = token;
    const found = token.exec(html);
    if (!found) throw new Error(`Neither text nor a tag: ${html.slice(lastIndex, lastIndex + 80)}`);
    const [, tag, list = ''] = found;
    if (tag !== undefined) expect(TAGS).toContain(tag);
    for (const [, name = '', value = ''] of list.matchAll(/([^\s"=]+)(?:="([^"]*)")?/g)) {
      expect(ATTRIBUTES).toContain(name);
      if (name === 'href' || name === 'src') {
        expect(value).toMatch(/^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i);
      }
    }
  }
}

function words(text: string): Set<string> {
  return new Set(text.split(' '));
}
