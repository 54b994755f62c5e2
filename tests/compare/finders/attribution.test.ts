import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('another speaker of the same words is found', () => {
  it.each([
    [
      '“The harbour is lost,” Ada Brook said.',
      '“The harbour is lost,” Ida Stone said.',
      'Ada Brook → Ida Stone',
    ],
    [
      '“The harbour is lost,” said Ada Brook.',
      'Ida Stone said: “The harbour is lost.”',
      'Ada Brook → Ida Stone',
    ],
    [
      'The harbour is lost, according to Ada Brook.',
      'The harbour is lost, according to Ida Stone.',
      'Ada Brook → Ida Stone',
    ],
  ])('%s / %s', (left, right, words) => {
    expect(found(left, right)).toEqual([`attribution high: ${words}`]);
  });

  it('where two quotations are swapped between their speakers', () => {
    expect(
      found(
        '“The harbour is lost,” Brook said. “The fleet will return,” Stone said.',
        '“The harbour is lost,” Stone said. “The fleet will return,” Brook said.',
      ),
    ).toEqual(['attribution high: Brook → Stone', 'attribution high: Stone → Brook']);
  });
});

it('a speaker left out asks for attention', () => {
  expect(found('The ship sank in the storm, police said.', 'The ship sank in the storm.')).toEqual([
    'attribution attention: police said → ∅',
  ]);
  expect(
    found(
      'According to the coast guard, the ship sank in the storm.',
      'The ship sank in the storm.',
    ),
  ).toEqual(['attribution attention: According to the coast guard → ∅']);
  expect(
    found('Корабель затонув у шторм, повідомила поліція.', 'Корабель затонув у шторм.', 'uk'),
  ).toEqual(['attribution attention: повідомила поліція → ∅']);
});

it.each([
  ['“The harbour is lost,” Ada Brook said.', '“The harbour is lost,” said Brook.'],
  ['“The harbour is lost,” Ada Brook said.', '“The harbour is lost,” she said.'],
  ['“The harbour is lost,” he said.', '“The harbour is lost.”'],
])('%s says the same as: %s', (left, right) => {
  expect(found(left, right)).toEqual([]);
});
