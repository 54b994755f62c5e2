import { type RecordFile, recordFile } from '../corpus/record-file.ts';
import { recordText } from '../corpus/record-text.ts';
import type { Publication } from '../model/publication.ts';
import { TO_BE_JUDGED } from '../model/unfinished.ts';
import type { Answers, ClaimantAnswers } from './answers.ts';
import { checkFile } from './check-file.ts';
import { present } from './present.ts';
import { sourceFile } from './source-file.ts';

/**
 * The files of new records, each behind those that it refers to, so that they may be written in this
 * order. Pure, and free of Node's API. It looks neither at other records nor whether answers are of
 * use: the check of the content does that for files of any origin.
 */
export function newFiles(answers: Answers, publication: Publication): RecordFile[] {
  const { claimants = [], outlets = [], topics = [], sources = [], checks = [] } = answers;
  return [
    ...claimants.map(claimantFile),
    ...outlets.map(({ id, ...data }) =>
      recordFile('outlets', id, recordText('outlets', present(data))),
    ),
    ...topics.map(({ id, ...data }) =>
      recordFile('topics', id, recordText('topics', present(data))),
    ),
    ...sources.map(sourceFile),
    ...checks.map((check) => checkFile(check, publication)),
  ];
}

function claimantFile({ id, name, kind, role, sameAs, language }: ClaimantAnswers): RecordFile {
  const remarks =
    kind === undefined ? [{ key: ['kind'], text: `${TO_BE_JUDGED} person or organisation.` }] : [];
  const data = present({ name, kind: kind ?? 'person', role, sameAs, language });
  return recordFile('claimants', id, recordText('claimants', data, { remarks }));
}
