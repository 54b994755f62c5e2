import { runGit } from './git.ts';

/** Reads texts by their ids, all in one process of git; hands over each, or nothing where it is gone. */
export async function readBlobs(
  folder: string,
  ids: readonly string[],
  take: (id: string, bytes: Buffer | undefined) => void,
): Promise<void> {
  if (ids.length === 0) return;
  let rest: Buffer[] = [];
  let held = 0;
  /** Bytes that the next answer needs at least. */
  let wanted = 1;
  await runGit(
    folder,
    ['cat-file', '--batch'],
    (bytes) => {
      rest.push(bytes);
      held += bytes.length;
      if (held < wanted) return;
      const all = Buffer.concat(rest);
      const { at, needs } = takeAnswers(all, take);
      rest = [all.subarray(at)];
      held = all.length - at;
      wanted = needs;
    },
    ids.map((id) => `${id}\n`).join(''),
  );
}

/** Takes the answers that are there in full: a line, and for a text its bytes and a line break. */
function takeAnswers(
  all: Buffer,
  take: (id: string, bytes: Buffer | undefined) => void,
): { at: number; needs: number } {
  let at = 0;
  for (;;) {
    const end = all.indexOf('\n', at);
    if (end < 0) return { at, needs: all.length - at + 1 };
    const [id = '', kind = '', size = ''] = all.toString('latin1', at, end).split(' ');
    if (kind !== 'blob') {
      take(id, undefined);
      at = end + 1;
      continue;
    }
    const next = end + 1 + Number(size) + 1;
    if (next > all.length) return { at, needs: next - at };
    take(id, all.subarray(end + 1, next - 1));
    at = next;
  }
}
