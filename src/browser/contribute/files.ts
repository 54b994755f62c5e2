import type { RecordFile } from '../../corpus/record-file.ts';
import { found } from '../elements.ts';
import { copied, offerFile, proposal } from '../propose.ts';
import type { FormWords } from './words.ts';

/** What the files of an entry can be handed over to. */
export interface Ways {
  words: FormWords;
  /** Where a new file of a kind can be proposed. */
  newFiles: ReadonlyMap<string, string>;
  /** All files in one, a ZIP. */
  archive: BlobPart;
  /** Tells a person what happened. */
  say: (text: string) => void;
  /** Hears that something was handed over. */
  onGiven: () => void;
}

/** Offers every file of an entry for download, and to the forge where it takes files. */
export function offerFiles(files: readonly RecordFile[], ways: Ways): void {
  const list = found('contribute-files', HTMLElement);
  for (const offered of list.querySelectorAll('a')) URL.revokeObjectURL(offered.href);
  list.replaceChildren(...files.map((file) => offer(file, ways)));
  const link = found('contribute-archive', HTMLAnchorElement);
  offerFile(link, ARCHIVE, ways.archive, 'application/zip');
  link.onclick = ways.onGiven;
}

const ARCHIVE = 'content.zip';

function offer(file: RecordFile, ways: Ways): HTMLElement {
  const { kind, path, text } = file;
  const { words, newFiles, onGiven } = ways;
  const item = document.createElement('li');
  const name = document.createElement('code');
  name.textContent = `content/${path}`;
  const buttons = document.createElement('p');
  buttons.className = 'block-buttons';
  const at = newFiles.get(kind);
  if (at !== undefined) buttons.append(proposalLink(file, at, ways), ' ');
  const download = document.createElement('a');
  download.textContent = words.contribute.download(baseName(path));
  offerFile(download, baseName(path), text);
  download.addEventListener('click', onGiven);
  buttons.append(download);
  item.append(name, buttons);
  return item;
}

function proposalLink({ kind, path, text }: RecordFile, at: string, ways: Ways): HTMLElement {
  const { words, say, onGiven } = ways;
  const { href, isWhole } = proposal(at, path.slice(kind.length + 1), text);
  const link = document.createElement('a');
  link.textContent = words.contribute.proposeFile(baseName(path));
  link.href = href;
  link.target = '_blank';
  link.rel = 'external noopener';
  link.addEventListener('click', () => {
    onGiven();
    if (isWhole) return;
    void copied(text).then((done) =>
      say(done ? words.contribute.tooLong : words.contribute.notCopied),
    );
  });
  return link;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
