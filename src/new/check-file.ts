import type { RecordFile } from '../corpus/record-file.ts';
import { type Remark, recordText } from '../corpus/record-text.ts';
import type { Publication } from '../model/publication.ts';
import { TO_BE_JUDGED, TO_FILL_IN, UNKNOWN_DAY } from '../model/unfinished.ts';
import { VOID } from '../model/verdict.ts';
import { wordsOf } from '../words/words.ts';
import type { CheckAnswers, EvidenceAnswers } from './answers.ts';
import { present } from './present.ts';

/** A check's file; what a check cannot be without and nobody has said is marked as to be filled in. */
export function checkFile(answers: CheckAnswers, publication: Publication): RecordFile {
  const { slug, claim, topics, comparison, points, reviewers, summary } = answers;
  const [usual] = publication.languages;
  const language = answers.language ?? usual ?? 'en';
  const words = wordsOf(language).newCheck;
  const published = answers.published ?? UNKNOWN_DAY;
  const evidence = answers.evidence ?? [];
  const data = present({
    title: answers.title ?? claim.text,
    claim: present({ ...claim, date: claim.date ?? UNKNOWN_DAY }),
    verdict: answers.verdict ?? openVerdict(publication),
    explanation: answers.explanation ?? `${TO_FILL_IN} ${words.explanation}`,
    summary,
    published,
    authors: answers.authors ?? Object.keys(publication.people).slice(0, 1),
    reviewers,
    topics,
    comparison,
    points,
    evidence: evidence.map(({ source, passage, stance = 'context', note }) =>
      present({ source, passage, stance, note }),
    ),
    language: language === usual ? undefined : language,
  });
  const remarks: Remark[] = [
    ...(answers.verdict === undefined
      ? [{ key: ['verdict'], text: `${TO_FILL_IN} ${words.verdict}` }]
      : []),
    ...evidence.flatMap(remarkOnStance),
  ];
  const body = [answers.text === undefined ? openText(answers) : answers.text.trim()];
  const path = `checks/${published.slice(0, 4)}/${slug}.md`;
  return { kind: 'checks', id: slug, path, text: recordText('checks', data, { remarks, body }) };

  function openText({ evidence: [first] = [] }: CheckAnswers): string {
    const { source = claim.appearances?.[0], passage } = first ?? {};
    const place = passage === undefined ? '' : ` passage=${passage}`;
    const cite = source === undefined ? '' : ` (:cite[${words.cited}]{source=${source}${place}})`;
    return [
      `## ${words.said}`,
      `${TO_FILL_IN} ${words.saidTask}`,
      `## ${words.record}`,
      `${TO_FILL_IN} ${words.recordTask}${cite}`,
      `## ${words.open}`,
      `${TO_FILL_IN} ${words.openTask}`,
    ].join('\n\n');
  }
}

function remarkOnStance({ stance }: EvidenceAnswers, index: number): Remark[] {
  if (stance !== undefined) return [];
  const text = `${TO_BE_JUDGED} supports, refutes or context.`;
  return [{ key: ['evidence', String(index), 'stance'], text }];
}

/** What stands for a verdict that is not known yet: one off the line, which puts no claim right or wrong. */
function openVerdict({ verdicts }: Publication): string {
  const others = verdicts.filter(({ id }) => id !== VOID);
  return (others.find(({ number }) => number === null) ?? others[0])?.id ?? VOID;
}
