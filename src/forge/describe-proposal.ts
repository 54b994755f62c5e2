import { existsSync } from 'node:fs';
import type { Site } from '../views/site.ts';
import { changedChecks } from './changed-checks.ts';
import { plain } from './literal.ts';
import { siteDifference } from './page-differences.ts';
import type { Problem, Proposal } from './proposal.ts';

/** Checks and problems that are told, at most. */
const MOST = 50;

/** One side of a proposal: the publication, where it can be read, and the folder of its built site. */
export interface Side {
  site: Site | undefined;
  out: string;
}

/** As much of a diagnostic as reviewers are told. */
export interface Reported {
  file: string;
  rule: string;
  severity: Problem['severity'];
  start: { line: number };
  reason: string;
}

/** What reviewers are told of the way from what is published to what is proposed. */
export function describeProposal(
  before: Side,
  after: Side,
  diagnostics: readonly Reported[],
): Proposal {
  const checks = before.site && after.site ? changedChecks(before.site, after.site) : [];
  const isBuilt = after.site && existsSync(before.out) && existsSync(after.out);
  const grave = diagnostics.filter(({ severity }) => severity === 'error');
  const others = diagnostics.filter(({ severity }) => severity !== 'error');
  return {
    version: 1,
    errors: grave.length,
    warnings: others.length,
    problems: [...grave, ...others].slice(0, MOST).map(problemOf),
    changedChecks: checks.length,
    checks: checks.slice(0, MOST),
    ...(isBuilt && { site: siteDifference(before.out, after.out) }),
  };
}

function problemOf({ severity, rule, file, start, reason }: Reported): Problem {
  return { severity, rule, file: plain(file), line: start.line, reason: plain(reason, 1000) };
}
