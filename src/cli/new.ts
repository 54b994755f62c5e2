import { newCheckCommand } from './new/check.ts';
import { newComparisonCommand } from './new/comparison.ts';
import { newCorrectionCommand } from './new/correction.ts';
import { newClaimantCommand, newOutletCommand, newTopicCommand } from './new/parties.ts';
import { newSourceCommand } from './new/source.ts';

/** The commands of `npm run new`, by what they make. */
export const NEW_COMMANDS = {
  check: newCheckCommand,
  source: newSourceCommand,
  comparison: newComparisonCommand,
  correction: newCorrectionCommand,
  claimant: newClaimantCommand,
  outlet: newOutletCommand,
  topic: newTopicCommand,
};
