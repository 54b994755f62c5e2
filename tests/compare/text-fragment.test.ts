import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragments } from '../../src/compare/text-fragment.ts';

const alone = (quotation: string) => textFragments([quotation])(quotation);

describe('a text fragment', () => {
  it('has the words of a short quotation, without the marks at its ends', () => {
    expect(alone('“opens on Tuesday.”')).toBe(':~:text=opens%20on%20Tuesday');
  });

  it('has the first and the last words of a long one', () => {
    expect(alone('one two three four five six seven eight nine')).toBe(
      ':~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
    );
  });

  it('encodes what its syntax claims for itself', () => {
    expect(alone('long-term, R&D')).toBe(':~:text=long%2Dterm%2C%20R%26D');
    expect(alone('100% #1 a=b?')).toBe(':~:text=100%25%20%231%20a%3Db');
    expect(alone('міст')).toBe(`:~:text=${encodeURIComponent('міст')}`);
  });

  it('reads the same once it is decoded', () => {
    const words = fc.array(fc.stringMatching(/^[\p{L}\p{N}][^\s]*[\p{L}\p{N}]$/u), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, (list) => {
        const fragment = alone(list.join(' ')) ?? '';
        const [, encoded = ''] = fragment.split(':~:text=');
        expect(encoded).not.toMatch(/[-,&]/);
        expect(decodeURIComponent(encoded)).toBe(list.join(' '));
      }),
    );
  });

  it('grows to the whole quotation where its ends stand in another, too', () => {
    const quotation = 'a b c d red e f g h';
    expect(textFragments([quotation, 'a b c d blue e f g h'])(quotation)).toBe(
      ':~:text=a%20b%20c%20d%20red%20e%20f%20g%20h',
    );
  });

  it('is not there where the words are found twice', () => {
    expect(
      textFragments(['on Tuesday', 'It opens on Tuesday, he said'])('on Tuesday'),
    ).toBeUndefined();
    expect(textFragments(['on Tuesday', 'On “Tuesday”'])('ON TUESDAY')).toBeUndefined();
    expect(textFragments(['a b a b a b'])('a b a b')).toBeUndefined();
  });

  it('is not there where there are no words, or where they are not in the source', () => {
    expect(alone('…')).toBeUndefined();
    expect(alone('')).toBeUndefined();
    expect(textFragments(['closes'])('opens')).toBeUndefined();
  });

  it('spans the paragraphs of a quotation, from the first words to the last', () => {
    expect(alone('one two three four five\nmiddle\nsix seven eight nine ten.')).toBe(
      ':~:text=one%20two%20three%20four,seven%20eight%20nine%20ten',
    );
    expect(alone('“One.\n…\nTwo three”')).toBe(':~:text=One,Two%20three');
    expect(alone('One.\n—')).toBe(':~:text=One');
  });

  it('takes no word of a range from two paragraphs', () => {
    const word = fc.stringMatching(/^[a-z]{1,3}$/);
    const paragraph = fc.array(word, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 2, maxLength: 4 }), (paragraphs) => {
        const texts = paragraphs.map((words) => words.join(' '));
        const [, encoded] = (alone(texts.join('\n')) ?? '').split(':~:text=');
        if (encoded === undefined) return;
        const [start = '', end = '', ...more] = encoded.split(',').map(decodeURIComponent);
        expect(texts[0]?.startsWith(start)).toBe(true);
        expect(texts.at(-1)?.endsWith(end)).toBe(true);
        expect(end).not.toBe('');
        expect(more).toEqual([]);
      }),
    );
  });

  it('grows to whole paragraphs where their ends stand in another quotation, too', () => {
    const quotation = 'a b c d red\nblue e f g h';
    expect(textFragments([quotation, 'a b c d\nx\ne f g h'])(quotation)).toBe(
      ':~:text=a%20b%20c%20d%20red,blue%20e%20f%20g%20h',
    );
    expect(textFragments([quotation, `x\n${quotation}`])(quotation)).toBeUndefined();
  });

  it('minds the order of its ends', () => {
    const quotation = 'a b c d x e f g h';
    expect(textFragments([quotation, 'e f g h y a b c d'])(quotation)).toContain('d,e');
  });
});
