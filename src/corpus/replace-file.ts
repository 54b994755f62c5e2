import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Gives a file another text in one step, so that whoever reads it finds the old or the new one. */
export function replaceFile(file: string, text: string): void {
  const draft = `${file}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    chmodSync(draft, statSync(file).mode);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
