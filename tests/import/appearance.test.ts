import { describe, expect, it } from 'vitest';
import { appearanceAt } from '../../src/import/appearance.ts';

const PAGE = 'https://paper.example/a?b=1';

describe('the address of an appearance', () => {
  it.each([
    [`https://web.archive.org/web/20200102030405/${PAGE}`, PAGE, '2020-01-02'],
    [`http://web.archive.org/web/20200102030405if_/${PAGE}`, PAGE, '2020-01-02'],
    [`https://web.archive.org/web/2020*/${PAGE}`, PAGE, undefined],
    [
      'https://web.archive.org/web/20200102030405/paper.example/a',
      'http://paper.example/a',
      '2020-01-02',
    ],
    [`https://archive.is/20200102030405/${PAGE}`, PAGE, '2020-01-02'],
    [`https://archive.today/2020.01.02-030405/${PAGE}`, PAGE, '2020-01-02'],
    [`https://archive.ph/o/aBc12/${PAGE}`, PAGE, undefined],
    [`https://archive.ph/${PAGE}`, PAGE, undefined],
    ['https://archive.ph/aBc12', undefined, undefined],
    ['https://perma.cc/AB12-CD34', undefined, undefined],
    ['https://ghostarchive.org/archive/aBc12', undefined, undefined],
    ['https://ghostarchive.org/varchive/youtube/20200102/aBc', undefined, '2020-01-02'],
  ])('takes %s for a copy', (url, original, date) => {
    expect(appearanceAt(url)).toEqual({
      ...(original !== undefined && { url: original }),
      archived: { url, ...(date !== undefined && { date }) },
    });
  });

  it('takes all others for pages, also those about archives', () => {
    for (const url of [PAGE, 'https://archive.org/details/x', `${PAGE}#https://archive.ph/x`]) {
      expect(appearanceAt(url)).toEqual({ url });
    }
  });
});
