import { join } from 'node:path';
import { extentOf } from './extent.ts';
import type { Results } from './goals.ts';
import { buildCold, buildEdited } from './plumbline.ts';
import {
  emptyDiscarded,
  ensurePublication,
  openWorkspace,
  removeOutput,
  withEdits,
} from './workspace.ts';

const CONFIG = 'publication.config.ts';

/** Times a publication that is far larger, once: cold, and after one edit. What it leaves is deleted. */
export async function timeLarge(
  folder: string,
  checks: number,
  say: (text: string) => void,
): Promise<Pick<Results, 'large' | 'largeEdit'>> {
  const workspace = openWorkspace(join(folder, 'large'));
  say(`generating ${String(checks)} checks …`);
  ensurePublication(workspace, checks);
  say(`building ${String(checks)} checks cold …`);
  const cold = await buildCold(workspace, CONFIG);
  const large = {
    name: `cold, ${String(checks)} checks`,
    timings: [cold],
    extent: extentOf(workspace.out),
  };
  say(`  ${cold.seconds.toFixed(1)} s; building them with one edited …`);
  const edited = await withEdits(workspace, (remember) =>
    buildEdited(
      workspace,
      CONFIG,
      { index: Math.floor(checks / 2), checks, sentence: 'A sentence that was added.' },
      remember,
    ),
  );
  removeOutput(workspace);
  emptyDiscarded(workspace);
  return {
    large,
    largeEdit: { name: `one of ${String(checks)} edited`, timings: [edited], extent: large.extent },
  };
}
