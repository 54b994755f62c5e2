import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('a qualifier on one side alone asks for attention', () => {
  it.each([
    ['The captain allegedly sold the ship.', 'The captain sold the ship.', 'allegedly → ∅'],
    [
      'The plan, which he erroneously called agreed, failed.',
      'The plan, which he called agreed, failed.',
      'erroneously → ∅',
    ],
    ['The ship is lost.', 'The ship may be lost.', '∅ → may'],
  ])('%s / %s', (left, right, words) => {
    expect(found(left, right)).toEqual([`hedge attention: ${words}`]);
  });

  it('in other languages', () => {
    expect(
      found(
        'Der Kapitän hat angeblich das Schiff verkauft.',
        'Der Kapitän hat das Schiff verkauft.',
        'de',
      ),
    ).toEqual(['hedge attention: angeblich → ∅']);
    expect(found('Капітан нібито продав корабель.', 'Капітан продав корабель.', 'uk')).toEqual([
      'hedge attention: нібито → ∅',
    ]);
  });
});

it.each([
  ['The ship might be lost.', 'The ship may be lost.'],
  ['The captain allegedly sold it.', 'The captain reportedly sold it.'],
  ['The ship came in May with salt.', 'The ship came with salt.'],
])('%s is as careful as: %s', (left, right) => {
  expect(found(left, right)).toEqual([]);
});
