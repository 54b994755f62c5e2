import type { RuleRecord } from './rule.ts';

/** The file `publication.config.ts`, or the one that `--config` names. */
export const PUBLICATION_RULES = {
  'publication-config': {
    severity: 'error',
    what: 'The configuration can be read and is complete: every verdict has a label and a definition in each language, `void` is among them, and numbers, from 1 to 5, belong to verdicts on the line alone.',
    why: 'Every page rests on it.',
    norms: ['ifcn', 'google-claim-review'],
  },
  'publication-policy': {
    severity: 'error',
    what: 'A policy that the configuration names by a slug is a page of the content; a policy elsewhere has its whole address.',
    why: 'Search engines and readers would be sent to a page that is not there, and to a promise that nobody can read.',
    norms: ['ifcn', 'efcsn'],
  },
  'publication-policy-missing': {
    severity: 'warning',
    what: '`policies` in the configuration names a page each for how claims are chosen and checked (`methodology`), how errors are corrected (`corrections`), who owns the publication and who pays (`funding`), and how readers report an error or a claim (`feedback`, or `contact.email`).',
    why: 'Every code of fact-checkers asks for them, and a reader cannot judge a verdict without knowing how it was reached. `/standards/` shows the gap to all.',
  },
  'publication-security': {
    severity: 'warning',
    what: 'The day in `security.expires` is still to come.',
    why: 'From that day on nobody relies on `security.txt`, and a weakness of the site is reported to no one.',
  },
} as const satisfies Record<`publication-${string}`, RuleRecord>;
