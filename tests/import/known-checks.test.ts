import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/entry.ts';
import { claimReviewWith, corpusOf, fates, outcomesOf } from './imported.ts';

const review = (claimReviewed: string, url = 'https://checker.example/bridge') =>
  claimReviewWith({ claimReviewed, url });

/** What becomes of reviews where others were imported before, and their claims edited. */
async function again(before: unknown[], edited: Record<string, string>, after: unknown[]) {
  const corpus = await corpusOf(outcomesOf(before));
  const checks: Corpus['checks'] = new Map(
    [...corpus.checks].map(([id, entry]) => {
      const text = edited[entry.data.claim.text] ?? entry.data.claim.text;
      return [id, { ...entry, data: { ...entry.data, claim: { ...entry.data.claim, text } } }];
    }),
  );
  return fates(outcomesOf(after, { corpus: { ...corpus, checks } }));
}

describe('a check that was imported before', () => {
  it('is known by its address and claim, in whatever spelling of the address', async () => {
    const one = review('A roof');
    expect(
      await again([one], {}, [one, review('A roof', 'http://checker.example/bridge/#x')]),
    ).toEqual(['known', 'known']);
  });

  it('is known after its claim was edited, once', async () => {
    const one = review('A roof');
    expect(await again([one], { 'A roof': 'It has a roof' }, [one, one])).toEqual([
      'known',
      'known',
    ]);
    expect(await again([one], { 'A roof': 'It has a roof' }, [one, review('A door')])).toEqual([
      'known',
      'check',
    ]);
  });

  it('is not mistaken for another check of the same article', async () => {
    const [roof, door] = [review('A roof'), review('A door')];
    expect(await again([roof], {}, [door, roof])).toEqual(['check', 'known']);
    expect(await again([roof, door], { 'A door': 'It has a door' }, [door, roof])).toEqual([
      'known',
      'known',
    ]);
  });

  it('is not mistaken for another whose publisher names the home page for all', async () => {
    const home = 'https://checker.example/';
    const edited = { 'A roof': 'It has a roof' };
    expect(await again([review('A roof', home)], edited, [review('A door', home)])).toEqual([
      'check',
    ]);
  });

  it('keeps its own address where another check of the feed would have taken it', async () => {
    const own = review('A door', 'https://invented.example/desk/checks/a-roof/');
    const outcomes = outcomesOf([review('A roof'), own]);
    const { checks } = await corpusOf(outcomes);
    expect([...checks.values()].map(({ id, data }) => [id, data.claim.text]).toSorted()).toEqual([
      ['a-roof', 'A door'],
      ['a-roof-2', 'A roof'],
    ]);
  });
});
