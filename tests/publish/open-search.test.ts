import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { openSearch } from '../../src/publish/open-search.ts';
import { inventedSite } from './structured/invented-site.ts';

const site = await inventedSite();

/** The texts of the elements, by name; `Url` stands for its template. */
function read(xml: string): Record<string, string> {
  const read: Record<string, string> = {};
  const parser = sax.parser(true);
  let open = '';
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    open = name;
    const { template } = attributes;
    if (name === 'Url' && typeof template === 'string') read.Url = template;
  };
  parser.ontext = (text) => {
    if (text.trim() !== '') read[open] = text;
  };
  parser.write(xml).close();
  return read;
}

describe('what a browser is told of the search', () => {
  it('names the publication and the address that answers', () => {
    expect(read(openSearch(site))).toMatchObject({
      ShortName: 'The Invented',
      Description: site.publication.description.en,
      Url: 'https://invented.example/desk/search/?q={searchTerms}',
    });
  });

  it('is sound XML whatever the name of the publication is', () => {
    for (const name of ['A<b>&"c"]]>', '\u0007Bell', '👨‍👩‍👧'.repeat(20), 'x'.repeat(100_000)]) {
      const named = { ...site, publication: { ...site.publication, name } };
      const { ShortName = '' } = read(openSearch(named));
      expect([...ShortName].length).toBeGreaterThan(0);
      expect([...ShortName].length).toBeLessThanOrEqual(16);
    }
  });
});
