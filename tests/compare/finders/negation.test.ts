import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('a negation on one side alone is found', () => {
  it.each([
    ['The mayor will sign the law.', 'The mayor will not sign the law.', 'sign → not sign'],
    ['The mayor can sign the law.', 'The mayor cannot sign the law.', 'can → cannot sign'],
    [
      'The ship arrived with its crew.',
      'The ship arrived without its crew.',
      'with → without its crew',
    ],
    ['The pumps worked all night.', 'The pumps did not work all night.', 'worked → not work'],
    [
      'The ship was able to leave port.',
      'The ship failed to leave port.',
      'was able → failed to leave',
    ],
  ])('%s / %s', (left, right, words) => {
    expect(found(left, right).join()).toContain(`negation`);
    expect(found(left, right).join()).toContain(words);
  });

  it('in other languages', () => {
    expect(found('Мер підпише новий закон.', 'Мер не підпише новий закон.', 'uk')).toEqual([
      'negation high: підпише → не підпише',
    ]);
    expect(found('La France ne participera pas.', 'La France participera.', 'fr')).toEqual([
      'negation high: participera pas → participera',
    ]);
    expect(
      found('Der Hafen wird heute geöffnet.', 'Der Hafen wird heute nicht geöffnet.', 'de'),
    ).toEqual(['negation high: geöffnet → nicht geöffnet']);
  });
});

describe('no negation is found', () => {
  it.each([
    ['He said he did not know the captain.', 'He did not say he knew the captain.'],
    ['She was not aware of the plan.', 'She was unaware of the plan.'],
    ['It sank, and not only in the storm.', 'It sank, and in the storm.'],
    ["The pumps don't work.", 'The pumps do not work.'],
  ])('%s / %s', (left, right) => {
    expect(found(left, right)).toEqual([]);
  });
});
