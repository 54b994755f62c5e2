import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Article, ComparedArticles, ComparedRow } from '../../src/compare/comparison.ts';

function article(text: string, language = 'en'): Article {
  return { text, language, published: '2025-08-20' };
}

function rowsOf(left: string, right: string, language = 'en'): ComparedRow[] {
  return compare(article(left, language), article(right, language)).rows;
}

function relations(rows: readonly ComparedRow[]): string[] {
  return rows.map(({ relation, moved, shape }) =>
    [relation, ...(moved ? ['moved'] : []), ...(shape ? [shape] : [])].join(' '),
  );
}

const BRIDGE = 'The council of Veldmar agreed on Tuesday to build a bridge over the harbour.';
const MAYOR = '“We have waited for long enough,” Mayor Tolland said.';
const FERRY = 'Ferry owners fear that they will lose half of their passengers.';
const SCHOOL = 'Pupils from the island must rise before dawn to reach their lessons.';

describe('rows', () => {
  it('follow the left text, with those added where the right has them', () => {
    const rows = rowsOf([BRIDGE, MAYOR, SCHOOL].join('\n'), [BRIDGE, FERRY, SCHOOL].join('\n'));
    expect(relations(rows)).toEqual(['same', 'dropped', 'added', 'same']);
  });

  it('are the same whatever the quotation marks, dashes and white space', () => {
    const right = MAYOR.replace(/[“”]/g, '"').replace('We have', 'We  have');
    expect(relations(rowsOf(`${MAYOR} It rained—hard.`, `${right} It rained -- hard.`))).toEqual([
      'same',
      'same',
    ]);
  });

  it('are not the same when a sign or the case differs', () => {
    expect(relations(rowsOf('It cost $5 in Veldmar.', 'It cost €5 in Veldmar.'))[0]).not.toBe(
      'same',
    );
    expect(relations(rowsOf('The Polish came here.', 'The polish came here.'))[0]).not.toBe('same');
  });

  it('contradict only with a finding of severity high', () => {
    const [row] = rowsOf(BRIDGE, BRIDGE.replace('Tuesday', 'Monday'));
    expect(row?.relation).toBe('contradicted');
    expect(row?.findings.map(({ left, right }) => [left?.text, right?.text])).toEqual([
      ['Tuesday', 'Monday'],
    ]);
    expect(relations(rowsOf(FERRY, FERRY.replace('fear', 'are afraid')))).toEqual(['reworded']);
  });

  it('say where a passage moved', () => {
    const left = [BRIDGE, MAYOR, SCHOOL, FERRY].join('\n');
    const rows = rowsOf(left, [FERRY, BRIDGE, MAYOR, SCHOOL].join('\n'));
    expect(relations(rows)).toEqual(['same', 'same', 'same', 'same moved']);
  });

  it('say where one sentence became three, or three one', () => {
    const long =
      'The council agreed to build a bridge, set two million crowns aside, and closed the old ferry of the island.';
    const short =
      'The council agreed to build a bridge. It set two million crowns aside. It closed the old ferry of the island.';
    const [split] = rowsOf(long, short);
    expect([split?.shape, split?.right?.sentences]).toEqual(['split', [0, 1, 2]]);
    const [merged] = rowsOf(short, long);
    expect([merged?.shape, merged?.left?.sentences]).toEqual(['merged', [0, 1, 2]]);
  });

  it('are all dropped or added where a side is empty', () => {
    expect(relations(rowsOf(`${BRIDGE} ${MAYOR}`, ''))).toEqual(['dropped', 'dropped']);
    expect(relations(rowsOf(' \n', BRIDGE))).toEqual(['added']);
    expect(rowsOf('', '')).toEqual([]);
  });

  it('leave out what is set aside', () => {
    const rows = rowsOf(BRIDGE, `${BRIDGE}\n© 2025 Harbour Press. All rights reserved.`);
    expect(relations(rows)).toEqual(['same']);
  });

  it.each([
    ['ar', 'وافق المجلس على بناء الجسر. رحبت رئيسة البلدية بالقرار.'],
    ['he', 'המועצה אישרה לבנות גשר חדש. ראש העיר שמחה מאוד.'],
    ['zh', '市议会同意修建新桥。市长说她很高兴。'],
  ])('are made of texts in any script (%s)', (language, text) => {
    expect(relations(rowsOf(text, text, language))).toEqual(['same', 'same']);
    expect(relations(rowsOf(text, '', language))).toEqual(['dropped', 'dropped']);
  });
});

describe('a comparison', () => {
  const sentence = fc.constantFrom(
    BRIDGE,
    BRIDGE.replace('Tuesday', 'Monday'),
    BRIDGE.replace('agreed', 'refused'),
    MAYOR,
    MAYOR.replace('enough,” Mayor', 'enough!” former Mayor'),
    FERRY,
    FERRY.replace('half', 'a third'),
    SCHOOL,
    'No.',
    'The treasury paid 500,000 crowns.',
    'Half a million crowns were paid.',
    '市议会同意修建新桥。',
    '***',
  );
  const text = fc
    .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n')), { maxLength: 8 })
    .map((parts) => parts.flat().join(''));

  it('of a text with itself is all the same, without any finding', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const { relation, findings, score, moved } of rowsOf(words, words)) {
          expect([relation, findings, score, moved]).toEqual(['same', [], 1, false]);
        }
      }),
    );
  });

  it('swaps dropped and added when the sides are swapped, and keeps the rest', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const rows = rowsOf(left, right);
        const swapped = rowsOf(right, left).map(swap);
        expect(swapped.map(asText).sort()).toEqual(rows.map(asText).sort());
      }),
    );
  });

  it('shows every sentence once, at the words it names', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const compared = compare(article(left), article(right));
        for (const side of ['left', 'right'] as const) {
          const shown = compared.rows.flatMap((row) => row[side]?.sentences ?? []);
          const all = compared[side].sentences.map((_, index) => index);
          expect(shown.toSorted((a, b) => a - b)).toEqual(all);
          expectOffsets(compared, side);
        }
      }),
    );
  });
});

function expectOffsets({ rows, ...sides }: ComparedArticles, side: 'left' | 'right'): void {
  const { text, sentences } = sides[side];
  for (const row of rows) {
    const passage = row[side];
    if (passage) {
      expect(passage.start).toBe(sentences[passage.sentences[0] ?? -1]?.start);
      expect(passage.end).toBe(sentences[passage.sentences.at(-1) ?? -1]?.end);
    }
    for (const finding of row.findings) {
      const words = finding[side];
      if (!words) continue;
      expect(text.slice(words.start, words.end)).toBe(words.text);
      expect(words.start).toBeGreaterThanOrEqual(0);
    }
  }
}

const SWAPPED = { dropped: 'added', added: 'dropped' } as const;
const SHAPES = { split: 'merged', merged: 'split' } as const;

function swap(row: ComparedRow): ComparedRow {
  const { relation, left, right, shape, findings } = row;
  return {
    ...row,
    relation: relation === 'dropped' || relation === 'added' ? SWAPPED[relation] : relation,
    left: right,
    right: left,
    ...(shape && { shape: SHAPES[shape] }),
    findings: findings.map((finding) => ({ ...finding, left: finding.right, right: finding.left })),
  };
}

/** A row as text that does not depend on the order of its findings or keys. */
function asText({ relation, left, right, score, moved, shape, findings }: ComparedRow): string {
  const found = findings.map(({ kind, severity, ...words }) =>
    JSON.stringify([kind, severity, words.left, words.right]),
  );
  return JSON.stringify([relation, left, right, score, moved, shape, found.sort()]);
}
