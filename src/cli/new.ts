import { defineCommand } from 'citty';
import { newCheckArgs, newCheckCommand } from './new/check.ts';
import { newComparisonCommand } from './new/comparison.ts';
import { newCorrectionCommand } from './new/correction.ts';
import { newClaimantCommand, newOutletCommand, newTopicCommand } from './new/parties.ts';
import { newSourceCommand } from './new/source.ts';

/** `npm run new`: a check, or the record that is named. */
export const newCommand = defineCommand({
  meta: {
    name: 'new',
    description: 'Write a new check, or another record, from answers to questions',
  },
  // Those of a check, so that their values are not taken for the name of a record.
  args: newCheckArgs,
  default: 'check',
  subCommands: {
    check: newCheckCommand,
    source: newSourceCommand,
    comparison: newComparisonCommand,
    correction: newCorrectionCommand,
    claimant: newClaimantCommand,
    outlet: newOutletCommand,
    topic: newTopicCommand,
  },
});
