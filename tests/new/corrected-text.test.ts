import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../src/corpus/frontmatter.ts';
import { type CorrectionAnswers, correctedText } from '../../src/new/corrected-text.ts';

const CHECK = `---
title: The bridge opens on Monday
claim:
  text: The bridge opens on Monday
  claimant: person-a
  date: 2025-01-20
# Read the report again before you change it.
verdict: false
explanation: The report names Tuesday.
published: 2025-01-22
authors: [editors]
aliases: [old-bridge]
---
The body.  
---
With a line of its own\tand no end`;
const CORRECTION: CorrectionAnswers = {
  date: '2025-02-03',
  class: 'minor',
  note: 'A name was misspelt: “Tuesdey”.',
};
const dataOf = (text: string) => readFrontmatter(text).data;

describe('a correction of a check', () => {
  it('is added, and nothing else is touched', () => {
    const text = correctedText(CHECK, CORRECTION);
    const lines = CHECK.split('\n');
    lines.splice(11, 0, 'corrections:', '  - date: 2025-02-03', '    class: minor');
    lines.splice(14, 0, '    note: "A name was misspelt: “Tuesdey”."');
    expect(text).toBe(lines.join('\n'));
  });

  it('stands behind those before it', () => {
    const twice = correctedText(correctedText(CHECK, CORRECTION), {
      ...CORRECTION,
      class: 'update',
    });
    expect(dataOf(twice)).toMatchObject({ corrections: [{ class: 'minor' }, { class: 'update' }] });
  });

  it('keeps the verdict before a new one, and every remark', () => {
    const text = correctedText(CHECK, { ...CORRECTION, class: 'substantial', verdict: 'true' });
    expect(dataOf(text)).toMatchObject({ verdict: true, corrections: [{ was: false }] });
    expect(text).toContain('# Read the report again before you change it.\nverdict: true\n');
  });

  it('names no verdict before where the verdict stays', () => {
    const text = correctedText(CHECK, { ...CORRECTION, class: 'substantial', verdict: 'false' });
    expect(text).not.toContain('was:');
  });

  it('of class void withdraws the check', () => {
    const text = correctedText(CHECK, { ...CORRECTION, class: 'void' });
    expect(dataOf(text)).toMatchObject({
      verdict: 'void',
      corrections: [{ class: 'void', was: false }],
    });
  });

  it('changes the claim and the explanation, and names reviewers once', () => {
    const text = correctedText(CHECK, {
      ...CORRECTION,
      claim: 'It opens: soon',
      explanation: '“No”',
      reviewers: ['one', 'two', 'one'],
    });
    expect(dataOf(text)).toMatchObject({
      claim: { text: 'It opens: soon', claimant: 'person-a' },
      explanation: '“No”',
      reviewers: ['one', 'two'],
    });
  });

  it('is refused in a file that cannot be read', () => {
    expect(() => correctedText('no frontmatter', CORRECTION)).toThrow('cannot be read');
    expect(() => correctedText('---\na: [\n---\n', CORRECTION)).toThrow('cannot be read');
  });

  it('says just what was answered, whatever it is, and leaves the body as it is', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        '---',
        '# no',
        'a: b',
        '- x',
        '"',
        '{',
        'null',
        '2025',
        'مرحبا',
        '🌉',
        "it's",
      ),
    );
    fc.assert(
      fc.property(words, words, words, (note, claim, body) => {
        const text = correctedText(`${CHECK}${body}`, { ...CORRECTION, note, claim });
        expect(dataOf(text)).toMatchObject({ claim: { text: claim }, corrections: [{ note }] });
        expect(text.endsWith(`The body.  \n---\nWith a line of its own\tand no end${body}`)).toBe(
          true,
        );
      }),
    );
  });
});
