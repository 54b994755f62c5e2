import { verdictFinder } from '../../corpus/rules/claims.ts';
import type { Entry } from '../../corpus/entry.ts';
import { calendarDate } from '../../model/calendar-date.ts';
import { CORRECTION_CLASSES, type CorrectionClass } from '../../model/correction.ts';
import { VOID } from '../../model/verdict.ts';
import { answerProblem, claimProblem } from '../../new/answer-problem.ts';
import type { CorrectionAnswers } from '../../new/corrected-text.ts';
import { peopleOf } from './ask-people.ts';
import type { Desk } from './desk.ts';
import { askChoice, askText, type Interview, valuesOf } from './interview.ts';

const CLASS_WORDS: Record<CorrectionClass, string> = {
  minor: 'Minor: nothing that matters to the verdict, such as a name or a date',
  update: 'Update: something has happened since',
  substantial: 'Substantial: the verdict, the claim or a reason for the verdict',
  void: 'Void: the check is withdrawn; it keeps its address and its text',
};

/** Asks what is corrected in a check, and how much weight it has. */
export async function askCorrection(
  desk: Desk,
  interview: Interview,
  { data }: Entry<'checks'>,
): Promise<CorrectionAnswers> {
  const { problems } = interview;
  const kind = await askChoice(
    interview,
    { flag: 'class', message: 'How much does it change?' },
    CORRECTION_CLASSES.map((value) => ({ value, label: CLASS_WORDS[value] })),
  );
  if (kind === undefined && valuesOf(interview, 'class').length === 0) {
    problems.push(
      `Missing \`--class\`, expected ${CORRECTION_CLASSES.map((one) => `\`${one}\``).join(', ')}`,
    );
  }
  const note = await askText(interview, {
    flag: 'note',
    message: kind === 'void' ? 'Why is it withdrawn?' : 'What was changed, and why? Readers see it',
    expected: 'what was changed, and why',
    problem: answerProblem,
  });
  const isSubstantial = kind === 'substantial';
  const live = isSubstantial ? interview : { ...interview, prompts: undefined };
  const last = data.corrections.at(-1)?.date ?? data.published;
  const date = await askText(
    { ...interview, prompts: undefined },
    {
      flag: 'date',
      message: '',
      usual: desk.today,
      problem: (day) =>
        answerProblem(day, calendarDate) ??
        (day < last ? `Unexpected day ${day}, expected ${last} or later` : undefined),
    },
  );
  const verdict = await askVerdict(desk, live, data.verdict);
  const verdictIn = verdictFinder(desk.publication);
  const claim = await askText(live, {
    flag: 'claim',
    message: 'The claim',
    expected: 'the claim',
    usual: data.claim.text,
    problem: (text) => claimProblem(text, verdictIn).error,
  });
  const explanation = await askText(live, {
    flag: 'explanation',
    message: 'Why, in one sentence?',
    expected: 'the reason',
    usual: data.explanation,
    problem: answerProblem,
  });
  if (
    kind !== undefined &&
    !isSubstantial &&
    (isNew(verdict, data.verdict) || isNew(claim, data.claim.text))
  ) {
    problems.push(
      `Unexpected class \`${kind}\` of a correction that changes the verdict or the claim, expected \`substantial\``,
    );
  }
  return {
    date: date ?? desk.today,
    class: kind ?? 'minor',
    note: note ?? '',
    ...(isNew(verdict, data.verdict) && { verdict }),
    ...(isNew(claim, data.claim.text) && { claim }),
    ...(isNew(explanation, data.explanation) && { explanation }),
    reviewers: peopleOf(desk, interview, 'reviewer').given,
  };
}

function askVerdict(
  { publication }: Desk,
  interview: Interview,
  usual: string,
): Promise<string | undefined> {
  const scale = publication.verdicts
    .filter(({ id }) => id !== VOID)
    .map(({ id, label }) => ({ value: id, label: Object.values(label)[0] ?? id }));
  return askChoice(interview, { flag: 'verdict', message: 'The verdict', usual }, scale);
}

function isNew(answer: string | undefined, before: string): boolean {
  return answer !== undefined && answer !== before;
}
