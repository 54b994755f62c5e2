import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { uk } from '../../src/words/uk.ts';
import { render } from './render.ts';

describe('a footnote', () => {
  const markdown = 'A word[^a] and another[^b], and once more[^a].\n\n[^a]: First.\n[^b]: Second.';

  it('is linked there and back, in the words of the language', () => {
    const { html } = render(markdown);
    expect(html).toContain(`>${en.footnotes.heading}</h2>`);
    const { html: ukrainian } = render(markdown, { words: uk });
    expect(ukrainian).toContain(`>${uk.footnotes.heading}</h2>`);
    expect(ukrainian).toContain(`aria-label="${uk.footnotes.back('1')}"`);
  });

  it('has links that all lead to something in the text', () => {
    const { html } = render(markdown);
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThanOrEqual(6);
    for (const target of targets) expect(ids).toContain(target);
    expect(html.match(/ id="/g)).toHaveLength(ids.size);
  });

  it('that is referred to twice has two ways back, each with a label of its own', () => {
    for (const [html, words] of [
      [render(markdown).html, en],
      [render(markdown, { words: uk }).html, uk],
    ] as const) {
      const labels = [...html.matchAll(/ data-footnote-backref="[^"]*" aria-label="([^"]*)"/g)];
      expect(labels.map(([, label]) => label)).toEqual(
        ['1', '1-2', '2'].map((reference) => words.footnotes.back(reference)),
      );
    }
  });

  it('has ids that no heading of the text can have', () => {
    const { html } = render(`## fn-a\n\n## Note fn-a\n\n${markdown}`);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('note-fn-'))).toEqual(['note-fn-a', 'note-fn-b']);
    expect(ids.filter((id) => id.startsWith('text-'))).toEqual(['text-fn-a', 'text-note-fn-a']);
  });

  it('that is escaped is text', () => {
    const { html, rules } = render('Written \\[^a].');
    expect(html).toBe('<p>Written [^a].</p>');
    expect(rules).toEqual([]);
  });
});
