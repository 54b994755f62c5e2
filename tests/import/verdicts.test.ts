import { describe, expect, it } from 'vitest';
import { fates, outcomesOf, PUBLICATION, ratedWith } from './imported.ts';
import { verdictMap } from '../../src/import/verdict-map.ts';

const rating = (alternateName: unknown, numbers: readonly unknown[] = []) => {
  const [ratingValue, worstRating, bestRating] = numbers;
  return ratedWith({ '@type': 'Rating', alternateName, ratingValue, worstRating, bestRating });
};

/** The verdicts that ratings are taken for, and by what. */
function verdicts(ratings: Record<string, unknown>[], pairs: readonly string[] = []) {
  const feed = ratings.map((one, index) => ({
    ...one,
    url: `https://checker.example/${String(index)}`,
  }));
  const map = verdictMap(PUBLICATION, undefined, pairs);
  return outcomesOf(feed, { verdicts: map }).map((one) =>
    one.became === 'check' ? `${one.verdict.verdict} by ${one.verdict.by}` : undefined,
  );
}

describe('the verdict of a fact-check', () => {
  it.each(['False', ' FALSE!\r\n', 'false.', 'НЕПРАВДА', '“False”'])(
    'takes %j for false',
    (label) => {
      expect(verdicts([rating(label)])).toEqual(['false by label']);
    },
  );

  it('knows labels written as slugs, with what is left of a line break', () => {
    expect(verdicts([rating('half-and-half\r\n'), rating('Missing_Context')])).toEqual([
      'half-and-half by label',
      'missing-context by label',
    ]);
  });

  it('takes a number for a verdict where it is said to stand on a scale from 1 to 5', () => {
    expect(verdicts([rating('Odd', [1, 1, 5]), rating('Even', ['4', '1', '5'])])).toEqual([
      'false by number',
      'nearly-true by number',
    ]);
  });

  it.each([
    [[-1, -1, -1]],
    [['', '', '']],
    [[3, 0, 5]],
    [[5, 5, 1]],
    [[1, undefined, undefined]],
    [[6, 1, 5]],
    [[2, 1, 4]],
    [[10, 1, 10]],
    [[1.5, 1, 5]],
    [['three', 1, 5]],
    [[null, 1, 5]],
  ])('takes no verdict from the numbers %j', (numbers) => {
    expect(verdicts([rating('Something else', numbers)])).toEqual([undefined]);
  });

  it('believes no publisher whose numbers contradict its labels, or are the same for all', () => {
    expect(verdicts([rating('Odd', [5, 1, 5]), rating('False', [5, 1, 5])])).toEqual([
      undefined,
      'false by label',
    ]);
    const same = ['One', 'Two', 'Three'].map((label) => rating(label, [1, 1, 5]));
    expect(verdicts(same)).toEqual([undefined, undefined, undefined]);
  });

  it('goes by the map of a person before all else', () => {
    const pairs = ['Pants on Fire=false', 'false=far-off', 'a=b=true'];
    expect(verdicts([rating('pants-on-fire'), rating('False'), rating('a=b')], pairs)).toEqual([
      'false by map',
      'far-off by map',
      'true by map',
    ]);
  });

  it('refuses a map with a verdict that the scale has not, and names the nearest', () => {
    expect(() => verdictMap(PUBLICATION, undefined, ['Wrong=flase'])).toThrow(
      'did you mean `false`',
    );
    expect(() => verdictMap(PUBLICATION, undefined, ['Wrong'])).toThrow('label=verdict');
  });

  it('takes the label where a text stands for the rating, or in the place of its number', () => {
    expect(verdicts([ratedWith('False'), ratedWith([{ ratingValue: 'False' }])])).toEqual([
      'false by label',
      'false by label',
    ]);
  });

  it('leaves out what has no rating, and what is void without a word why', () => {
    expect(fates(outcomesOf(ratedWith(null)))).toEqual(['import-verdict']);
    expect(fates(outcomesOf(rating('Void')))).toEqual(['import-void']);
  });
});
