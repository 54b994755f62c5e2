import { describe, expect, it } from 'vitest';
import { suggestion } from '../../src/corpus/suggest.ts';

describe('a value that is not there', () => {
  it.each([
    ['verdikt', ['verdict', 'venue', 'title'], 'verdict'],
    ['Claimant', ['claimant', 'claim'], 'claimant'],
    ['wsj-report', ['wsj-reports', 'newsmax'], 'wsj-reports'],
    ['x', ['y', 'long-name'], 'y'],
    ['titel', ['order', 'title'], 'title'],
  ])('%s, of %j, is taken for %s', (text, candidates, near) => {
    expect(suggestion(text, candidates).mend).toBe(`Did you mean \`${near}\`?`);
    expect(suggestion(text, candidates).expected[0]).toBe(near);
  });

  it('is taken for nothing that is far from it', () => {
    expect(suggestion('elephant', ['mouse', 'cat'])).toEqual({ expected: ['cat', 'mouse'] });
    expect(suggestion('elephant', [])).toEqual({ expected: [] });
  });

  it('gets the nearest dozen of thousands of values', () => {
    const candidates = Array.from({ length: 5000 }, (_, index) => `source-${String(index)}`);
    const { expected } = suggestion('source-12', candidates);
    expect(expected).toHaveLength(12);
    expect(expected[0]).toBe('source-12');
  });
});
