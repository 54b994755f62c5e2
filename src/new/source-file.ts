import { markdownQuotation, markdownText, visible } from '../articles/markdown-quotation.ts';
import { type RecordFile, recordFile } from '../corpus/record-file.ts';
import { recordText } from '../corpus/record-text.ts';
import { TO_BE_JUDGED, TO_FILL_IN } from '../model/unfinished.ts';
import type { PassageAnswers, SourceAnswers } from './answers.ts';
import { present } from './present.ts';

/** Id of the passage of a source of which nobody has said yet what stands in it. */
export const OPEN_PASSAGE = 'what-it-says';

/** A source's file, with a passage to be filled in where none was given. */
export function sourceFile({ id, passages = [], ...facts }: SourceAnswers): RecordFile {
  const { outlet, headline, authors, url, archived, published, accessed, description } = facts;
  const { language, rights = 'all-rights-reserved', kind } = facts;
  const data = present({
    outlet,
    headline,
    authors,
    url,
    archived,
    published,
    accessed,
    language,
    rights,
    kind: kind ?? 'secondary',
    description,
  });
  const remarks =
    kind === undefined
      ? [{ key: ['kind'], text: `${TO_BE_JUDGED} primary, secondary or tertiary.` }]
      : [];
  const all = passages.length > 0 ? passages : [{ id: OPEN_PASSAGE }];
  return recordFile(
    'sources',
    id,
    recordText('sources', data, { remarks, body: all.map(passageText) }),
  );
}

function passageText({ id, quotations = [], paraphrase = '' }: PassageAnswers): string {
  const quoted = quotations.map(visible).filter((quotation) => quotation !== '');
  const told = paraphrase.split('\n').map(visible);
  const parts = [
    ...quoted.map(markdownQuotation),
    ...told.filter((paragraph) => paragraph !== '').map(markdownText),
  ];
  const task = `${TO_FILL_IN} what it says, quoted briefly and exactly (\`> …\`) or in your own words.`;
  // The blank line keeps a text apart from a heading that somebody gives a second line.
  return [`## ${id}`, ...(parts.length > 0 ? parts : [task])].join('\n\n');
}
