import { createHash } from 'node:crypto';
import { updateWithCode } from '../corpus/code-digest.ts';
import { pipelineVersion } from '../corpus/pipeline-version.ts';

/** Digests of code as it lies on the disk. */
export interface CodeState {
  /** Of all that reads the content and its history. */
  all: string;
  /** Of what prepares its texts, under which they are kept. */
  pipeline: string;
}

/** The state of the code that reads the content; `root` is the project's folder. */
export function codeState(root: string): CodeState {
  const pipeline = pipelineVersion(root);
  const all = createHash('sha256').update(pipeline);
  updateWithCode(all, root, 'src/history');
  return { all: all.digest('hex'), pipeline };
}
