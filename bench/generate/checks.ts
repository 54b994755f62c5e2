import publication from '../../publication.config.ts';
import { VOID } from '../../src/model/verdict.ts';
import { body } from './body.ts';
import { pairOf } from './pairs.ts';
import { at, randomFor } from './random.ts';
import { contentFile, type ContentFile, type Value } from './record.ts';
import type { Size } from './size.ts';
import { capitalise, longWords, nameOf, phrase, sentence } from './words.ts';

/** Checks that draw on the sources of one comparison; the first of them shows it on its page. */
const CHECKS_A_PAIR = 10;

const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 4017; // the years 2015 to 2024, and 2025 but for its last day
const DAY = 24 * 60 * 60 * 1000;

const verdicts = publication.verdicts.map(({ id }) => id);
const onTheLine = publication.verdicts.filter(({ number }) => number !== null).map(({ id }) => id);
const people = Object.keys(publication.people);

/** A check, in the parts that other formats can be made of. */
export interface GeneratedCheck {
  slug: string;
  title: string;
  claim: string;
  verdict: string;
  explanation: string;
  /** Day of publication, `2020-02-29`. */
  published: string;
  body: string;
  file: ContentFile;
}

/** The slug of the check with this number (0-based). */
export function slugOf(index: number): string {
  return `${nameOf(index)}-${longWords(randomFor('slug', index), 3).replaceAll(' ', '-')}`;
}

/** The id of the claimant with this number. */
export function claimantId(index: number): string {
  return `claimant-${nameOf(index)}`;
}

/** The id of the topic with this number. */
export function topicId(index: number): string {
  return `topic-${nameOf(index)}`;
}

/** The check with this number (0-based) of a publication of this size. */
export function generateCheck(index: number, size: Size): GeneratedCheck {
  const random = randomFor('check', index);
  const slug = slugOf(index);
  const pair = pairOf(Math.floor(index / CHECKS_A_PAIR));
  const day = random.between(0, DAYS - 1);
  const published = calendarDay(day);
  const verdict = random.chance(0.7) ? random.pick(onTheLine) : random.pick(verdicts);
  const title = capitalise(slug.replaceAll('-', ' '));
  const claim = phrase(random, 70);
  const explanation = sentence(random, random.between(12, 20));
  const neighbours = [1, 7, 31].map((step) => slugOf((index + step) % size.checks));
  const text = body(random, { pair, neighbours });

  const evidence = random.some(pair.rows, random.between(1, 3)).map(({ passages }) => {
    const side = passages.left === undefined ? 1 : 0;
    return {
      source: pair.sources[side],
      passage: (side === 0 ? passages.left : passages.right) ?? '',
      stance: random.pick(['supports', 'refutes', 'context']),
    };
  });
  const data: Record<string, Value> = {
    title,
    claim: {
      text: claim,
      claimant: claimantId(index % size.claimants),
      date: calendarDay(Math.max(0, day - random.between(0, 9))),
      venue: capitalise(longWords(random, 3)),
      appearances: [pair.sources[1]],
    },
    verdict,
    explanation,
    ...(random.chance(0.3) ? { summary: `${sentence(random, 16)} ${sentence(random, 14)}` } : {}),
    published,
    authors: [at(people, index)],
    topics: random.some(topics(size), random.between(1, 3)),
    ...(index % CHECKS_A_PAIR === 0
      ? {
          comparison: pair.comparison,
          points: random.some(pair.rows, random.between(1, 3)).map(({ id }) => id),
        }
      : {}),
    evidence,
    corrections: corrections(verdict, published, sentence(random, 14), random.chance(0.05)),
    ...(random.chance(0.02) ? { aliases: [`${nameOf(index)}-former`] } : {}),
  };
  const file = contentFile(`checks/${published.slice(0, 4)}/${slug}.md`, data, text);
  return { slug, title, claim, verdict, explanation, published, body: text, file };
}

function topics(size: Size): string[] {
  return Array.from({ length: size.topics }, (_, index) => topicId(index));
}

// A withdrawn check must say so; of the others some have a small correction.
function corrections(verdict: string, date: string, note: string, some: boolean): Value[] {
  if (verdict === VOID) return [{ date, class: 'void', note }];
  return some ? [{ date, class: 'minor', note }] : [];
}

function calendarDay(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}
