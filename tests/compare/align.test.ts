import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences, type Group } from '../../src/compare/align.ts';

function align(left: readonly string[], right: readonly string[], language = 'en'): Group[] {
  return alignSentences({ texts: left, language }, { texts: right, language });
}

function links(groups: readonly Group[]): string[] {
  return groups.map(({ left, right }) => `${left.join('+')}-${right.join('+')}`);
}

const BRIDGE = 'The council of Veldmar agreed to build a new bridge over the harbour.';
const COST = 'Two million crowns were put aside for it by the treasury.';
const MAYOR = 'Mayor Tolland called the vote a triumph of patience.';
const FERRY = 'Ferry owners fear that they will lose half of their passengers.';
const SCHOOL = 'Pupils from the island must rise before dawn to reach their lessons.';

describe('two texts', () => {
  it('are linked where a sentence was reworded, and not where it was replaced', () => {
    const right = [
      'Veldmar’s council has agreed that a bridge will be built over the harbour.',
      'Nobody knows when the rain is going to stop.',
      MAYOR,
    ];
    expect(links(align([BRIDGE, COST, MAYOR], right))).toEqual(['0-0', '2-2']);
  });

  it('are linked where one sentence became three, and three became one', () => {
    const long =
      'The council of Veldmar agreed to build a new bridge, set two million crowns aside for it, and asked the harbour master to close the old ferry.';
    const short = [
      'The council of Veldmar agreed to build a new bridge.',
      'It set two million crowns aside for it.',
      'It asked the harbour master to close the old ferry.',
    ];
    expect(links(align([long, MAYOR], [...short, MAYOR]))).toEqual(['0-0+1+2', '1-3']);
    expect(links(align([...short, MAYOR], [long, MAYOR]))).toEqual(['0+1+2-0', '3-1']);
  });

  it('are linked where a passage moved, which is said', () => {
    const groups = align(
      [BRIDGE, COST, MAYOR, FERRY, SCHOOL],
      [FERRY, SCHOOL, BRIDGE, COST, MAYOR],
    );
    expect(links(groups)).toEqual(['0-2', '1-3', '2-4', '3-0', '4-1']);
    expect(groups.map(({ moved }) => moved)).toEqual([false, false, false, true, true]);
  });

  it('are linked where a sentence that moved was reworded and is clearly the same', () => {
    const quoted =
      'Tolland only wanted to “raise the level of the debate” about the island’s ferry.';
    const reworded =
      'According to Tolland it was merely to "raise the level of its debate about the ferry."';
    const groups = align([BRIDGE, COST, quoted], [reworded, BRIDGE, COST]);
    expect(links(groups)).toEqual(['0-1', '1-2', '2-0']);
  });

  it.each([
    [
      'uk',
      ['Рада міста погодила міст.', 'Мер назвала це перемогою.'],
      ['Міська рада погодила будівництво моста.'],
    ],
    [
      'ar',
      ['وافق المجلس على بناء جسر جديد.', 'رحبت رئيسة البلدية.'],
      ['وافق المجلس أمس على بناء الجسر الجديد.'],
    ],
    [
      'he',
      ['המועצה אישרה לבנות גשר חדש.', 'ראש העיר שמחה.'],
      ['המועצה אישרה אתמול לבנות גשר חדש.'],
    ],
    ['zh', ['市议会同意修建新桥。', '市长很高兴。'], ['市议会周二同意修建一座新桥。']],
  ])('are linked in any script (%s)', (language, left, right) => {
    expect(links(align(left, right, language))).toEqual(['0-0']);
  });

  it('have no links where one is empty or they have no word in common', () => {
    expect(align([], [BRIDGE])).toEqual([]);
    expect(align([BRIDGE], [])).toEqual([]);
    expect(align(['Rain fell.'], ['Pupils slept.'])).toEqual([]);
  });

  it('keep sentences without words where they stand', () => {
    expect(links(align(['***', BRIDGE, '***'], ['***', BRIDGE, '***']))).toEqual([
      '0-0',
      '1-1',
      '2-2',
    ]);
  });

  it('of thousands of like lines are linked in their order', () => {
    const lines = Array.from({ length: 1500 }, () => 'The same line.');
    expect(align(lines, lines.slice(1)).length).toBe(1499);
  });
});

describe('alignment', () => {
  const sentence = fc
    .array(fc.constantFrom('ba', 'do', 'fi', 'gu', 'ka', 'mo', 'ne', '…'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => `${words.join(' ')}.`);
  const text = fc.array(sentence, { maxLength: 9 });

  it('of a text with itself is the text, sentence by sentence', () => {
    fc.assert(
      fc.property(text, (sentences) => {
        const groups = align(sentences, sentences);
        expect(links(groups)).toEqual(sentences.map((_, index) => `${index}-${index}`));
        for (const { score, moved } of groups) expect([score, moved]).toEqual([1, false]);
      }),
    );
  });

  it('is mirrored when the sides are swapped', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const mirrored = align(right, left).map((group) => ({
          ...group,
          left: group.right,
          right: group.left,
        }));
        const byLeft = (a: Group, b: Group): number => (a.left[0] ?? 0) - (b.left[0] ?? 0);
        expect(mirrored.sort(byLeft)).toEqual(align(left, right));
      }),
      { numRuns: 500 },
    );
  });

  it('links no sentence twice, and neighbours only', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const groups = align(left, right);
        for (const side of ['left', 'right'] as const) {
          const indices = groups.flatMap((group) => group[side]);
          expect(new Set(indices).size).toBe(indices.length);
          for (const group of groups) {
            const [first = 0] = group[side];
            expect(group[side]).toEqual(group[side].map((_, index) => first + index));
          }
        }
        for (const { score } of groups) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
