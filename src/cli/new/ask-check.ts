import { visible } from '../../articles/markdown-quotation.ts';
import { verdictFinder } from '../../corpus/rules/claims.ts';
import { address } from '../../model/address.ts';
import { calendarDate, partialDate } from '../../model/calendar-date.ts';
import { Refusal } from '../../model/refusal.ts';
import { languageTag } from '../../model/text.ts';
import { VOID } from '../../model/verdict.ts';
import { answerProblem, claimProblem } from '../../new/answer-problem.ts';
import type { CheckAnswers } from '../../new/answers.ts';
import { newSlug } from '../../new/ids.ts';
import { NEARLY_THE_SAME, nearClaims } from '../../new/near-claims.ts';
import { askComparison } from './ask-comparison.ts';
import { askSources } from './ask-evidence.ts';
import { askId } from './ask-id.ts';
import { askAuthors } from './ask-people.ts';
import { askClaimant, askTopics } from './ask-parties.ts';
import { type Desk, takenIn } from './desk.ts';
import { askChoice, askText, type Interview } from './interview.ts';

/** Makes a check of what flags say and a person answers, with all records that it needs. */
export async function askCheck(
  desk: Desk,
  interview: Interview,
  warn: (text: string) => void,
): Promise<CheckAnswers> {
  const language = await askLanguage(desk, interview);
  const text = await askClaim(desk, interview, warn);
  await showNear(desk, interview, { text, language }, warn);
  const claimant = await askClaimant(desk, interview);
  const date = await askText(interview, {
    flag: 'date',
    message: 'On which day was it made, or in which month or year?',
    ...(!interview.prompts && {
      expected: 'the day of the claim (2025-08-20), or 9999-12-31 where it is not known yet',
    }),
    placeholder: '2025-08-20',
    problem: (day) => answerProblem(day, partialDate),
  });
  const venue = await askText(interview, {
    flag: 'venue',
    message: 'Where was it made?',
    problem: answerProblem,
  });
  const { appearances, evidence } = await askSources(desk, interview);
  const comparison = await askComparison(desk, interview, [
    ...appearances,
    ...evidence.map(({ source }) => source),
  ]);
  const verdict = await askVerdict(desk, interview);
  const explanation = await askText(interview, {
    flag: 'explanation',
    message: 'Why, in one sentence?',
    problem: answerProblem,
  });
  const topics = await askTopics(desk, interview);
  const authors = await askAuthors(desk, interview);
  const title = await askText(interview, {
    flag: 'title',
    message: 'Headline',
    expected: 'the headline',
    usual: text,
    problem: answerProblem,
  });
  const proposed = newSlug({ text, claimant, language }, takenIn(desk));
  const slug = await askId(interview, {
    flag: 'slug',
    message: 'Name of its file and address, which it keeps for ever',
    record: 'check',
    proposed,
    taken: takenIn(desk).checks,
  });
  const published =
    (await ofFlag(interview, 'published', (day) => answerProblem(day, calendarDate))) ?? desk.today;
  return {
    slug,
    title,
    claim: { text, claimant, date, venue, appearances },
    verdict,
    explanation,
    published,
    authors,
    topics,
    ...comparison,
    evidence,
    language,
  };
}

/** The language of the check: a person chooses among those of the publication, a flag may name any. */
async function askLanguage({ publication, language }: Desk, interview: Interview): Promise<string> {
  const { prompts } = interview;
  const given = await ofFlag(interview, 'language', (tag) => answerProblem(tag, languageTag));
  if (given !== undefined || !prompts || publication.languages.length === 1) {
    return given ?? language;
  }
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return prompts.choose(
    'In which language do you write?',
    publication.languages.map((tag) => ({ value: tag, label: names.of(tag) ?? tag })),
  );
}

async function askClaim(
  desk: Desk,
  interview: Interview,
  warn: (text: string) => void,
): Promise<string> {
  const verdictIn = verdictFinder(desk.publication);
  const text = await askText(interview, {
    flag: 'claim',
    message: 'What was claimed? One sentence, as it was made, without a verdict word',
    expected: 'the claim in one sentence',
    problem: (claim) => claimProblem(claim, verdictIn).error,
  });
  const { warning } = claimProblem(text ?? '', verdictIn);
  if (text !== undefined && warning !== undefined) warn(warning);
  return text ?? '';
}

/** Shows checks of like claims, and asks whether to go on where one is most likely the same. */
async function showNear(
  { corpus, publication }: Desk,
  { prompts }: Interview,
  { text, language }: { text: string; language: string },
  warn: (text: string) => void,
): Promise<void> {
  const checked = [...corpus.checks].map(([slug, { data }]) => ({
    slug,
    texts: [data.claim.text, data.title, data.explanation],
  }));
  const near = nearClaims(text, checked, language);
  const [first] = near;
  if (!first) return;
  const site = publication.address.replace(/\/*$/, '');
  const lines = near.flatMap(({ slug, likeness }) => {
    const data = corpus.checks.get(slug)?.data;
    if (!data) return [];
    return [
      visible(data.claim.text),
      `  ${data.verdict}, ${data.claim.date}, likeness ${likeness.toFixed(2)}: ${site}${address.check(slug)}`,
    ];
  });
  const isSame = first.likeness >= NEARLY_THE_SAME;
  const title = isSame ? 'This claim has most likely been checked' : 'Checks of like claims';
  if (!prompts) {
    warn(`${title}:\n${lines.join('\n')}`);
    return;
  }
  prompts.note(lines.join('\n'), title);
  if (isSame && !(await prompts.confirm('Write a new check nevertheless?', false))) {
    throw new Refusal(
      `Nothing was written. The check that is there: ${corpus.checks.get(first.slug)?.path ?? first.slug}`,
    );
  }
}

function askVerdict({ publication }: Desk, interview: Interview): Promise<string | undefined> {
  const scale = publication.verdicts
    .filter(({ id }) => id !== VOID)
    .map(({ id, label, definition }) => ({
      value: id,
      label: Object.values(label)[0] ?? id,
      hint: Object.values(definition)[0],
    }));
  return askChoice(
    interview,
    { flag: 'verdict', message: 'What is the verdict?' },
    scale,
    'Leave it to be filled in',
  );
}

/** What a flag says that nobody is asked for. */
function ofFlag(
  interview: Interview,
  flag: string,
  problem: (text: string) => string | undefined,
): Promise<string | undefined> {
  return askText({ ...interview, prompts: undefined }, { flag, message: '', problem });
}
