import publication from '../../publication.config.ts';
import { drawShareImage } from '../../src/publish/share-image/draw.ts';
import { generateCheck } from '../generate/checks.ts';
import { sizeFor } from '../generate/size.ts';

/** How many images are drawn. */
const IMAGES = 60;

/** What card images cost on one processor. */
export interface CardCosts {
  seconds: number[];
  /** Mean size of one, in bytes. */
  bytes: number;
}

/** Draws card images, none of which was drawn before. */
export async function cardCosts(): Promise<CardCosts> {
  const seconds: number[] = [];
  let bytes = 0;
  for (let index = 0; index < IMAGES; index += 1) {
    const { claim, verdict: id } = generateCheck(index, sizeFor(IMAGES));
    const verdict = publication.verdicts.find((value) => value.id === id);
    const label = verdict?.label.en ?? '';
    const start = performance.now();
    const image = await drawShareImage({
      publication: publication.name,
      kind: '',
      claim,
      claimant: `Claimant ${String(index)}`,
      verdict: { label, place: '', number: 1, mark: null, colour: 'false' },
    });
    seconds.push((performance.now() - start) / 1000);
    bytes += image.length;
  }
  return { seconds, bytes: bytes / IMAGES };
}
