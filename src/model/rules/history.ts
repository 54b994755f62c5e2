import type { RuleRecord } from './rule.ts';

/** What only the version that is published can tell: `npm run check -- --base <git ref>`. */
export const HISTORY_RULES = {
  'history-correction-missing': {
    severity: 'error',
    what: 'Another verdict, claim or claimant of a published check comes with a new entry in `corrections`: of class `substantial`, or `void` where the check is withdrawn. Where only signs or capital letters of the claim are others, any class will do.',
    why: 'Readers, subscribers and all who passed the check on must learn that it says something else now.',
    norms: ['ifcn'],
  },
  'history-correction-class': {
    severity: 'error',
    what: 'The new correction that comes with another verdict, claim or claimant is of class `substantial`, or `void` where the check is withdrawn.',
    why: 'The class decides how visibly readers are told: a `minor` one stands at the end of the page.',
  },
  'history-correction-was': {
    severity: 'error',
    what: 'The new correction that comes with another verdict names the published one in `was`.',
    why: 'The page shows both verdicts, and the log of corrections lives on it.',
  },
  'history-correction-edited': {
    severity: 'error',
    what: 'A published correction stays word for word as it is.',
    why: 'A correction that can be rewritten is a promise that can be. What was wrong with it is a correction of its own.',
  },
  'history-correction-removed': {
    severity: 'error',
    what: 'A published correction is not removed.',
    why: 'Readers who saw it would find nothing of it, and subscribers would see it withdrawn.',
  },
  'history-correction-order': {
    severity: 'error',
    what: 'Published corrections keep their order, and new ones come after them.',
    why: 'One that is put in before others says that it was public when it was not.',
  },
  'history-correction-reviewers': {
    severity: 'error',
    what: 'A check with a new correction of class `substantial` names in `reviewers` two people who are not its `authors`; `corrections.reviewers` in `publication.config.ts` sets another number.',
    why: 'Whoever was wrong once should not be the only one to decide what is right now.',
  },
  'history-published-moved': {
    severity: 'error',
    what: 'The day of publication of a published check stays. One that stood for an unknown day (`9999-12-31`), or that is still to come, may be set.',
    why: 'Feeds, search engines and archives know the check by it; with another one it would look new.',
  },
  'history-alias-missing': {
    severity: 'error',
    what: 'A published check whose slug changes lists the old one in `aliases`.',
    why: 'Every link to the check would lead nowhere.',
    norms: ['cool-addresses'],
  },
  'history-alias-removed': {
    severity: 'error',
    what: 'A published alias stays in the list of its check.',
    why: 'Links of the time when the check had that slug would lead nowhere.',
  },
  'history-alias-oldest': {
    severity: 'error',
    what: 'The oldest slug of a published check stays first in `aliases`, and a slug that a check never had is not put before its own.',
    why: 'Feeds know a check by its oldest slug. With another, every reader would show it once more as new.',
  },
  'history-record-deleted': {
    severity: 'error',
    what: 'A published check, comparison, claimant, outlet, topic or page is not deleted, nor a source that others name. Each place that still names it is listed.',
    why: 'Each has an address that others link to. A check goes on under its alias, or stays with the verdict `void`.',
  },
  'history-passage-deleted': {
    severity: 'error',
    what: 'A passage that a published check or comparison shows is not deleted. Each place that still names it is listed.',
    why: 'Evidence rests on it, and links lead to it.',
  },
  'history-row-deleted': {
    severity: 'error',
    what: 'A row of a published comparison is not deleted. Each check that still names it is listed.',
    why: 'Each row can be linked to and shared by itself.',
  },
  'history-base-unreadable': {
    severity: 'warning',
    what: 'What is published can be read. A text that the repository has lost or never fetched is an error.',
    why: 'Nothing can be held against it, so a person must look.',
    mend: 'Fetch what is missing: `git fetch --refetch --no-filter origin`, and in GitHub Actions `actions/checkout` without `filter`. What was broken when it was published needs no mending.',
  },
} as const satisfies Record<`history-${string}`, RuleRecord>;
