import { isMap, isSeq } from 'yaml';
import { canonicalFile } from '../corpus/canonical-file.ts';
import { partsOf, withYaml } from '../corpus/file-parts.ts';
import { parseYaml } from '../corpus/yaml.ts';
import type { Correction } from '../model/correction.ts';
import { Refusal } from '../model/refusal.ts';
import { VOID } from '../model/verdict.ts';

/** What is corrected in a check; what is left out stays as it is. */
export interface CorrectionAnswers extends Pick<Correction, 'date' | 'class' | 'note'> {
  /** Id of the verdict after it; that of a withdrawn check is always `void`. */
  verdict?: string | undefined;
  claim?: string | undefined;
  explanation?: string | undefined;
  /** Ids of people who have read it, beside those who are named already. */
  reviewers?: readonly string[] | undefined;
}

/**
 * The text of a check's file with a correction behind the others, and with what it changes. The verdict
 * before stands in the correction's `was`. No byte of the body changes, and every remark stays; the
 * frontmatter comes in its canonical form. Throws a `Refusal` where it cannot be read.
 */
export function correctedText(text: string, answers: CorrectionAnswers): string {
  const parts = partsOf(text);
  const document = parts && parseYaml(parts.yaml);
  if (!parts || !document || document.errors.length > 0 || !isMap(document.contents)) {
    throw new Refusal('Unexpected frontmatter, which cannot be read; `npm run check` says why');
  }
  const { date, note, claim, explanation, reviewers = [] } = answers;
  const verdict = answers.class === 'void' ? VOID : answers.verdict;
  const before = String(document.get('verdict'));
  const isChanged = verdict !== undefined && verdict !== before;
  if (isChanged) document.set('verdict', verdict);
  if (claim !== undefined) document.setIn(['claim', 'text'], claim);
  if (explanation !== undefined) document.set('explanation', explanation);
  for (const id of reviewers) append('reviewers', id);
  append('corrections', { date, class: answers.class, note, ...(isChanged && { was: before }) });
  return canonicalFile('checks', withYaml(parts, document.toString()));

  function append(key: string, value: unknown): void {
    const list = document?.get(key);
    if (!isSeq(list)) document?.set(key, document.createNode([value]));
    else if (!list.toJSON().includes(value)) list.add(document?.createNode(value));
  }
}
