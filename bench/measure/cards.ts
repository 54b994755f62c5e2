import publication from '../../publication.config.ts';
import { drawShareImage } from '../../src/publish/share-image/draw.ts';
import { generateCheck } from '../generate/checks.ts';
import { sizeFor } from '../generate/size.ts';
import { median } from './table.ts';

/** How many images are drawn. */
const IMAGES = 60;

/** What a card image costs on one processor: the median time, and the mean size. */
export async function cardImages(): Promise<string> {
  const timings: number[] = [];
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
    timings.push(performance.now() - start);
    bytes += image.length;
  }
  const [time, size] = [median(timings).toFixed(0), (bytes / IMAGES / 1000).toFixed(0)];
  return `Card images, which the builds above leave out: ${time} ms and ${size} kB each, on one processor`;
}
