import { describe, expect, it } from 'vitest';
import { columnsOf, wrapped } from '../../../src/cli/compare/wrapped.ts';

describe('a text for a terminal', () => {
  it('is broken at spaces, and a long word where the line ends', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('ab abcdefghij k', 4)).toEqual(['ab', 'abcd', 'efgh', 'ij k']);
  });

  it('has two columns for a Chinese character and none for a mark on a letter', () => {
    expect(columnsOf('大桥')).toBe(4);
    expect(columnsOf('e\u0301')).toBe(1);
    expect(wrapped('大桥将开放', 4)).toEqual(['大桥', '将开', '放']);
  });

  it('of nothing is one empty line', () => {
    expect(wrapped('', 10)).toEqual(['']);
  });
});
