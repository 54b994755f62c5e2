import { readCorpus } from '../../corpus/read.ts';
import { report } from '../../corpus/report.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { Refusal } from '../../model/refusal.ts';
import { hasColors } from '../colors.ts';
import type { Desk } from './desk.ts';

/**
 * What the check says of the content after something was written to it. Where it finds errors, `undo`
 * takes back what was written, and a `Refusal` with the errors is thrown.
 */
export async function checkWritten(
  { folders, publication }: Desk,
  undo: () => void,
): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await readCorpus({
    folders,
    publication: { ...publication, policies: {} },
  });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return diagnostics;
  // Before the files are as they were, since it shows their lines.
  const text = report(errors, 'human', { color: hasColors() });
  undo();
  throw new Refusal(`${text}\nNothing was written, because the check would refuse it.`);
}
