import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('an altered quotation is found', () => {
  it('with a word replaced', () => {
    expect(
      found('“We lost the whole harbour,” she said.', '“We sold the whole harbour,” she said.'),
    ).toContain('quotation high: We lost the whole harbour → We sold the whole harbour');
  });

  it('with words put in', () => {
    expect(
      found(
        'He agreed to “raise the level of talks” in the spring.',
        'He agreed to "raise the level of its talks with the island."',
      ),
    ).toContain(
      'quotation attention: raise the level of talks → raise the level of its talks with the island',
    );
  });

  it('where one side says the same words as its own', () => {
    expect(
      found(
        'The harbour, she said, was “a ruin beyond repair” now.',
        'The harbour, she said, was a ruin beyond repair now.',
      ),
    ).toEqual(['quotation attention: a ruin beyond repair → a ruin beyond repair']);
  });
});

describe('no quotation is found', () => {
  it.each([
    ['“We don’t know,” she said.', '"We don\'t know," she said.'],
    ['«We lost the harbour», she said.', '„We lost the harbour“, she said.'],
    ['“We lost the harbour and the fleet,” she said.', '“We lost the harbour,” she said.'],
    ['“We lost the old harbour,” she said.', '“We lost the … harbour,” she said.'],
    ['“We honour the harbour,” she said.', '“We honor the harbour,” she said.'],
  ])('%s / %s', (left, right) => {
    expect(found(left, right)).toEqual([]);
  });
});
