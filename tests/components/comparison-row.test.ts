import { describe, expect, it } from 'vitest';
import { rowHtml, type RowContext } from '../../src/components/comparison-row.ts';
import { isMaterial, overviewOf, splitRows } from '../../src/components/differences.ts';
import { changesBeyond, changeInWords, findingInWords } from '../../src/components/word-changes.ts';
import type { FindingView, PassageView, RowView } from '../../src/views/parts.ts';
import { en } from '../../src/words/en.ts';
import { uk } from '../../src/words/uk.ts';

const outlet = (text: string, short: string) => ({
  outlet: { text, href: `/outlets/${short}/`, language: 'en' },
  short,
});
const context: RowContext = {
  left: outlet('The Example Journal', 'the Journal'),
  right: outlet('Example News', 'Example News'),
  language: 'en',
  around: 'en',
  words: en,
};

const passage = (...stretches: (string | [string])[]): PassageView => ({
  id: 'day',
  language: 'en',
  quotations: [
    {
      stretches: stretches.map((text) =>
        typeof text === 'string' ? { text, changed: false } : { text: text[0], changed: true },
      ),
    },
  ],
  paraphraseHtml: '',
});
const changed: RowView = {
  id: 'day',
  point: 'Which day?',
  relation: 'contradicted',
  left: passage('on ', ['Tuesday']),
  right: passage('on ', ['Monday']),
  changes: [{ left: 'Tuesday', right: 'Monday' }],
};
const dropped: RowView = {
  id: 'veto',
  point: 'Who has a veto?',
  relation: 'dropped',
  left: passage('<b>Russia</b>'),
  right: null,
};

describe('a row', () => {
  it('has the point, the relation, the left and the right side in this order', () => {
    const { html } = rowHtml(changed, context);
    const order = [
      'Which day?',
      'Contradicted by Example News',
      '<del>Tuesday</del>',
      '<ins>Monday',
    ];
    const places = order.map((text) => html.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('names the outlet in each cell and says changed words in words', () => {
    const { html } = rowHtml(changed, context);
    expect(html).toContain('<p class="cell-outlet">The Example Journal</p>');
    expect(html).toContain('<p class="cell-outlet">Example News</p>');
    expect(html).toContain('“Tuesday” → “Monday”');
  });

  it('says that a side is missing', () => {
    expect(rowHtml(dropped, context).html).toContain('Not in Example News’s article');
  });

  it('escapes what sources wrote', () => {
    expect(rowHtml(dropped, context).html).toContain('&lt;b&gt;Russia&lt;/b&gt;');
  });

  it('marks the language and the direction of a quotation', () => {
    const row = { ...dropped, left: { ...passage('نص'), language: 'ar' } };
    expect(rowHtml(row, context).html).toContain('<blockquote lang="ar" dir="rtl"><p>«نص»');
  });

  it('sets no quotation marks around words that have their own', () => {
    const row = { ...dropped, left: passage('“We agree,” he said') };
    expect(rowHtml(row, context).html).toContain('<p>“We agree,” he said</p>');
  });
});

describe('the rows of a check', () => {
  it('are its own points first, the others folded', () => {
    const { shown, folded } = splitRows({ rows: [changed, dropped] }, ['veto']);
    expect([shown, folded].map((rows) => rows.map(({ id }) => id))).toEqual([['veto'], ['day']]);
  });

  it('are the material differences where it names no points', () => {
    const same: RowView = { ...changed, id: 'same', relation: 'same', changes: [] };
    expect(splitRows({ rows: [same, dropped] }, []).shown).toEqual([dropped]);
  });

  it('are all of them on the page of the comparison', () => {
    expect(splitRows({ rows: [changed, dropped] }, undefined).shown).toHaveLength(2);
  });
});

describe('the overview', () => {
  const many = Array.from({ length: 12 }, (_, index): RowView => ({
    ...dropped,
    id: `row-${index}`,
  }));

  it('names all differences where they are few', () => {
    expect(overviewOf({ shown: [changed], folded: [dropped] })).toEqual({
      named: [changed, dropped],
      more: [],
    });
  });

  it('names those of the check at once and folds the others', () => {
    expect(overviewOf({ shown: [changed], folded: many })).toEqual({
      named: [changed],
      more: many,
    });
  });

  it('names contradictions first in a long comparison', () => {
    const { named, more } = overviewOf({ shown: [...many, changed], folded: [] });
    expect(named[0]).toBe(changed);
    expect(named.length + more.length).toBe(13);
  });
});

it('counts other words for the same thing as material only where a person says so', () => {
  const reworded: RowView = { ...changed, relation: 'reworded' };
  expect(isMaterial(reworded)).toBe(false);
  expect(isMaterial({ ...reworded, difference: 'a hedge is gone' })).toBe(true);
});

it('leaves out changes that the difference names already', () => {
  const changes = [
    { left: 'Tuesday', right: 'Monday' },
    { left: 'said', right: 'claimed' },
  ];
  expect(changesBeyond('day: Tuesday → Monday', changes)).toEqual([changes[1]]);
});

describe('what the machine noticed', () => {
  const finding = (kind: FindingView['kind'], left: string, right: string): FindingView => ({
    kind,
    severity: 'high',
    left,
    right,
  });
  const day = finding('date', 'Tuesday', 'Monday');
  const html = (row: Partial<RowView>, around: Partial<RowContext> = {}) =>
    rowHtml({ ...changed, ...row } as RowView, { ...context, ...around }).html;

  it('is said in words, marked as noticed by a machine', () => {
    const row = html({ findings: [day] });
    expect(row).toContain('date: Tuesday → Monday');
    expect(row).toContain('Noticed by machine:');
    expect(html({})).not.toContain('Noticed by machine');
  });

  it('is said in the language of the interface', () => {
    const row = html({ findings: [day] }, { words: uk, around: 'uk' });
    expect(row).toContain('дата: Tuesday → Monday');
    expect(row).toContain('Помічено машиною:');
  });

  it('says where a side has no such words', () => {
    const findings = [finding('hedge', 'allegedly', ''), finding('negation', '', 'not')];
    const row = html({ findings });
    expect(row).toContain('hedge: allegedly → (none)');
    expect(row).toContain('negation: (none) → not');
  });

  it('is not said again as changed words', () => {
    const findings = [finding('date', 'on Tuesday', 'on Monday')];
    const changes = [
      { left: 'Tuesday', right: 'Monday' },
      { left: 'Mon', right: '' },
    ];
    const row = html({ findings, changes });
    expect(row).not.toContain('“Tuesday” → “Monday”');
    expect(row).toContain('left out “Mon”');
  });

  it('keeps its arrow between words from right to left, each in marks of its own', () => {
    const change = { left: 'الثلاثاء', right: 'الاثنين' };
    expect(changeInWords(change, en)).toBe('“\u2068الثلاثاء\u2069” → “\u2068الاثنين\u2069”');
    expect(findingInWords({ kind: 'date', severity: 'high', ...change }, en)).toBe(
      'date: \u2068الثلاثاء\u2069 → \u2068الاثنين\u2069',
    );
    expect(changeInWords({ left: 'Tuesday', right: 'Monday' }, en)).toBe('“Tuesday” → “Monday”');
  });

  it('is left out where a person has said it', () => {
    const row = html({ findings: [day], difference: 'The day: Tuesday became Monday' });
    expect(row).not.toContain('Noticed by machine');
  });

  it('escapes what sources wrote', () => {
    expect(html({ findings: [finding('name', '<b>', 'B')] })).toContain('name: &lt;b&gt; → B');
  });
});
