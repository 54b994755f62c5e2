import { alignSentences } from '../../src/compare/align.ts';
import type { Alignment, Gold } from './gold.ts';
import { count, emptyTally, f1, percent, precision, recall, type Tally } from './score.ts';

type SentenceLink = readonly [left: number, right: number];

/** A link that is in the gold or in what was found, but not in both. */
interface Miss {
  record: Alignment;
  link: SentenceLink;
  isFound: boolean;
}

interface Scores {
  all: Tally;
  reworded: Tally;
  misses: Miss[];
}

/** What the aligner scores on a file of gold links, as lines to print. */
export function reportAlignment({ name, records }: Gold<Alignment>, misses: number): string[] {
  const links = records.reduce((sum, record) => sum + record.links.length, 0);
  const crossing = records.reduce((sum, record) => sum + crossings(record.links), 0);
  const everything = score(records, true);
  const inOrder = score(records, false);
  const [first, second] = crossing > 0 ? [everything, inOrder] : [inOrder, everything];
  const [a, b] = ['all links', 'links in order'];
  return [
    `${name}: ${records.length} pairs, ${links} links`,
    ...lines(crossing > 0 ? a : b, first),
    crossing > 0
      ? `  (${crossing} links of the gold cross another, so that moved sentences count.)`
      : '  (No link of the gold crosses another: it has no moved sentences, so those found are left out.)',
    ...lines(crossing > 0 ? b : a, second),
    ...first.misses.slice(0, misses).flatMap(describe),
  ];
}

function lines(title: string, { all, reworded }: Scores): string[] {
  return [line(title, all), line(`${title}, reworded`, reworded)];
}

function line(title: string, tally: Tally): string {
  return `  ${title.padEnd(26)} precision ${percent(precision(tally))}  recall ${percent(recall(tally))}  F1 ${percent(f1(tally))}`;
}

function score(records: readonly Alignment[], withMoved: boolean): Scores {
  const scores: Scores = { all: emptyTally(), reworded: emptyTally(), misses: [] };
  for (const record of records) {
    const { a, b, language, links } = record;
    const gold = new Set(links.map(String));
    const found = alignSentences({ texts: a, language }, { texts: b, language })
      .filter(({ moved }) => withMoved || !moved)
      .flatMap(({ left, right }) => left.flatMap((i) => right.map((j): SentenceLink => [i, j])));
    const foundKeys = new Set(found.map(String));
    for (const link of [...found, ...links.filter((link) => !foundKeys.has(String(link)))]) {
      const [isFound, isGold] = [foundKeys.has(String(link)), gold.has(String(link))];
      count(scores.all, isFound, isGold);
      if (fold(a[link[0]]) !== fold(b[link[1]])) count(scores.reworded, isFound, isGold);
      if (isFound !== isGold) scores.misses.push({ record, link, isFound });
    }
  }
  return scores;
}

/** How many links have another one on the other side of them. */
function crossings(links: readonly SentenceLink[]): number {
  return links.filter(([i, j]) => links.some(([x, y]) => (x < i && y > j) || (x > i && y < j)))
    .length;
}

function fold(sentence = ''): string {
  return sentence.replace(/\s+/g, ' ').trim();
}

function describe({ record, link: [i, j], isFound }: Miss): string[] {
  return [
    `  ${isFound ? 'found, not in the gold' : 'in the gold, not found'}: ${record.id} ${i} ${j}`,
    `    a: ${fold(record.a[i])}`,
    `    b: ${fold(record.b[j])}`,
  ];
}
