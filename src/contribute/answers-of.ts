import type { Answers, CheckAnswers, EvidenceAnswers } from '../new/answers.ts';
import { newSlug } from '../new/ids.ts';
import { type Entry, type EntrySource, fieldId } from './entry.ts';
import type { FieldPlace } from './field-place.ts';
import type { Known, KnownChecks } from './known.ts';
import { namedRecords, type NamedRecords } from './named-records.ts';
import { oneOf, orNothing } from './one-of.ts';
import { STANCES } from '../model/check.ts';
import { sourceAnswers } from './source-answers.ts';

/** What somebody has filled in as answers of which files are made, and where each answer stands. */
export interface Written {
  answers: Answers;
  places: FieldPlace[];
  /** The slug of the check. */
  slug: string;
}

/** Keys of a check's frontmatter by the fields that they are written from. */
const KEYS = {
  claim: ['claim', 'text'],
  claimant: ['claim', 'claimant'],
  date: ['claim', 'date'],
  venue: ['claim', 'venue'],
  title: ['title'],
  verdict: ['verdict'],
  explanation: ['explanation'],
  summary: ['summary'],
  published: ['published'],
  author: ['authors'],
  topics: ['topics'],
  comparison: ['comparison'],
  points: ['points'],
  language: ['language'],
} as const;

/**
 * Makes answers of what the form holds. Names that the publication knows stand for its records; of
 * all others new records are made, each once.
 */
export function answersOf(entry: Entry, known: Known, checks: KnownChecks): Written {
  const { check } = entry;
  const usual = known.publication.languages[0] ?? 'en';
  const language = check.language || usual;
  const records = namedRecords(known, language);
  const places: FieldPlace[] = [];

  const claimant = records.id('claimants', check.claimant, 'claimant');
  const topics = listed(check.topics).map((name) => records.id('topics', name, 'topics'));
  const slug =
    check.slug.trim() ||
    newSlug(
      { text: check.claim, claimant: claimant || 'somebody', language },
      { checks: [...Object.keys(checks.claims), ...checks.aliases] },
    );
  const sources = sourcesOf(entry.sources, known, records, places);

  for (const [field, key] of Object.entries(KEYS)) {
    places.push({ kind: 'checks', id: slug, at: { key }, field });
  }
  places.push({ kind: 'checks', id: slug, at: 'text', field: 'text' });

  const answers: CheckAnswers = {
    slug,
    title: orNothing(check.title),
    claim: {
      text: line(check.claim),
      claimant,
      date: orNothing(check.date),
      venue: orNothing(check.venue),
      appearances: sources.appearances,
    },
    verdict: orNothing(check.verdict),
    explanation: orNothing(check.explanation),
    summary: orNothing(check.summary),
    published: orNothing(check.published),
    authors: check.author === '' ? undefined : [check.author],
    topics: [...new Set(topics)],
    comparison: orNothing(check.comparison),
    points: listed(check.points),
    evidence: sources.evidence,
    language: orNothing(check.language),
    text: orNothing(check.text),
  };
  places.push(...sources.evidencePlaces(slug), ...records.places(check));
  return {
    answers: { ...records.answers(entry), sources: sources.answers, checks: [answers] },
    places,
    slug,
  };
}

/** The sources that are new, and the passages of all as evidence. */
function sourcesOf(
  sources: readonly EntrySource[],
  known: Known,
  records: NamedRecords,
  places: FieldPlace[],
) {
  const taken = new Set(Object.keys(known.sources));
  const answers: NonNullable<Answers['sources']>[number][] = [];
  const evidence: (EvidenceAnswers & { field: string })[] = [];
  const appearances: string[] = [];
  for (const [index, { values, passages }] of sources.entries()) {
    let id = values.source.trim();
    let ids = passages.map(({ passage }) => passage.trim());
    if (id === '') {
      const made = sourceAnswers({ values, passages }, index, records, taken);
      id = made.answers.id;
      ids = made.passageIds;
      taken.add(id);
      answers.push(made.answers);
      places.push(...made.places);
    }
    if (values.appeared !== '') appearances.push(id);
    for (const [number, { stance, note }] of passages.entries()) {
      const passage = ids[number] ?? '';
      if (passage === '') continue;
      const field = fieldId(values.source === '' ? 'quotation' : 'passage', index, number);
      const side = { stance: oneOf(STANCES, stance), note: orNothing(note) };
      evidence.push({ source: id, passage, ...side, field });
    }
  }
  return {
    answers,
    appearances: [...new Set(appearances)],
    evidence: evidence.map(({ field: _, ...rest }) => rest),
    evidencePlaces: (slug: string): FieldPlace[] =>
      evidence.map(({ field }, index) => ({
        kind: 'checks',
        id: slug,
        at: { key: ['evidence', index] },
        field,
      })),
  };
}

/** The parts of a list that somebody has written with commas. */
export function listed(text: string): string[] {
  return text
    .split(',')
    .map(line)
    .filter((part) => part !== '');
}

function line(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
