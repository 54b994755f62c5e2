import { afterAll, describe, expect, it } from 'vitest';
import { checkSubject } from '../../src/views/check.ts';
import { frame } from '../../src/views/frame.ts';
import { checkDrawing, shareDrawings } from '../../src/views/share-image.ts';
import { found, type Site } from '../../src/views/site.ts';
import { corpusFolder, removeFolder } from '../corpus/corpus-folder.ts';
import { siteOf } from './site.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));
const site = await siteOf(folders);
const ID = 'bridge-opens-on-monday';
const entry = found(site.corpus.checks, ID);

/** The site with other things said in the check. */
function edited(data: Partial<typeof entry.data>): Site {
  const changed = { ...entry, data: { ...entry.data, ...data } };
  return { ...site, corpus: { ...site.corpus, checks: new Map([[ID, changed]]) } };
}
const hrefOf = (of: Site) => checkDrawing(of, ID).image.href;

describe('the image of a check', () => {
  it('has another address where the claim or the verdict is another', () => {
    expect(hrefOf(edited({}))).toBe(hrefOf(site));
    expect(hrefOf(edited({ verdict: 'void' }))).not.toBe(hrefOf(site));
    expect(hrefOf(edited({ claim: { ...entry.data.claim, text: 'Another' } }))).not.toBe(
      hrefOf(site),
    );
  });

  it('keeps its address where only the argument changed', () => {
    expect(hrefOf(edited({ explanation: 'Another.', published: '2025-09-09' }))).toBe(hrefOf(site));
  });

  it('is told in words', () => {
    expect(checkDrawing(site, ID).image.alt).toContain(entry.data.claim.text);
  });
});

describe('the images of a site', () => {
  it('are one for each check, and one for all other pages in a language', () => {
    const languages = site.publication.languages.length;
    expect(shareDrawings(site)).toHaveLength(site.corpus.checks.size + languages);
  });

  it('are one for checks that show the same', () => {
    const checks = new Map([...site.corpus.checks, ['copy', { ...entry, id: 'copy' }]]);
    const doubled = { ...site, corpus: { ...site.corpus, checks } };
    expect(shareDrawings(doubled)).toHaveLength(shareDrawings(site).length);
  });

  it('are none, and no page names one, where the publication wants none', () => {
    const without = { ...site, publication: { ...site.publication, cards: false } };
    expect(shareDrawings(without)).toEqual([]);
    expect(frame(without, '/')).not.toHaveProperty('image');
    expect(checkSubject(without, entry)).not.toHaveProperty('image');
  });
});
