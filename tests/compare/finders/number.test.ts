import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('a number that changed is found', () => {
  it.each([
    ['The fund lost $441 million.', 'The fund lost $443 million.', '$441 million → $443 million'],
    ['It holds twelve ships.', 'It holds fourteen ships.', 'twelve → fourteen'],
    ['Prices rose by 4.5%.', 'Prices rose by 5.4%.', '4.5% → 5.4%'],
    ['Growth of 4-7% is planned.', 'Growth of 3-6% is planned.', '4-7% → 3-6%'],
    ['Between 40 and 50 boats came.', 'Between 60 and 70 boats came.', '40 and 50 → 60 and 70'],
    ['More than 40 people came.', 'More than 60 people came.', '40 → 60'],
    ['She came second in the race.', 'She came third in the race.', 'second → third'],
    ['Hundreds of people fled.', 'Thousands of people fled.', 'Hundreds → Thousands'],
    ['It lasts two weeks.', 'It lasts two months.', 'two weeks → two months'],
    ['It lasts a week.', 'It lasts a month.', 'a week → a month'],
    ['About half of them voted.', 'About 30 percent of them voted.', 'half → 30 percent'],
    [
      'It costs half a million euros.',
      'It costs 600,000 euros.',
      'half a million euros → 600,000 euros',
    ],
  ])('%s / %s', (left, right, words) => {
    expect(found(left, right)).toEqual([`number high: ${words}`]);
  });

  it('and asks for attention where only its role is uncertain', () => {
    expect(
      found(
        'There were 43 dead when the ferry sank off the rocky coast of the island.',
        'When the ferry sank off the rocky coast of the island, 34 were killed.',
      ),
    ).toEqual(['number attention: 43 → 34']);
  });

  it('in other languages', () => {
    expect(found('Es kamen zwölf Schiffe.', 'Es kamen 14 Schiffe.', 'de')).toEqual([
      'number high: zwölf → 14',
    ]);
    expect(
      found('Збитки склали 3,5 млрд гривень.', 'Збитки склали 4,5 млрд гривень.', 'uk'),
    ).toEqual(['number high: 3,5 млрд гривень → 4,5 млрд гривень']);
  });
});

describe('the same number, said otherwise, is none', () => {
  it.each([
    ['It holds twelve eggs.', 'It holds a dozen eggs.'],
    ['It costs half a million euros.', 'It costs 500,000 euros.'],
    ['It costs half a million euros.', 'It costs €500,000.'],
    ['It lost $3.5bn.', 'It lost 3.5 billion dollars.'],
    ['About half of them voted.', 'Some 49% of them voted.'],
    ['About half of them voted.', '49% of them voted.'],
    ['More than 40 people came.', '43 people came.'],
    ['Nearly 50 people came.', '48 people came.'],
    ['It grew by 3.52 percent.', 'It grew by 3.5%.'],
    ['It lasts two weeks.', 'It lasts 14 days.'],
    ['A third of the members left.', '33% of the members left.'],
    ['Between 40 and 50 boats came.', '45 boats came.'],
    ['The 20th ship sank.', 'The twentieth ship sank.'],
    ['Twenty-five ships sank and 3 fled.', '3 fled and 25 ships sank.'],
    ['In all, 12 ships sank.', 'In all, ships sank.'],
    ['Dozens of people fled.', '43 people fled.'],
    ['First, the ship sank.', 'Second, the ship sank.'],
    ['Ships 12 and 14 sank.', 'Ships 14 and 12 sank.'],
  ])('%s / %s', (left, right) => {
    expect(found(left, right)).toEqual([]);
  });

  it('in other languages', () => {
    expect(found('Es kostet 1.234.567 Euro.', 'Es kostet 1 234 567 Euro.', 'de')).toEqual([]);
    expect(found("Прибули п'ять кораблів.", 'Прибули 5 кораблів.', 'uk')).toEqual([]);
  });
});
