import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import { readPublication } from '../../src/corpus/publication.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Publication } from '../../src/model/publication.ts';
import { RULES } from '../../src/model/rules.ts';
import { calledIn, corpusFolder, MENDED, removeFolder, reportOf } from '../corpus/corpus-folder.ts';

/** What breaks each rule of quotations: a folder of saved articles, or a source. */
export const QUOTATION_CASES = join(import.meta.dirname, 'quotes/cases');

/** What breaks each rule of imports: a feed. */
export const IMPORT_CASES = join(import.meta.dirname, '../import/cases');

const isUpdate = process.env.UPDATE_EXPECTED === '1';

/**
 * Tests what a command says in each folder below `cases`, which is named for the rule that it breaks
 * and lies over the base corpus: exactly the report in its `expected.txt`, and with what lies in its
 * `mended/` over it nothing. There is a folder for each of `rules`. `UPDATE_EXPECTED=1` writes the
 * reports anew, to be read before they are committed.
 */
export function ruleCases(
  cases: string,
  rules: readonly string[],
  find: (
    folders: Folders,
    publication: Publication,
  ) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>,
): void {
  const names = readdirSync(cases).toSorted();
  let folders: Folders | undefined;
  afterEach(() => folders && removeFolder(folders));
  const foundIn = async (...overlays: string[]) => {
    const laid = (folders = corpusFolder(...overlays));
    return calledIn(laid, async () => {
      const config = await readPublication(laid.config);
      if ('diagnostics' in config) throw new Error(reportOf(laid, config.diagnostics));
      const found = await find(laid, config.publication);
      return { found, text: reportOf(laid, found) };
    });
  };

  it('has a case for each rule, and none for a rule that is gone', () => {
    expect(names).toEqual(rules.toSorted());
  });

  describe.each(names)('%s', (name) => {
    const folder = join(cases, name);

    it('is reported with its file, line and column, as severe as its rule is', async () => {
      const { found, text } = await foundIn(folder);
      const severities = found.map(({ rule, severity }) => ({ rule, severity }));
      expect(severities).toEqual([{ rule: name, severity: severityOf(name) }]);
      const file = join(folder, 'expected.txt');
      if (isUpdate) writeFileSync(file, `${text}\n`);
      expect(`${text}\n`).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
    });

    it('is mended as the report says', async () => {
      expect((await foundIn(folder, join(folder, MENDED))).text).toBe('');
    });
  });
}

function severityOf(name: string) {
  return Object.entries(RULES).find(([rule]) => rule === name)?.[1].severity;
}
