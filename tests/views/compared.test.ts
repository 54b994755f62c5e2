import { describe, expect, it } from 'vitest';
import type { ComparedArticles, ComparedRow } from '../../src/compare/comparison.ts';
import { comparedView, passageTexts, setAsideLines } from '../../src/views/compared.ts';
import { en } from '../../src/words/en.ts';

const LEFT = 'It opens on\nTuesday. By a reporter. Dogs may cross.';
const RIGHT = 'It opens on Monday.';
const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const opening: ComparedRow = {
  relation: 'contradicted',
  left: { ...at(LEFT, 'It opens on\nTuesday.'), sentences: [0] },
  right: { ...at(RIGHT, RIGHT), sentences: [0] },
  score: 0.8,
  moved: true,
  shape: 'split',
  findings: [
    {
      kind: 'date',
      severity: 'high',
      left: { ...at(LEFT, 'on\nTuesday'), text: 'on\nTuesday' },
      right: null,
    },
  ],
};
const dogs: ComparedRow = {
  relation: 'dropped',
  left: { ...at(LEFT, 'Dogs may cross.'), sentences: [1] },
  right: null,
  score: 0,
  moved: false,
  findings: [],
};
const compared: ComparedArticles = {
  left: {
    text: LEFT,
    language: 'en',
    published: '2025-03-11',
    sentences: [
      { ...at(LEFT, 'It opens on\nTuesday.'), paragraph: 0 },
      { ...at(LEFT, 'Dogs may cross.'), paragraph: 1 },
    ],
    setAside: [{ reason: 'biography', ...at(LEFT, 'By a reporter.') }],
  },
  right: {
    text: RIGHT,
    language: 'en',
    sentences: [{ ...at(RIGHT, RIGHT), paragraph: 0 }],
    setAside: [],
  },
  rows: [opening, dogs],
};
const view = comparedView(compared, {
  title: 'Left and right',
  left: { name: 'Left', headline: 'Bridge opens', url: 'https://left.example/' },
  right: { name: 'Right' },
  words: en,
});

describe('two compared texts', () => {
  it('have a row for each of the engine’s, numbered, with its first words as the point', () => {
    expect(view.rows.map(({ id, point, relation }) => [id, point, relation])).toEqual([
      ['1', 'It opens on Tuesday.', 'contradicted'],
      ['2', 'Dogs may cross.', 'dropped'],
    ]);
    expect(view.counts).toEqual({ same: 0, reworded: 0, contradicted: 1, dropped: 1, added: 0 });
  });

  it('have the words that differ, and the findings on one line', () => {
    expect(view.rows[0]).toMatchObject({
      changes: [{ left: 'Tuesday', right: 'Monday' }],
      findings: [{ kind: 'date', severity: 'high', left: 'on Tuesday', right: '' }],
      note: `${en.compared.moved} ${en.compared.shape.split}`,
    });
    expect(view.rows[1]).not.toHaveProperty('findings');
  });

  it('have what is known of each side, and no more', () => {
    expect(view.left).toMatchObject({
      short: 'Left',
      headline: 'Bridge opens',
      published: '2025-03-11',
      link: { original: 'https://left.example/' },
    });
    expect(view.right).not.toHaveProperty('published');
    expect(view.right).not.toHaveProperty('link');
  });

  it('have the lines that were set aside', () => {
    expect(setAsideLines(compared)).toEqual([
      { side: 'left', reason: 'biography', text: 'By a reporter.', language: 'en' },
    ]);
  });

  it('show a passage of two paragraphs without what was set aside between them', () => {
    const passage = { start: 0, end: LEFT.length, sentences: [0, 1] };
    expect(passageTexts(compared.left, passage)).toEqual([
      'It opens on Tuesday.',
      'Dogs may cross.',
    ]);
  });
});
