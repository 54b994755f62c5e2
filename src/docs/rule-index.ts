import type { RuleArea } from '../model/rules/rule.ts';
import { paragraphs, table, typed } from './markdown.ts';

/** The index of `docs/rules/`, by area. */
export function ruleIndex(areas: readonly RuleArea[]): string {
  return paragraphs([
    '# Rules',
    'Every rule by the command that holds something against it. Each page says why the rule is there, shows an example that breaks it and the same example mended, and names the norm behind it. Errors stop a build; warnings do not.',
    'The pages are made from the records of the rules (`src/model/rules/`) and from the examples of the tests (`tests/corpus/cases/`, `tests/history/cases/`, `tests/cli/quotes/cases/`, `tests/import/cases/`, `tests/site-check/cases.ts`), so that what they show is what the commands print.',
    ...areas.flatMap(partOf),
  ]);
}

function partOf({ title, about, command, rules }: RuleArea): string[] {
  return [
    `## ${title}`,
    `${about} \`${typed(command)}\``,
    table(
      ['rule', 'severity', 'what holds'],
      Object.entries(rules).map(([id, { severity, what }]) => [
        `[\`${id}\`](${id}.md)`,
        severity,
        what,
      ]),
    ),
  ];
}
