import fc from 'fast-check';
import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import { drawShareImage } from '../../../src/publish/share-image/draw.ts';
import type { CheckDrawing } from '../../../src/views/share-image.ts';

const FALSE = { label: 'False', number: 1, mark: null, colour: 'false', place: '1 of 5' } as const;
const drawing: CheckDrawing = {
  publication: 'The Invented Gazette',
  kind: 'Fact-check',
  claim: 'The invented bridge opened on a Monday',
  claimant: 'Invented Person',
  verdict: FALSE,
};
const draw = async (changes: Partial<CheckDrawing>) =>
  Buffer.from(await drawShareImage({ ...drawing, ...changes })).toString('base64');

describe('an image for other sites', () => {
  it('is a PNG of the size that its page tells, and small', async () => {
    const image = await drawShareImage(drawing);
    expect(imageSize(image)).toMatchObject({ type: 'png', width: 1200, height: 630 });
    expect(image.length).toBeLessThan(100_000);
  });

  it('is the same, byte for byte, whenever it is drawn', async () => {
    expect(await draw({})).toBe(await draw({}));
  });

  it('shows the claim, the claimant, the verdict and the publication', async () => {
    const other = await Promise.all([
      draw({ claim: 'The invented bridge opened on a Sunday' }),
      draw({ claimant: 'Another Person' }),
      draw({ publication: 'The Other Gazette' }),
      draw({ verdict: { ...FALSE, label: 'Wrong' } }),
      draw({ verdict: { ...FALSE, number: 2 } }),
      draw({ verdict: { ...FALSE, colour: { light: '#5b3a8c', dark: '#c3a6f0' } } }),
      draw({ verdict: { ...FALSE, number: null, mark: 'ring' } }),
    ]);
    expect(new Set([...other, await draw({})]).size).toBe(other.length + 1);
  });

  it('writes Ukrainian, and the letters that it shares with no other language', async () => {
    const words = await draw({ claim: 'Ґава їсть їжу під єдиним мостом' });
    expect(words).not.toBe(await draw({ claim: '' }));
    expect(words).not.toBe(await draw({ claim: 'ава їсть їжу під єдиним мостом' }));
  });

  it.each([
    ['Arabic', 'المكتبة مغلقة يوم الاثنين'],
    ['Hebrew amid English', 'The sign says שלום to all'],
    ['Chinese', '桥在星期一开放'],
  ])('has no boxes for words in %s, but says what it is', async (_script, claim) => {
    expect(await draw({ claim })).toBe(await draw({ claim: '' }));
    expect(await draw({ claim })).not.toBe(await draw({ claim, kind: 'Another word' }));
  });

  it('leaves out emoji, marks of direction and controls, and keeps the words', async () => {
    const signs = '\u202eThe invented 🌉 bridge\u0007 opened 👩‍👩‍👧 on\u200b a Monday ✨';
    expect(await draw({ claim: signs })).toBe(await draw({}));
  });

  it('ends a long claim with an ellipsis, in no more time than a short one', async () => {
    const long = 'The invented bridge was measured again and again. '.repeat(2000);
    const start = performance.now();
    expect(await draw({ claim: long })).toBe(await draw({ claim: `${long} And again.` }));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('is drawn of whatever text a claim may be', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(text, text, async (claim, claimant) => {
        const image = await drawShareImage({ ...drawing, claim, claimant });
        expect(imageSize(image).width).toBe(1200);
      }),
      {
        numRuns: 25,
        examples: [
          [']]></svg>', '</script>'],
          ['\ud83d', '\u0000'],
          ['&amp;<b>', '"'],
        ],
      },
    );
  });
});
