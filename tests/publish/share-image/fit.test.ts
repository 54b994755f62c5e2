import { describe, expect, it } from 'vitest';
import { fit } from '../../../src/publish/share-image/fit.ts';

const SIZES = [58, 46, 33];
const sizeOf = (text: string) => fit(text, SIZES, 680, 350).size;

describe('the size of a text', () => {
  it('is large for a few words, and falls as there are more', () => {
    const sizes = [4, 15, 30, 200].map((words) => sizeOf('invented '.repeat(words).trim()));
    expect(sizes).toEqual([58, 46, 33, 33]);
  });

  it('breaks no word where a smaller size has room for it', () => {
    expect(sizeOf('Bridgebuildingcommission')).toBe(46);
  });

  it('takes no more lines than there is room for', () => {
    for (const size of SIZES) {
      const { lines } = fit('invented '.repeat(500), [size], 680, 350);
      expect(lines * size * 1.22).toBeLessThanOrEqual(350);
      expect((lines + 1) * size * 1.22).toBeGreaterThan(350);
    }
  });
});
