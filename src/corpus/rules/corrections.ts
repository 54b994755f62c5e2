import { VOID } from '../../model/verdict.ts';
import type { Draft, Problem } from '../draft.ts';

/** A verdict that changed is a correction: withdrawn checks say so, and no verdict is its own past. */
export function* corrections({ files }: Draft): Generator<Problem> {
  for (const file of files.checks.values()) {
    const { data } = file.prepared;
    if (!data) continue;
    const isVoid = data.verdict === VOID;
    const withdrawal = data.corrections.findIndex((correction) => correction.class === 'void');
    const isWithdrawn = withdrawal >= 0;
    if (isVoid !== isWithdrawn) {
      yield {
        file,
        at: { key: ['verdict'] },
        rule: 'check-void-correction',
        reason: isVoid
          ? 'Missing correction of class `void`, expected one that says when and why the check was withdrawn'
          : `Unexpected verdict \`${data.verdict}\` of a withdrawn check, expected \`${VOID}\``,
        ...(isWithdrawn && {
          related: [
            { file, at: { key: ['corrections', withdrawal, 'class'] }, label: 'withdrawn here' },
          ],
        }),
      };
    }
    // Verdicts may come back; only the last one that is named must differ from the present one.
    const last = data.corrections.findLastIndex(({ was }) => was !== undefined);
    if (data.corrections[last]?.was === data.verdict) {
      yield {
        file,
        at: { key: ['corrections', last, 'was'] },
        rule: 'check-correction-was',
        reason: `Unexpected verdict \`${data.verdict}\` before the last change of the verdict, expected another than the present one`,
        mend: 'Write the verdict that the check had before, or leave out `was`',
        related: [{ file, at: { key: ['verdict'] }, label: 'the present verdict' }],
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
        related: [
          { file, at: { key: ['corrections', index, 'was'] }, label: 'here the verdict changed' },
        ],
      };
    }
  }
}
