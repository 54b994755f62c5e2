import type { ContentFiles } from './content-files.ts';
import { found } from '../elements.ts';
import { copied, offerFile, proposal } from '../propose.ts';
import type { ToolWords } from './words.ts';

/** A comparison in the forms in which it can leave the page. */
export interface Result {
  markdown: string;
  files: ContentFiles;
}

export interface Surroundings {
  words: ToolWords;
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
    const { name, text } = files[part];
    offerFile(found(`compare-file-${part}`, HTMLAnchorElement), name, text);
  }

  if (newFile === undefined) return;
  const { name, text } = files.comparison;
  const propose = found('compare-propose', HTMLAnchorElement);
  const { href, isWhole } = proposal(newFile, name, text);
  propose.href = href;
  propose.rel = 'external';
  propose.onclick = () => {
    if (!isWhole) {
      void copied(text).then((done) =>
        say(done ? words.compare.proposeByHand : words.compare.notCopied),
      );
    }
  };
}
