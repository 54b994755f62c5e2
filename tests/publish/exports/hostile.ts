import fc from 'fast-check';
import type { Entry } from '../../../src/corpus/entry.ts';
import type { Site } from '../../../src/views/site.ts';

/** Texts that have broken somebody's feed, alone and within words. */
const HOSTILE = [
  ']]>',
  '</script><script>alert(1)</script>',
  '<!-- -->',
  '"quoted", and; more',
  "'",
  '\\',
  '=HYPERLINK("https://invented.example/")',
  '@SUM(A1)',
  '+1',
  '-1',
  '\u2028\u2029',
  '\u202eright to left',
  '\u200f',
  '\ufeff',
  '👩‍👩‍👧',
  '\u0000\u0007\u001b',
  '\t',
  'Ї',
];

/** One line of hostile text. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => `x${text.replace(/[\r\n]/g, ' ')}`),
  fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('')),
  fc.constantFrom(...HOSTILE).map((text) => text.repeat(Math.ceil(100_000 / text.length))),
);

type CheckData = Entry<'checks'>['data'];

/** The site with its first check alone, which is changed. */
export function changed(site: Site, change: (data: CheckData) => Partial<CheckData>): Site {
  const [first] = site.corpus.checks.values();
  if (!first) throw new Error('The site has no check');
  const entry = { ...first, data: { ...first.data, ...change(first.data) } };
  return { ...site, corpus: { ...site.corpus, checks: new Map([[entry.id, entry]]) } };
}

/** The site with one check, all of whose texts are `text`. */
export function saying(site: Site, text: string): Site {
  return changed(site, ({ claim, published }) => ({
    title: text,
    explanation: text,
    summary: text,
    claim: { ...claim, text, venue: text },
    corrections: [{ date: published, class: 'minor', note: text }],
  }));
}
