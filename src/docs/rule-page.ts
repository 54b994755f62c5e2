import { NORMS } from '../model/rules/norms.ts';
import type { RuleArea, RuleRecord } from '../model/rules/rule.ts';
import { brokenParts, type Example, fenced, mendedParts } from './example.ts';
import { anchorOf, paragraphs, typed } from './markdown.ts';

/** The page of a rule in `docs/rules/`, with an example that breaks it where there is one. */
export function rulePageText(
  id: string,
  rule: RuleRecord,
  { area, example }: { area: RuleArea; example?: Example | undefined },
): string {
  return paragraphs([
    `# \`${id}\``,
    `${rule.severity === 'error' ? 'An error' : 'A warning'} of [\`${typed(area.command)}\`](README.md#${anchorOf(area.title)}).`,
    rule.what,
    `**Why:** ${rule.why}`,
    ...(example ? exampleOf(example, area, rule) : mendOf(rule)),
    ...normsOf(rule),
  ]);
}

function exampleOf(example: Example, { command }: RuleArea, { mend }: RuleRecord): string[] {
  const isShown = example.files.some(({ published, broken }) => published ?? broken);
  const mended = [...(mend === undefined ? [] : [mend]), ...(isShown ? mendedParts(example) : [])];
  return [
    '## An example that fails',
    ...(isShown ? brokenParts(example) : []),
    `\`${typed(command)}\` says:`,
    fenced(example.report, 'text'),
    ...(mended.length > 0 ? ['## Mended', ...mended] : []),
  ];
}

function mendOf({ mend }: RuleRecord): string[] {
  return mend === undefined ? [] : [`**Mend:** ${mend}`];
}

function normsOf({ norms = [] }: RuleRecord): string[] {
  if (norms.length === 0) return [];
  const lines = norms.map((norm) => `- [${NORMS[norm].name}](${NORMS[norm].address})`);
  return ['## Norms behind it', lines.join('\n')];
}
