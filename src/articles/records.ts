import { stringify } from 'yaml';
import { canonicalFile } from '../corpus/canonical-file.ts';
import { findingInWords } from '../components/word-changes.ts';
import { TO_BE_JUDGED } from '../model/unfinished.ts';
import type { ComparedArticles, ComparedRow } from '../compare/comparison.ts';
import { en } from '../words/en.ts';
import type { ChosenPassage } from './choose-passages.ts';
import { markdownQuotation, visible } from './markdown-quotation.ts';
import type { Side, SideName, Sides } from './side.ts';

type Passages = ReadonlyMap<ComparedRow, ChosenPassage>;

/** A source's file: what the article says of itself, its passages, and what is left for a person. */
export function sourceRecord(
  side: Side,
  name: SideName,
  outlet: string,
  passages: Passages,
): string {
  const { saved, article, about } = side;
  const facts = {
    outlet,
    headline: saved.headline && visible(saved.headline),
    authors: about.authors?.map(visible),
    url: saved.url,
    published: article.published,
    language: article.language,
    rights: article.rights,
  };
  const known = Object.entries(facts).filter(
    ([, value]) => value !== undefined && value !== '' && value.length > 0,
  );
  const kind = name === 'left' ? 'secondary' : 'tertiary';
  const sections = [...passages.values()].map((passage) => `## ${passage.id}\n${bodyOf(passage)}`);
  const text = `---
${stringify(Object.fromEntries(known))}
# ${TO_BE_JUDGED} primary, secondary or tertiary.
kind: ${kind}
---
${sections.join('\n\n')}
`;
  return canonicalFile('sources', text);
}

/** The comparison's file: a row for each point, with the relation that the machine proposes. */
export function comparisonRecord(
  { rows }: ComparedArticles,
  { left, right }: Sides,
  sources: readonly [string, string],
  passages: Record<SideName, Passages>,
): string {
  const digits = rows.length.toString().length;
  const record = {
    title: `${TO_BE_JUDGED} ${visible(left.about.name)} and ${visible(right.about.name)}`,
    sources,
    rows: rows.map((row, index) => {
      const number = String(index + 1).padStart(digits, '0');
      const sides = { left: passages.left.get(row)?.id, right: passages.right.get(row)?.id };
      return {
        id: `point-${number}`,
        point: `${TO_BE_JUDGED} what is point ${index + 1} about?`,
        relation: row.relation,
        ...(sides.left !== undefined && { left: sides.left }),
        ...(sides.right !== undefined && { right: sides.right }),
        note: noteOf(row),
      };
    }),
  };
  return canonicalFile('comparisons', `---\n${stringify(record)}---\n`);
}

function bodyOf({ quotations, isWhole, sentences: [first, last] }: ChosenPassage): string {
  const place = first === last ? `sentence ${first}` : `sentences ${first} to ${last}`;
  const task =
    quotations.length === 0
      ? `${TO_BE_JUDGED} paraphrase ${place} of the article in your own words.`
      : `${TO_BE_JUDGED} the quotation is a part of ${place} of the article; paraphrase the rest in your own words.`;
  const quoted = quotations.map(markdownQuotation).join('\n\n');
  return [quoted, ...(isWhole ? [] : [task])].filter((part) => part !== '').join('\n\n');
}

function noteOf({ relation, score, moved, shape, findings }: ComparedRow): string {
  const noticed = findings.map(({ kind, severity, left, right }) => {
    const words = { left: left?.text ?? '', right: right?.text ?? '' };
    return `${visible(findingInWords({ kind, severity, ...words }, en))} (${severity})`;
  });
  const facts = [
    `the machine proposes “${relation}”${score > 0 ? ` (likeness ${score.toFixed(2)})` : ''}`,
    ...noticed,
    ...(moved ? ['moved'] : []),
    ...(shape ? [shape] : []),
  ];
  return `${TO_BE_JUDGED} ${facts.join('; ')}.`;
}
