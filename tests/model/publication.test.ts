import { describe, expect, it } from 'vitest';
import { publication } from '../../src/model/publication.ts';
import invented from '../fixtures/invented/publication.config.ts';
import { samplePublication } from '../sample.ts';

const config = await samplePublication();

function problems(change: Partial<Record<keyof typeof config, unknown>>): string[] {
  const result = publication.safeParse({ ...config, ...change });
  return result.success ? [] : result.error.issues.map(({ path }) => path.map(String).join('.'));
}

const [first, ...others] = config.verdicts;

describe('a publication', () => {
  it('may be the one that comes with the code, and the invented one', () => {
    expect(problems({})).toEqual([]);
    expect(publication.safeParse(invented).success).toBe(true);
  });

  it('has a void verdict, for checks that are withdrawn, and no number on it', () => {
    const withoutVoid = config.verdicts.filter(({ id }) => id !== 'void');
    expect(problems({ verdicts: withoutVoid })).toEqual(['verdicts']);
    const numbered = [...withoutVoid, { ...first, id: 'void', number: 1 }];
    expect(problems({ verdicts: numbered })).toEqual([
      `verdicts.${String(withoutVoid.length)}.number`,
    ]);
  });

  it('has no verdict twice', () => {
    expect(problems({ verdicts: [...config.verdicts, first] })).toEqual([
      `verdicts.${String(config.verdicts.length)}.id`,
    ]);
  });

  it.each([0, 6, 2.5, '3', undefined])('has no verdict with the number %j', (number) => {
    const found = problems({ verdicts: [{ ...first, number }, ...others] });
    expect(found).toEqual([expect.stringMatching(/^verdicts\.0/)]);
  });

  it('has a mark for each verdict off the line', () => {
    const unmarked = { ...first, number: null };
    expect(problems({ verdicts: [unmarked, ...others] })).toEqual(['verdicts.0']);
    expect(problems({ verdicts: [{ ...unmarked, mark: 'wave' }, ...others] })).toEqual([]);
  });

  it('has every label, definition and name in each of its languages', () => {
    const verdicts = [{ ...first, label: { en: 'True' }, definition: { uk: 'Так' } }, ...others];
    const people = { editors: { name: { en: 'The editors' } } };
    expect(problems({ verdicts, people })).toEqual([
      'verdicts.0.label',
      'verdicts.0.definition',
      'people.editors.name',
    ]);
  });

  it.each([
    ['address', 'plumbline.example'],
    ['languages', []],
    ['languages', ['english']],
    ['pageSize', 0],
    ['quotations', { words: 25 }],
    ['contact', { email: 'nobody' }],
    ['repository', { url: 'git@forge.example:desk' }],
    ['people', { 'The Editors': { name: { en: 'x', uk: 'x' } } }],
    ['policies', { corrections: 'Our Policy' }],
    ['policies', { ethics: 'about' }],
    ['sameAs', ['@gazette']],
    ['unknown', 1],
  ])('has no %s such as %j', (key, value) => {
    expect(problems({ [key]: value })).not.toEqual([]);
  });

  it('may have colours of its own, in both schemes', () => {
    const colour = { light: '#8a1f1b', dark: '#f0a09c' };
    expect(problems({ verdicts: [{ ...first, colour }, ...others] })).toEqual([]);
    expect(problems({ verdicts: [{ ...first, colour: 'red' }, ...others] })).not.toEqual([]);
  });
});
