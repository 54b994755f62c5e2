import { describe, expect, it } from 'vitest';
import { verdictFinder } from '../../src/corpus/rules/claims.ts';
import { partialDate } from '../../src/model/calendar-date.ts';
import { publication } from '../../src/model/publication.ts';
import { webAddress } from '../../src/model/text.ts';
import { answerProblem, claimProblem } from '../../src/new/answer-problem.ts';
import { findNamed } from '../../src/new/find-named.ts';
import config from '../fixtures/invented/publication.config.ts';

describe('an answer', () => {
  it('will do where the record may hold it', () => {
    expect(answerProblem('A name: “quoted” --- 🌉')).toBeUndefined();
    expect(answerProblem('2025-08', partialDate)).toBeUndefined();
  });

  it('will not do with what the check would refuse, which is said in its words', () => {
    expect(answerProblem(' ')).toContain('not blank');
    expect(answerProblem('two\nlines')).toContain('one line');
    expect(answerProblem('bridgе')).toContain('letters of two scripts');
    expect(answerProblem('a\u200bb')).toContain('U+200B');
    expect(answerProblem('2025-02-30', partialDate)).toContain('a day that exists');
    expect(answerProblem('www.a.example', webAddress)).toContain('https://');
  });

  it('that is a claim has no verdict word, and is better short', () => {
    const verdictIn = verdictFinder(publication.parse(config));
    expect(claimProblem('It is false that it opens', verdictIn).error).toContain('verdict');
    const long = claimProblem('The bridge opens on Monday '.repeat(4), verdictIn);
    expect(long.error).toBeUndefined();
    expect(long.warning).toContain('at most 75');
    expect(claimProblem('The bridge opens on Monday', verdictIn)).toEqual({});
  });
});

describe('somebody who is named', () => {
  const all = [
    { id: 'person-a', name: 'Person Á of the  Tower' },
    { id: 'white-tower', name: 'The White Tower' },
  ];

  it('is found by id and by name, whatever the case and the marks', () => {
    expect(findNamed('white-tower', all).found?.id).toBe('white-tower');
    expect(findNamed('person a OF the tower', all).found?.id).toBe('person-a');
  });

  it('is meant by a slip of the pen, and is not taken for found', () => {
    expect(findNamed('The Whit Tower', all)).toEqual({ near: all[1] });
    expect(findNamed('whte-tower', all)).toEqual({ near: all[1] });
  });

  it('is nobody where nobody has a name like it', () => {
    expect(findNamed('The bridge keeper', all)).toEqual({});
    expect(findNamed('Anybody', [])).toEqual({});
  });
});
