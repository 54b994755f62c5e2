import { VOID } from '../../model/verdict.ts';
import type { Draft, Problem } from '../draft.ts';

/** A verdict that changed is a correction: withdrawn checks say so, and name no verdict as its own past. */
export function* corrections({ files }: Draft): Generator<Problem> {
  for (const file of files.checks.values()) {
    const { data } = file.prepared;
    if (!data) continue;
    const isVoid = data.verdict === VOID;
    const isWithdrawn = data.corrections.some((correction) => correction.class === 'void');
    if (isVoid !== isWithdrawn) {
      yield {
        file,
        at: { key: ['verdict'] },
        rule: 'check-void-correction',
        reason: isVoid
          ? 'Missing correction of class `void`, expected one that says when and why the check was withdrawn'
          : `Unexpected verdict \`${data.verdict}\` of a withdrawn check, expected \`${VOID}\``,
      };
    }
    for (const [index, correction] of data.corrections.entries()) {
      if (correction.was === undefined || ['substantial', 'void'].includes(correction.class))
        continue;
      yield {
        file,
        at: { key: ['corrections', index, 'class'] },
        rule: 'check-correction-class',
        reason: `Unexpected class \`${correction.class}\` of a correction that changed the verdict, expected \`substantial\` or \`void\``,
      };
    }
  }
}
