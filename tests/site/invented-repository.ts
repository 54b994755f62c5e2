import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitIn, gitIn } from '../history/repository.ts';

/** A check of which the invented publication has earlier versions, and one that was withdrawn. */
export const REVISED = 'bridge-closed-all-winter';
export const WITHDRAWN = 'keeper-sold-lemonade';

/**
 * The content of the invented publication in a git repository in `folder`, with a past: checks as
 * they stood before they were corrected, one with links that lead nowhere today, one under rules of
 * another day, one that is no text. Gives the folder of the content.
 */
export function inventedRepository(folder: string, fixture: string): string {
  const content = join(folder, 'content');
  mkdirSync(folder, { recursive: true });
  cpSync(fixture, content, { recursive: true });
  gitIn(folder, ['init', '-q', '-b', 'main']);
  const revised = join(content, `checks/2023/${REVISED}.md`);
  const withdrawn = join(content, `checks/2023/${WITHDRAWN}.md`);
  const ukrainian = join(content, 'checks/2025/mist-vidkryiut-u-chetver.md');
  const today = new Map([revised, withdrawn, ukrainian].map((file) => [file, readFileSync(file)]));
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  const commit = (day: string) => {
    gitIn(folder, ['add', '-A']);
    commitIn(folder, day, '12:00:00Z');
  };

  edit(revised, (text) =>
    text
      .replace(/^verdict: .*$/m, 'verdict: true')
      .replace(/^corrections:\n(?: {2}- .*\n)+/m, 'corrections: []\n')
      .replace('twice.', 'once, as :cite[a lost letter]{source=lost-letter passage=lost} has it.')
      .concat('\n[An old page](/old-page/) showed ![an old picture](/images/old.png).\n'),
  );
  edit(withdrawn, (text) =>
    text.replace('verdict: void', 'verdict: nearly-true').replace(/^ {2}- .*class: void.*\n/m, ''),
  );
  edit(ukrainian, (text) => text.replace('Пошта :cite', 'Пошта, здається, :cite'));
  commit('2023-03-02');
  edit(revised, (text) =>
    text
      .replace(/^verdict: .*$/m, 'verdict: a-verdict-of-old')
      .replace(/^title: /m, 'subtitle: Old\ntitle: '),
  );
  writeFileSync(withdrawn, Buffer.of(0xff, 0xfe));
  commit('2023-07-11');
  for (const [file, bytes] of today) writeFileSync(file, bytes);
  commit('2025-12-01');
  return content;
}
