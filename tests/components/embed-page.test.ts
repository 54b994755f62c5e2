import { hash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embedPage } from '../../src/components/embed-page.ts';
import { oembed } from '../../src/publish/oembed.ts';
import type { EmbedView } from '../../src/views/embed.ts';

const CHECK = 'https://invented.example/checks/bridge/';
const view: EmbedView = {
  language: 'en',
  check: {
    href: CHECK,
    oembed: `${CHECK}oembed.json`,
    text: 'The bridge opened on a Tuesday',
    language: 'en',
  },
  publication: { name: 'The Invented Gazette', home: 'https://invented.example/' },
  claim: 'The bridge opened on a Monday',
  claimant: { text: 'Invented Person', language: 'en' },
  claimed: '2025-03-12',
  verdict: {
    id: 'false',
    href: '/verdicts/false/',
    label: 'False',
    definition: 'It did not.',
    number: 1,
    mark: null,
    colour: 'false',
  },
  published: '2025-03-14',
  frame: {
    src: `${CHECK}embed/`,
    title: 'The bridge (The Gazette)',
    width: 600,
    height: 300,
    growth: 1,
  },
};
const documentOf = (changes: Partial<EmbedView> = {}) =>
  parseHTML(embedPage({ ...view, ...changes })).document;
const textOf = (document: Document) => document.body.textContent.replace(/\s+/g, ' ');

describe('a check’s card in other sites', () => {
  it('says the claim, who made it, the verdict in words, who checked it, and when', () => {
    const text = textOf(documentOf());
    for (const words of [
      view.claim,
      'Invented Person, 12 March 2025',
      'False 1 of 5 on our scale',
      'The Invented Gazette',
      'Published 14 March 2025',
    ])
      expect(text).toContain(words);
  });

  it('says plainly that a check was withdrawn or corrected, and why', () => {
    const note = 'The letter is about another bridge.';
    const notice = (isVoid: boolean) => ({ isVoid, date: '2025-04-01', note });
    const withdrawn = documentOf({ notice: notice(true), corrected: '2025-04-01' });
    expect(textOf(withdrawn)).toContain(`We withdrew this check 1 April 2025 ${note}`);
    const corrected = documentOf({ notice: notice(false), corrected: '2025-04-01' });
    expect(textOf(corrected)).toContain(
      `This check was corrected in substance 1 April 2025 ${note}`,
    );
    expect(textOf(corrected)).toContain('Corrected 1 April 2025');
    expect(documentOf().querySelector('.notice')).toBeNull();
  });

  it('opens every link outside of the frame that it stands in', () => {
    const links = [...documentOf().querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toContain(CHECK);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:/);
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener');
    }
  });

  it('is not to be found in place of the check', () => {
    const document = documentOf();
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(CHECK);
  });

  it.each(['false', { light: '#123456', dark: '#abcdef' }] as const)(
    'may load nothing but its own style (%o)',
    (colour) => {
      const document = documentOf({ verdict: { ...view.verdict, colour } });
      const style = document.querySelector('style')?.textContent ?? '';
      const policy = document.querySelector('[http-equiv]')?.getAttribute('content') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain(`style-src 'sha256-${hash('sha256', style, 'base64')}'`);
      expect(document.querySelectorAll('script, [style], link[rel=stylesheet]')).toHaveLength(0);
    },
  );

  it('marks what is in another language than the words around it', () => {
    const check = { ...view.check, language: 'ar' };
    const quotation = documentOf({ check }).querySelector('blockquote');
    expect(quotation?.getAttribute('lang')).toBe('ar');
    expect(quotation?.getAttribute('dir')).toBe('rtl');
  });

  it('shows any text as it is, and makes no element of it', () => {
    const bare = documentOf().querySelectorAll('*').length;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const hostile = `a${text}`;
        const notice = { isVoid: true, date: '2025-04-01', note: hostile };
        const document = documentOf({
          claim: hostile,
          claimant: { text: hostile, language: 'en' },
          check: { ...view.check, text: hostile },
          publication: { ...view.publication, name: hostile },
          notice,
        });
        expect(document.querySelector('blockquote')?.textContent).toBe(hostile);
        expect(document.querySelector('.notice')?.textContent).toContain(hostile);
        // The notice: a box, two lines, a title, a day.
        expect(document.querySelectorAll('*')).toHaveLength(bare + 6);
      }),
      { examples: [['</style></title><script>'], ['"><img src=x>'], [']]>'], ['\u202e\u0000']] },
    );
  });
});

describe('the answer to a site that asks how to show a check', () => {
  const answer = (changes: Partial<EmbedView> = {}) =>
    JSON.parse(oembed({ ...view, ...changes })) as Record<string, unknown>;

  it('has what the standard asks of a rich one', () => {
    expect(answer()).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 600,
      height: 300,
      title: view.check.text,
      provider_name: 'The Invented Gazette',
      provider_url: 'https://invented.example/',
    });
    expect(answer()).not.toHaveProperty('thumbnail_url');
    const image = { href: 'https://invented.example/cards/a.png', alt: '' };
    expect(answer({ image })).toMatchObject({
      thumbnail_url: image.href,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('frames the card, whatever its title, and lets it do nothing but open links', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const title = text.replace(/\s/g, ' ');
        const { html } = answer({ frame: { ...view.frame, title } });
        const { document } = parseHTML(`<html><body>${String(html)}</body></html>`);
        const [frame, ...others] = document.body.querySelectorAll('*');
        expect(others).toEqual([]);
        expect(frame?.getAttribute('src')).toBe(view.frame.src);
        expect(frame?.getAttribute('title')).toBe(title);
        expect(frame?.getAttribute('sandbox')).not.toMatch(/script|same-origin/);
      }),
      { examples: [['"></iframe><script>'], ['&quot;']] },
    );
  });
});
