import { join } from 'node:path';
import { readPublication } from '../corpus/publication.ts';
import { askGit, GitError } from '../history/git.ts';
import { Refusal } from '../model/refusal.ts';
import { isWebAddress } from '../model/text.ts';
import { command } from './command.ts';
import { type Answers, configFrom } from './init/answers.ts';
import { become } from './init/become.ts';
import { type Given, givenBy, initArgs } from './init/flags.ts';
import { nextSteps } from './init/next-steps.ts';
import { assertSample } from './init/sample.ts';
import { ROOT } from './options.ts';

/** `npm run init`: a fresh fork becomes another publication, without an entry. */
export const initCommand = command({
  meta: { name: 'init', description: 'Make this fork a publication of your own' },
  args: initArgs,
  async run(args, typed) {
    await assertSample(ROOT, args.force === true);
    const sample = await readPublication(join(ROOT, 'publication.config.ts'));
    if ('diagnostics' in sample) {
      throw new Refusal(sample.diagnostics.map(({ reason }) => reason).join('\n'));
    }
    const { publication } = sample;
    const given = givenBy(args, typed, publication, await originOf(ROOT));
    const isAsking = args.yes !== true;
    if (isAsking && !process.stdin.isTTY) {
      throw new Refusal('Nobody is there to answer: give --yes, with --name and --address');
    }
    const answers = isAsking
      ? await (await import('./init/ask.ts')).ask(given, publication)
      : complete(given);
    const { config, untranslated } = configFrom(answers, publication);
    await become(ROOT, config);
    console.log(nextSteps(ROOT, config, untranslated));
  },
});

/** What nobody can guess must be given. */
function complete({ name, address, ...given }: Given): Answers {
  if (name === undefined || address === undefined) {
    const flag = name === undefined ? '--name' : '--address';
    throw new Refusal(`Missing \`${flag}\`, which --yes needs; see --help`);
  }
  return { ...given, name, address };
}

/** The web address of the repository that the fork was cloned from, where it has one. */
async function originOf(root: string): Promise<string | undefined> {
  try {
    const url = (await askGit(root, ['remote', 'get-url', 'origin'])).toString('utf8').trim();
    const web = url.replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$1/').replace(/\.git$/, '');
    return isWebAddress(web) && !web.includes('@') ? web : undefined;
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
