import type { Words } from '../../words/words.ts';
import type { ContentFile, ContentFiles } from './content-files.ts';
import { found } from '../elements.ts';

/** Characters of an address that forges take; beyond, they answer with an error. */
const LONGEST_ADDRESS = 7500;

/** A comparison in the forms in which it can leave the page. */
export interface Result {
  markdown: string;
  files: ContentFiles;
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
  { markdown, files }: Result,
  { words, say, newFile }: Surroundings,
): void {
  found('compare-actions', HTMLElement).hidden = false;
  found('compare-copy', HTMLButtonElement).onclick = () => {
    void copied(markdown).then((done) =>
      say(done ? words.compare.copied : words.compare.notCopied),
    );
  };
  for (const part of ['comparison', 'left', 'right'] as const) {
    offerFile(found(`compare-file-${part}`, HTMLAnchorElement), files[part]);
  }

  if (newFile === undefined) return;
  const { name, text } = files.comparison;
  const propose = found('compare-propose', HTMLAnchorElement);
  const query = new URLSearchParams({ filename: name, value: text });
  const whole = `${newFile}?${query.toString()}`;
  const isShort = whole.length <= LONGEST_ADDRESS;
  propose.href = isShort ? whole : `${newFile}?filename=${name}`;
  propose.rel = 'external';
  propose.onclick = () => {
    if (!isShort) {
      void copied(text).then((done) =>
        say(done ? words.compare.proposeByHand : words.compare.notCopied),
      );
    }
  };
}

function offerFile(link: HTMLAnchorElement, { name, text }: ContentFile): void {
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = name;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
