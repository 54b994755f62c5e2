import type { z } from 'zod';
import type { Person, person, Publication, publication } from '../../model/publication.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Localised } from '../../model/verdict.ts';
import { type Scale, scaleOf } from './scales.ts';

/** What a publisher says of the publication that the fork is to become. */
export interface Answers {
  name: string;
  address: string;
  /** Language tags; the first is the publication's own. */
  languages: string[];
  /** What it is, in one sentence, in the order of the languages; some or all may lack. */
  descriptions: string[];
  scale: Scale;
  /** Labels in place of the usual ones. */
  labels: { verdict: string; language: string; text: string }[];
  /** By id. */
  people: Map<string, Person>;
  repository?: { url: string; branch: string } | undefined;
  email?: string | undefined;
}

/** The configuration of a publication, as its file has it. */
export type Config = z.input<typeof publication>;

/** A configuration, and what in it stands in a language that it is not written in. */
export interface Configured {
  config: Config;
  untranslated: string[];
}

/**
 * The configuration that the answers make. Scale, limits of quotations and licence come from the
 * `sample`; a text that we have in no language of the publication's stands in English, and is named.
 */
export function configFrom(answers: Answers, sample: Publication): Configured {
  const { name, address, languages, descriptions, repository, email } = answers;
  const untranslated = new Set<string>();
  const inEach = (what: string, text: Localised): Localised =>
    Object.fromEntries(
      languages.map((language) => {
        const known = text[language] ?? text[language.split('-')[0] ?? ''];
        if (known === undefined) untranslated.add(`${what} in \`${language}\``);
        return [language, known ?? text.en ?? Object.values(text)[0] ?? ''];
      }),
    );
  assertLabels(answers, sample);
  const verdicts = scaleOf(answers.scale, sample).map((verdict) => {
    const given = answers.labels.filter((label) => label.verdict === verdict.id);
    const own = Object.fromEntries(given.map(({ language, text }) => [language, text]));
    const { id, number, colour } = verdict;
    return {
      id,
      ...(number === null ? { number, mark: verdict.mark } : { number }),
      colour,
      label: inEach('labels of verdicts', { ...verdict.label, ...own }),
      definition: inEach('definitions of verdicts', verdict.definition),
    };
  });
  const given = languages.flatMap((tag, index): [string, string][] => {
    const text = descriptions[index];
    return text === undefined ? [] : [[tag, text]];
  });
  const usual = descriptions[0] === undefined ? usualDescription(name) : { en: descriptions[0] };
  const description = inEach('description', { ...usual, ...Object.fromEntries(given) });
  const people = [...answers.people].map(
    ([id, { name: of, role, ...rest }]): [string, z.input<typeof person>] => [
      id,
      {
        name: inEach('names of people', of),
        ...(role && { role: inEach('roles of people', role) }),
        ...rest,
      },
    ],
  );
  return {
    config: {
      name,
      description,
      address,
      languages,
      verdicts,
      people: Object.fromEntries(people),
      quotations: sample.quotations,
      ...(repository && { repository }),
      ...(email !== undefined && { contact: { email } }),
      licence: sample.licence,
    },
    untranslated: [...untranslated].sort(),
  };
}

function usualDescription(name: string): Localised {
  return { en: `Fact-checks by ${name}.`, uk: `Перевірка фактів: ${name}.` };
}

/** A label for a verdict or language that is not there would be lost without a word. */
function assertLabels({ labels, scale, languages }: Answers, sample: Publication): void {
  const ids = scaleOf(scale, sample).map(({ id }) => id);
  for (const { verdict, language } of labels) {
    const isKnown = ids.includes(verdict);
    if (isKnown && languages.includes(language)) continue;
    const [word, found, all] = isKnown
      ? ['language', language, languages]
      : ['verdict', verdict, ids];
    throw new Refusal(
      `Unexpected ${word} \`${found}\` of a label, expected ${all.map((one) => `\`${one}\``).join(', ')}`,
    );
  }
}
