import { randomFor, type Random } from './random.ts';
import type { Size } from './size.ts';
import { contentFile, type ContentFile, type Value } from './record.ts';
import { capitalise, longWords, nameOf, sentence, WEEKDAYS, words } from './words.ts';

/** How the rows of every comparison stand to each other: eight with both sides, two with each alone. */
const RELATIONS = [
  'same',
  'reworded',
  'contradicted',
  'dropped',
  'reworded',
  'added',
  'same',
  'contradicted',
  'reworded',
  'dropped',
  'added',
  'reworded',
] as const;
type Relation = (typeof RELATIONS)[number];

/** Ids of a comparison and of its parts, for the checks that rest on it. */
export interface Pair {
  comparison: string;
  sources: [left: string, right: string];
  rows: { id: string; passages: { left?: string; right?: string } }[];
}

/** The ids of the comparison with this number (0-based). */
export function pairOf(index: number): Pair {
  const name = nameOf(index);
  return {
    comparison: `${name}-report-and-rewrite`,
    sources: [`${name}-report`, `${name}-rewrite`],
    rows: RELATIONS.map((relation, place) => {
      const passage = `passage-${String(place + 1)}`;
      return {
        id: `row-${String(place + 1)}`,
        passages: {
          ...(relation === 'added' ? {} : { left: passage }),
          ...(relation === 'dropped' ? {} : { right: passage }),
        },
      };
    }),
  };
}

/** A comparison and its two sources. */
export function pairFiles(index: number, size: Size): ContentFile[] {
  const random = randomFor('pair', index);
  const pair = pairOf(index);
  const day = `${String(2015 + (index % 11))}-${twoDigits(random.between(1, 12))}-${twoDigits(random.between(1, 28))}`;
  const topic = longWords(random, 3);
  const quotations = RELATIONS.map((relation) => quotationPair(random, relation));
  const paraphrases = RELATIONS.map(() => sentence(random, random.between(12, 20)));

  const source = (side: 0 | 1): ContentFile => {
    const passages = pair.rows.flatMap(({ passages: { left, right } }, place) => {
      const id = side === 0 ? left : right;
      const quotation = quotations[place]?.[side] ?? '';
      return id === undefined ? [] : [`## ${id}\n> ${quotation}\n\n${paraphrases[place] ?? ''}`];
    });
    const data: Record<string, Value> = {
      outlet: outletId((index * 2 + side) % size.outlets),
      headline: capitalise(`${topic} ${longWords(random, 3)}`),
      authors: [`Invented Author ${capitalise(nameOf(index % 97))}`],
      url: `https://outlet.example/${day}/${pair.sources[side]}`,
      published: day,
      accessed: day,
      language: 'en',
      rights: index % 5 === 0 ? 'cc-by-4.0' : 'all-rights-reserved',
      kind: 'secondary',
    };
    return contentFile(`sources/${pair.sources[side]}.md`, data, passages.join('\n\n'));
  };

  const rows = pair.rows.map(({ id, passages }, place) => ({
    id,
    point: `${capitalise(words(random, 7).join(' '))}?`,
    relation: RELATIONS[place] ?? 'same',
    ...passages,
    ...(place % 3 === 0 ? { note: sentence(random, 14) } : {}),
  }));
  const comparison = contentFile(
    `comparisons/${pair.comparison}.md`,
    { title: capitalise(topic), sources: pair.sources, rows },
    sentence(random, 18),
  );
  return [source(0), source(1), comparison];
}

/** The id of the outlet with this number. */
export function outletId(index: number): string {
  return `outlet-${nameOf(index)}`;
}

// At most 14 words each, so that ten of them stay inside the limits for reserved rights.
function quotationPair(random: Random, relation: Relation): [string, string] {
  const before = words(random, 5).join(' ');
  const after = words(random, 5).join(' ');
  const count = random.between(2, 90);
  const day = random.between(0, 3);
  const left = `${before} ${String(count)} on ${WEEKDAYS[day] ?? ''} ${after}`;
  switch (relation) {
    case 'contradicted':
      return [left, `${before} ${String(count + 1)} on ${WEEKDAYS[day + 1] ?? ''} ${after}`];
    case 'reworded':
      return [
        left,
        `${before} ${String(count)} on ${WEEKDAYS[day] ?? ''} ${words(random, 5).join(' ')}`,
      ];
    case 'same':
    case 'dropped':
    case 'added':
      return [left, left];
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
