import { claimantId, topicId } from './checks.ts';
import { outletId } from './pairs.ts';
import { randomFor } from './random.ts';
import { contentFile, type ContentFile } from './record.ts';
import type { Size } from './size.ts';
import { capitalise, longWords, nameOf, sentence } from './words.ts';

const PAGES = [
  ['methodology', 'Methodology', 'header'],
  ['about', 'About', 'header'],
  ['corrections-policy', 'Corrections policy', 'footer'],
  ['funding', 'Funding', 'footer'],
  ['contribute', 'Contribute', 'footer'],
  ['privacy', 'Privacy', 'footer'],
] as const;

/** Claimants, outlets, topics and the pages that every publication has. */
export function* otherFiles(size: Size): Generator<ContentFile> {
  for (let index = 0; index < size.claimants; index += 1) {
    const random = randomFor('claimant', index);
    const data = {
      name: `Invented Claimant ${capitalise(nameOf(index))}`,
      kind: random.chance(0.8) ? 'person' : 'organisation',
      role: capitalise(longWords(random, 2)),
    };
    yield contentFile(`claimants/${claimantId(index)}.md`, data, sentence(random, 15));
  }
  for (let index = 0; index < size.outlets; index += 1) {
    const data = { name: `Invented Outlet ${capitalise(nameOf(index))}` };
    yield contentFile(`outlets/${outletId(index)}.md`, data, '');
  }
  for (let index = 0; index < size.topics; index += 1) {
    const random = randomFor('topic', index);
    const data = { name: `${capitalise(longWords(random, 1))} ${nameOf(index)}` };
    yield contentFile(`topics/${topicId(index)}.md`, data, '');
  }
  for (const [order, [slug, title, menu]] of PAGES.entries()) {
    const random = randomFor('page', order);
    const scale = slug === 'methodology' ? '\n\n::verdict-scale' : '';
    const text = `This publication is generated for benchmarks.\n\n${sentence(random, 20)}${scale}`;
    yield contentFile(`pages/${slug}.md`, { title, menu, order }, text);
  }
}
