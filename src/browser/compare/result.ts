import type { Words } from '../../words/words.ts';
import { found } from './elements.ts';

/** Characters of an address that forges take; beyond, they answer with an error. */
const LONGEST_ADDRESS = 7500;

/** A comparison in the forms in which it can leave the page. */
export interface Result {
  markdown: string;
  /** The comparison as a file of the content. */
  file: string;
}

export interface Surroundings {
  words: Words;
  /** Tells a person what happened. */
  say: (text: string) => void;
  /** Where a new file can be proposed; nothing where the publication has no repository. */
  newFile: string | undefined;
}

/** Lets a person copy, download and propose what was compared. */
export function offerResult(
  { markdown, file }: Result,
  { words, say, newFile }: Surroundings,
): void {
  found('compare-actions', HTMLElement).hidden = false;
  found('compare-copy', HTMLButtonElement).onclick = () => {
    void copied(markdown).then((done) =>
      say(done ? words.compare.copied : words.compare.notCopied),
    );
  };
  const download = found('compare-download', HTMLAnchorElement);
  URL.revokeObjectURL(download.href);
  download.href = URL.createObjectURL(new Blob([file], { type: 'text/markdown' }));
  download.download = FILE_NAME;

  if (newFile === undefined) return;
  const propose = found('compare-propose', HTMLAnchorElement);
  const query = new URLSearchParams({ filename: FILE_NAME, value: file });
  const whole = `${newFile}?${query.toString()}`;
  const isShort = whole.length <= LONGEST_ADDRESS;
  propose.href = isShort ? whole : `${newFile}?filename=${FILE_NAME}`;
  propose.onclick = () => {
    if (!isShort) {
      void copied(file).then((done) =>
        say(done ? words.compare.proposeByHand : words.compare.notCopied),
      );
    }
  };
}

const FILE_NAME = 'comparison.md';

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
