import type { ComparisonView, PassageView } from '../../views/parts.ts';
import type { Words } from '../../words/words.ts';
import { changesUnnoticed, changeInWords, findingInWords } from '../../components/word-changes.ts';

/** A comparison as Markdown, for a mail or a note: each row with both sides and what differs. */
export function comparisonMarkdown(
  { title, left, right, rows }: ComparisonView,
  words: Words,
): string {
  const parts = rows.map((row, index) => {
    const findings = row.findings ?? [];
    const changes = 'changes' in row ? changesUnnoticed(row.changes, findings) : [];
    const differences = [
      ...findings.map((finding) => findingInWords(finding, words)),
      ...changes.map((change) => changeInWords(change, words)),
    ];
    const relation = words.comparison.relationBy[row.relation](escape(right.short));
    return [
      `## ${index + 1}. ${relation}`,
      sideOf(left.short, row.left, words),
      sideOf(right.short, row.right, words),
      ...(differences.length > 0
        ? [differences.map((difference) => `- ${escape(difference)}`).join('\n')]
        : []),
    ].join('\n\n');
  });
  return `# ${escape(title)}\n\n${[words.compared.byMachine, ...parts].join('\n\n')}\n`;
}

function sideOf(name: string, passage: PassageView | null, words: Words): string {
  if (passage === null) return `**${escape(name)}:** *${escape(words.comparison.notIn(name))}*`;
  const texts = passage.quotations.map(({ stretches }) =>
    stretches.map(({ text }) => text).join(''),
  );
  return `**${escape(name)}:**\n\n${texts.map((text) => `> ${escape(text)}`).join('\n>\n')}`;
}

/** Words of others, in which no sign may become Markdown or HTML. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(
      /^(\s*)([-+]|\d+[.)])(?=\s)/,
      (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );
}
