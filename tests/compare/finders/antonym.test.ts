import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('a word replaced by its opposite is found', () => {
  it.each([
    [
      'The harbour fees increased in spring.',
      'The harbour fees decreased in spring.',
      'increased → decreased',
    ],
    ['The council rejected the plan.', 'The council accepted the plan.', 'rejected → accepted'],
    [
      'The court found the captain guilty.',
      'The court found the captain innocent.',
      'guilty → innocent',
    ],
    [
      'The ruling was called legal by both.',
      'The ruling was called illegal by both.',
      'legal → illegal',
    ],
    ['The captain denied the charges.', 'The captain admitted the charges.', 'denied → admitted'],
    ['The ship left before the storm.', 'The ship left after the storm.', 'before → after'],
  ])('%s / %s', (left, right, words) => {
    expect(found(left, right)).toEqual([`antonym high: ${words}`]);
  });
});

it('opposites are found in other languages', () => {
  expect(found('Рада схвалила закон про порт.', 'Рада відхилила закон про порт.', 'uk')).toEqual([
    'antonym high: схвалила → відхилила',
  ]);
  expect(found('Die Preise im Hafen stiegen.', 'Die Preise im Hafen sanken.', 'de')).toEqual([
    'antonym high: stiegen → sanken',
  ]);
  expect(found('Les prix du port ont augmenté.', 'Les prix du port ont baissé.', 'fr')).toEqual([
    'antonym high: augmenté → baissé',
  ]);
});

it('another thing of its kind asks for attention', () => {
  expect(
    found('He is the son of the old captain.', 'He is the brother of the old captain.'),
  ).toEqual(['antonym attention: son → brother']);
});

it('words that changed places changed their roles', () => {
  expect(
    found(
      'The butter was in the fridge and the milk was on the table.',
      'The milk was in the fridge and the butter was on the table.',
    ),
  ).toEqual(['antonym high: butter → milk', 'antonym high: milk → butter']);
});

describe('no opposite is found', () => {
  it.each([
    ['The harbour fees increased in spring.', 'The harbour fees rose in spring.'],
    ['The fees did not increase in spring.', 'The fees decreased in spring.'],
    ['The old and the new ships left the port.', 'The new and the old ships left the port.'],
  ])('%s / %s', (left, right) => {
    expect(found(left, right).filter((line) => line.includes('high'))).toEqual([]);
  });
});
