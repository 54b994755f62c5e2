import { strToU8, zipSync } from 'fflate';
import type { RecordFile } from '../../corpus/record-file.ts';
import type { Words } from '../../words/words.ts';
import { found } from '../elements.ts';
import { copied, offerFile, proposal } from '../propose.ts';

/** What the files of an entry can be handed over to. */
export interface Ways {
  words: Words;
  /** Where a new file of a kind can be proposed. */
  newFiles: ReadonlyMap<string, string>;
  /** Tells a person what happened. */
  say: (text: string) => void;
  /** Hears that something was handed over. */
  onGiven: () => void;
}

/** Offers every file of an entry for download, and to the forge where it takes files. */
export function offerFiles(files: readonly RecordFile[], ways: Ways): void {
  const list = found('contribute-files', HTMLElement);
  for (const link of list.querySelectorAll('a')) URL.revokeObjectURL(link.href);
  list.replaceChildren(...files.map((file) => offer(file, ways)));
  const archive = found('contribute-archive', HTMLAnchorElement);
  offerFile(archive, ARCHIVE, archiveOf(files), 'application/zip');
  archive.onclick = ways.onGiven;
}

const ARCHIVE = 'content.zip';

/** All files in one archive, with the folders in which they belong; the same files give the same bytes. */
function archiveOf(files: readonly RecordFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, text }) => [`content/${path}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: EARLIEST });
}

/** The first day that an archive can name. */
const EARLIEST = new Date(1980, 0, 1);

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
