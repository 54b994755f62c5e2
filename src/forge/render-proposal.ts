import { countOf } from '../words/format.ts';
import { code, codeBlock, literal } from './literal.ts';
import { previewFragment } from './preview-file.ts';
import type { ChangedCheck, PageDifference, Proposal } from './proposal.ts';

/** Characters of a comment, at most; the forge takes 65,536. */
const LONGEST = 60_000;

/** Where the built preview can be had. */
export interface Previews {
  /** The changed pages in one file, for a browser. */
  pages?: string | undefined;
  /** The whole site, packed. */
  site?: string | undefined;
}

/** A proposal as Markdown. Every text in it is a stranger's, and stands there as text alone. */
export function renderProposal(proposal: Proposal, previews: Previews = {}): string {
  const { checks, changedChecks, site } = proposal;
  const parts = [
    `### ${changedChecks === 0 ? 'No check is changed' : `${countOf(changedChecks, 'check')} changed`}`,
    problemsOf(proposal),
    previewsOf(previews),
    ...checks.map((check) => checkOf(check, previews)),
    changedChecks > checks.length
      ? `… and ${countOf(changedChecks - checks.length, 'more check')}.`
      : '',
    site ? siteOf(site) : 'The site could not be built from this.',
    ...(site?.differences.map(differenceOf) ?? []),
  ].filter((part) => part !== '');
  return cut(parts);
}

/** Whole parts as far as they fit: one that is cut could leave a block of code open. */
function cut(parts: readonly string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length + 2;
    if (length > LONGEST) {
      kept.push('… The rest is too long for a comment.');
      break;
    }
    kept.push(part);
  }
  return kept.join('\n\n');
}

function problemsOf({ errors, warnings, problems }: Proposal): string {
  if (errors + warnings === 0) return '`npm run check` has nothing to say.';
  const lines = problems.map(
    ({ severity, rule, file, line, reason }) =>
      `- **${severity}** ${code(`${file}:${String(line)}`)} ${literal(reason, 1000)} (${code(rule)})`,
  );
  const more = errors + warnings - problems.length;
  return [
    `\`npm run check\` found ${countOf(errors, 'error')} and ${countOf(warnings, 'warning')}:`,
    '',
    ...lines,
    ...(more > 0 ? [`- … and ${String(more)} more`] : []),
  ].join('\n');
}

function previewsOf({ pages, site }: Previews): string {
  const ways = [
    pages === undefined ? [] : `[The changed pages](${pages})`,
    site === undefined
      ? []
      : `[the whole site, packed](${site}) (unpack it, then \`npm run preview -- --out <folder>\`)`,
  ].flat();
  return ways.length === 0 ? '' : `Preview: ${ways.join(', ')}.`;
}

const CHANGES: Readonly<Record<ChangedCheck['change'], string>> = {
  added: 'new',
  changed: 'changed',
  affected: 'what it rests on is changed',
  removed: 'removed',
};

function checkOf(check: ChangedCheck, { pages }: Previews): string {
  const {
    slug,
    title,
    change,
    path,
    claim,
    claimant,
    verdict,
    was,
    sources,
    findings,
    corrections,
  } = check;
  const view =
    pages === undefined || change === 'removed'
      ? ''
      : ` · [preview](${pages}#${previewFragment(slug)})`;
  const lines = [
    `#### ${literal(title)}`,
    '',
    `${CHANGES[change]} · ${code(`content/${path}`, 1000)}${view}`,
    '',
    `- Claim: ${literal(claim, 1000)} (${literal(claimant)})`,
    `- Verdict: **${literal(verdict)}**${was === undefined ? '' : `, published as **${literal(was)}**`}`,
    ...(corrections > 0 ? [`- Corrections: ${String(corrections)}`] : []),
    `- Sources: ${sources.length === 0 ? 'none' : sources.map((source) => literal(source)).join('; ')}`,
    ...(findings.length > 0 ? ['- Noticed by machine:'] : []),
    ...findings.map(
      ({ point, kind, severity, left, right }) =>
        `  - ${literal(kind)}${severity === 'high' ? ' **(high)**' : ''}: ${literal(left) || '(none)'} → ${literal(right) || '(none)'} (${literal(point)})`,
    ),
  ];
  return lines.join('\n');
}

function siteOf({ added, changed, removed, others }: NonNullable<Proposal['site']>): string {
  const pages = `${countOf(added, 'page')} new, ${String(changed)} changed, ${String(removed)} gone`;
  return `The built site: ${pages}, and ${countOf(others, 'other file')} changed.`;
}

function differenceOf({ page, change, lines }: PageDifference): string {
  const shown =
    lines.length === 0
      ? 'No difference in its text, or too great a one.'
      : codeBlock(lines, 'diff', 500);
  return [
    '<details>',
    `<summary>${literal(`/${page}`, 1000)} (${change})</summary>`,
    '',
    shown,
    '',
    '</details>',
  ].join('\n');
}
