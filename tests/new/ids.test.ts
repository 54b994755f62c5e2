import { describe, expect, it } from 'vitest';
import { newId, newPassageId, newSlug, newSourceId } from '../../src/new/ids.ts';

const CLAIM = { text: 'The bridge has 7 arches', claimant: 'person-a', language: 'en' };

describe('the id of a new record', () => {
  it('is made of the claim, and of no other check or alias', () => {
    expect(newSlug(CLAIM, {})).toBe('the-bridge-has-7-arches');
    const taken = { checks: ['the-bridge-has-7-arches', 'the-bridge-has-7-arches-2'] };
    expect(newSlug(CLAIM, taken)).toBe('the-bridge-has-7-arches-3');
  });

  it('is made of the claimant where the claim has no letters that an address may have', () => {
    expect(newSlug({ ...CLAIM, text: '橋有七個拱' }, {})).toBe('claim-by-person-a');
    expect(newSlug({ ...CLAIM, text: '???' }, {})).toBe('claim-by-person-a');
  });

  it('is made of the name as its language is read', () => {
    expect(newId('claimants', { name: 'Григорій', language: 'uk' }, {})).toBe('hryhorii');
    expect(newId('outlets', { name: '新聞', language: 'zh' }, { outlets: ['outlet'] })).toBe(
      'outlet-2',
    );
  });

  it('is made of the outlet, the day and the headline of a source, or what its address ends in', () => {
    const source = { outlet: 'outlet-one', published: '2025-01-20', language: 'en' };
    expect(newSourceId({ ...source, headline: 'The bridge, and all of its many arches' }, {})).toBe(
      'outlet-one-2025-01-20-the-bridge-and-all-of',
    );
    expect(newSourceId({ ...source, url: 'https://a.example/x/bridge-opens.html' }, {})).toBe(
      'outlet-one-2025-01-20-bridge-opens',
    );
    expect(newSourceId({ outlet: 'outlet-one', language: 'en' }, {})).toBe('outlet-one');
  });

  it('is made of the first words of a passage', () => {
    const words = '“Seven arches” it has, said the keeper of the bridge';
    expect(newPassageId(words, 'en', [])).toBe('seven-arches-it-has-said');
    expect(newPassageId('…', 'en', ['passage'])).toBe('passage-2');
  });
});
