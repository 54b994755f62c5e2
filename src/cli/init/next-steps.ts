import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wordsIn } from '../../words/words.ts';
import type { Config } from './answers.ts';
import { SAMPLE_HOME } from './sample.ts';

/** Files of the fork that speak of somebody, and what a publisher does about each. */
const BY_HAND = [
  ['README.md', 'describes the software: begin it with what your publication is'],
  ['.github/CODEOWNERS', 'names who must approve a change'],
  ['public/favicon.svg', 'is Plumbline’s mark, and so is public/apple-touch-icon.png'],
] as const;

/** What was done, and what is left to do. */
export function nextSteps(root: string, config: Config, untranslated: readonly string[]): string {
  const { name, languages } = config;
  const silent = languages.filter((tag) => wordsIn(tag.split('-')[0] ?? tag) === undefined);
  const byHand = [
    ...silent.map((tag) => `src/words/: the interface does not speak \`${tag}\` yet`),
    ...untranslated.map((what) => `publication.config.ts: translate the ${what}`),
    ...BY_HAND.filter(([file]) => existsSync(join(root, file))).map((line) => line.join(' ')),
  ];
  return `This is ${name} now. content/ is empty, and the sample publication lies in ${SAMPLE_HOME}/,
where the tests use it. LICENSE, package.json and the code stay as they are.

Next:
  git add -A && git commit -m "Become ${name.replaceAll(/["\\$`]/g, '')}"
  git push      # straight to the published branch: a pull request would miss the sample’s checks
  npm run dev   # its home page says what to do
  npm run new   # the first check

By hand:
${byHand.map((line) => `  - ${line}`).join('\n')}`;
}
