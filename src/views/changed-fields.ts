import type { VersionRecord } from '../history/record.ts';
import { formatDate } from '../words/format.ts';
import { wordsOf } from '../words/words.ts';
import type { VersionNames } from './version-names.ts';

/** The things that are said about a check, in the order of its page. */
export const FIELD_NAMES = [
  'address',
  'title',
  'claim',
  'claimant',
  'claimDate',
  'venue',
  'appearances',
  'verdict',
  'explanation',
  'summary',
  'topics',
  'comparison',
  'points',
  'evidence',
  'cited',
  'media',
  'links',
  'corrections',
  'authors',
  'reviewers',
  'published',
  'language',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** Everything that a version says about a check beside its text, each as lines for people. */
export function fieldsOf(
  { data, cites }: VersionRecord,
  { names, address }: { names: VersionNames; address: string },
  links: readonly string[],
  language: string,
): ReadonlyMap<FieldName, string[]> {
  const words = wordsOf(language);
  const date = (day: string | undefined) => day && formatDate(day, language);
  const { claim } = data;
  const source = (id: string) => names.sources[id]?.text ?? id;
  const person = (id: string) => names.people[id] ?? id;
  const verdict = (id: string) => names.verdicts[id]?.label ?? id;
  const said: Record<FieldName, (string | undefined)[]> = {
    address: [address],
    title: [data.title],
    claim: [claim.text],
    claimant: [names.claimant?.text ?? claim.claimant],
    claimDate: [date(claim.date)],
    venue: [claim.venue],
    appearances: claim.appearances.map(source),
    verdict: [data.verdict === undefined ? undefined : verdict(data.verdict)],
    explanation: [data.explanation],
    summary: [data.summary],
    topics: data.topics.map((id) => names.topics[id]?.text ?? id),
    comparison: [names.comparison?.text ?? data.comparison],
    points: data.points,
    evidence: data.evidence.map((one) =>
      inLine([`${source(one.source)} (${one.passage})`, words.stance[one.stance], one.note]),
    ),
    cited: [...new Set(cites.map((one) => inLine([source(one.source), one.passage], ', ')))],
    media: data.media.map(({ type, description, categories, shared, original, context }) =>
      inLine([
        words.media.type[type],
        categories.map((category) => words.media.category[category]).join(', '),
        description,
        ...shared.map(({ url }) => url),
        original,
        context,
      ]),
    ),
    links: [...links],
    corrections: data.corrections.map((one) =>
      inLine([
        `${formatDate(one.date, language)}, ${words.correction.class[one.class]}`,
        one.was === undefined ? undefined : verdict(one.was),
        one.note,
      ]),
    ),
    authors: data.authors.map(person),
    reviewers: data.reviewers.map(person),
    published: [date(data.published)],
    language: [data.language && (languageNames(language).of(data.language) ?? data.language)],
  };
  return new Map(
    FIELD_NAMES.map((name) => [name, said[name].filter((text) => text !== undefined)]),
  );
}

function languageNames(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames(language, { type: 'language' });
}

function inLine(parts: readonly (string | undefined)[], between = ': '): string {
  return parts.filter((part) => part !== undefined).join(between);
}
