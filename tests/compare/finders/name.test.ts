import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('a name in the place of another is found', () => {
  it.each([
    [
      'The mayor met Ada Brook in the harbour.',
      'The mayor met Ida Stone in the harbour.',
      'Ada Brook → Ida Stone',
    ],
    [
      'The talks took place in Geneva last year.',
      'The talks took place in Oslo last year.',
      'Geneva → Oslo',
    ],
    [
      'The envoy flew to Austria for the talks.',
      'The envoy flew to Australia for the talks.',
      'Austria → Australia',
    ],
    [
      'The envoy flew to North Korea for talks.',
      'The envoy flew to South Korea for talks.',
      'North Korea → South Korea',
    ],
    ['The U.S. opposed the new resolution.', 'Russia opposed the new resolution.', 'U.S. → Russia'],
    ['The report by NATO was late again.', 'The report by UNESCO was late again.', 'NATO → UNESCO'],
  ])('%s / %s', (left, right, words) => {
    expect(found(left, right)).toContain(`name high: ${words}`);
  });

  it('in other languages', () => {
    expect(
      found('Вчора посол прибув до Варшави потягом.', 'Вчора посол прибув до Праги потягом.', 'uk'),
    ).toEqual(['name high: Варшави → Праги']);
  });
});

describe('another name of the same is none', () => {
  it.each([
    ['The minister Sergei Orlov spoke first.', 'The minister Sergey Orlov spoke first.'],
    ['Then President Zelensky spoke at length.', 'Then President Zelenskyy spoke at length.'],
    ['Troops of the United States stayed there.', 'Troops of the U.S. stayed there.'],
    ['Troops of the United Kingdom stayed there.', 'Troops of the UK stayed there.'],
    ['The offer of the European Union stands.', 'The offer of the EU stands.'],
    ['The harbour master, Ada Brook, left early.', 'The harbour master, Ms. Brook, left early.'],
    ['The harbour master, John Brook, left early.', 'The harbour master, J. Brook, left early.'],
    ['The offer came from Moscow on the phone.', 'The offer came from Russia on the phone.'],
    ['The report of the Harbour Safety Board came.', 'The report of the HSB came.'],
    ['The harbour master, Ada Brook, left early.', 'The harbour master left early.'],
    ['The harbour master met José Muñoz.', 'The harbour master met Jose Munoz.'],
  ])('%s / %s', (left, right) => {
    expect(found(left, right)).toEqual([]);
  });

  it('in another case', () => {
    expect(found('Посол зустрів Марію в порту.', 'Посол говорив з Марією в порту.', 'uk')).toEqual(
      [],
    );
  });
});

it('a German place asks for attention, because its capital proves nothing', () => {
  expect(
    found(
      'Das Schiff liegt seit Tagen in Hamburg.',
      'Das Schiff liegt seit Tagen in Bremen.',
      'de',
    ),
  ).toEqual(['name attention: Hamburg → Bremen']);
});

it('a German noun is no name, for all its capital', () => {
  expect(
    found(
      'Der Kapitän verließ das Schiff im Hafen.',
      'Der Kapitän verließ das Boot im Hafen.',
      'de',
    ),
  ).toEqual([]);
});
