import type { Pair } from './pairs.ts';
import type { Random } from './random.ts';
import { capitalise, longWords, sentence, words } from './words.ts';

/** What a body may lead to. */
export interface Targets {
  pair: Pair;
  /** Slugs of other checks. */
  neighbours: string[];
}

/** Words from which a body gets no further section; with the last section it has about 670 on average. */
const ENOUGH = { least: 450, most: 690 };

/** The body of a check: sections with paragraphs, lists, links, cites, a table and a footnote in some. */
export function body(random: Random, targets: Targets): string {
  const goal = random.between(ENOUGH.least, ENOUGH.most);
  const table = random.chance(0.3);
  const footnote = random.chance(0.3);
  const blocks = [paragraph(random, targets) + (footnote ? '[^1]' : '')];
  let count = wordsIn(blocks);
  for (let section = 0; count < goal; section += 1) {
    const part = [`## ${capitalise(longWords(random, 4))}`, paragraph(random, targets)];
    if (section === 0 && table) part.push(tableOf(random));
    if (random.chance(0.4)) part.push(list(random));
    if (random.chance(0.1)) part.push(`> ${sentence(random, 18)}`);
    part.push(paragraph(random, targets));
    blocks.push(...part);
    count += wordsIn(part);
  }
  if (footnote) blocks.push(`[^1]: ${sentence(random, 16)}`);
  return blocks.join('\n\n');
}

function wordsIn(blocks: string[]): number {
  return blocks.reduce((sum, block) => sum + block.split(/\s+/).length, 0);
}

function paragraph(random: Random, targets: Targets): string {
  const sentences = Array.from({ length: random.between(3, 6) }, () =>
    sentence(random, random.between(8, 22)),
  );
  if (random.chance(0.75)) sentences.splice(1, 0, inline(random, targets));
  return sentences.join(' ');
}

// A sentence with markup inside.
function inline(random: Random, { pair, neighbours }: Targets): string {
  const text = words(random, random.between(2, 4)).join(' ');
  const marked = ((): string => {
    switch (random.between(0, 5)) {
      case 0:
        return `**${text}**`;
      case 1:
        return `*${text}*`;
      case 2:
        return `[${text}](https://invented.example/${text.replaceAll(' ', '-')})`;
      case 3:
        return `[${text}](/checks/${random.pick(neighbours)}/)`;
      default:
        return cite(random, pair, text);
    }
  })();
  return `${capitalise(words(random, 6).join(' '))} ${marked} ${words(random, 5).join(' ')}.`;
}

function cite(random: Random, pair: Pair, text: string): string {
  const { passages } = random.pick(pair.rows);
  const [source, passage] =
    passages.left === undefined
      ? [pair.sources[1], passages.right]
      : [pair.sources[0], passages.left];
  const where = passage === undefined ? '' : ` passage=${passage}`;
  return `:cite[${text}]{source=${source}${where}}`;
}

function list(random: Random): string {
  const ordered = random.chance(0.3);
  return Array.from(
    { length: random.between(3, 5) },
    (_, place) =>
      `${ordered ? `${String(place + 1)}.` : '-'} ${sentence(random, random.between(6, 14))}`,
  ).join('\n');
}

function tableOf(random: Random): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const rows = Array.from({ length: random.between(3, 6) }, () =>
    line([longWords(random, 1), String(random.between(1, 999)), longWords(random, 2)]),
  );
  return [line(words(random, 3)), '| --- | ---: | --- |', ...rows].join('\n');
}
