import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineChanges, type TextChange, textChanges } from '../../src/compare/text-changes.ts';

const text = (...blocks: string[]) => ({ blocks, language: 'en' });
const joined = (side: readonly { text: string }[][]) =>
  side.map((block) => block.map((stretch) => stretch.text).join(''));
const marked = (side: readonly { text: string; changed: boolean }[][]) =>
  side.flat().flatMap((stretch) => (stretch.changed ? [stretch.text] : []));

function sideOf(changes: readonly TextChange[], side: 'before' | 'after'): string[] {
  return changes.flatMap((change) =>
    change.kind === 'same' ? change.blocks : joined(change[side]),
  );
}

// Words that meet often, with signs, right-to-left text, markup and nothing at all.
const word = fc.constantFrom(
  'the',
  'bridge',
  'opens',
  'Monday',
  'їжак',
  'الجسر',
  '🦔',
  ']]>',
  '</p>',
  '?',
);
const block = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const blocks = fc.array(block, { maxLength: 8 });

describe('what changed between two versions of a text', () => {
  it('is told so that each side can be read in full, in its order', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const changes = textChanges(text(...before), text(...after));
        expect(sideOf(changes, 'before')).toEqual(before);
        expect(sideOf(changes, 'after')).toEqual(after);
      }),
    );
  });

  it('is nothing between a text and itself', () => {
    fc.assert(
      fc.property(blocks, (same) => {
        expect(textChanges(text(...same), text(...same)).map(({ kind }) => kind)).toEqual(
          same.length > 0 ? ['same'] : [],
        );
      }),
    );
  });

  it('is marked in both, wherever it differs', () => {
    fc.assert(
      fc.property(block, block, (before, after) => {
        fc.pre(before !== after);
        const [change] = textChanges(text(before), text(after));
        expect(change?.kind).toBe('changed');
      }),
    );
  });

  it('is one word where one word changed, and a sign or a capital letter counts', () => {
    const [, change] = textChanges(
      text('Same.', 'The bridge opens on Monday. It is long.'),
      text('Same.', 'The bridge opens on monday? It is long.'),
    );
    if (change?.kind !== 'changed') throw new Error('Nothing changed');
    expect(marked(change.before)).toEqual(['Monday.']);
    expect(marked(change.after)).toEqual(['monday?']);
  });

  it('pairs an edited paragraph with what became of it, and not with a new one beside it', () => {
    const changes = textChanges(
      text('The bridge opens on Monday at noon.'),
      text('Entirely other words come first.', 'The bridge opens on Tuesday at noon.'),
    );
    expect(
      changes.map((change) => (change.kind === 'changed' ? marked(change.after) : [])),
    ).toEqual([['Entirely other words come first.'], ['Tuesday']]);
  });

  it('is the whole line where little is left of it, and in another language', () => {
    const languages = { before: 'en', after: 'en' };
    const { before } = lineChanges('One two three', 'Four five six', languages);
    expect(before).toEqual([{ text: 'One two three', changed: true }]);
    const { after } = lineChanges('One two', 'One two!', { before: 'en', after: 'uk' });
    expect(after).toEqual([{ text: 'One two!', changed: true }]);
  });

  it('is found before one gives up in long texts that have nothing in common', () => {
    const long = (seed: number) =>
      Array.from({ length: 20_000 }, (_, index) => `w${String((index * seed) % 9973)}`).join(' ');
    expect(textChanges(text(long(7919)), text(long(104_729)))).not.toEqual([]);
  });
});
