import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shown } from '../../corpus/content-files.ts';
import type { Entry } from '../../corpus/entry.ts';
import { replaceFile } from '../../corpus/replace-file.ts';
import { suggestion } from '../../corpus/suggest.ts';
import { Refusal } from '../../model/refusal.ts';
import { correctedText } from '../../new/corrected-text.ts';
import { hasColors } from '../colors.ts';
import { command } from '../command.ts';
import { askCorrection } from './ask-correction.ts';
import { changedLines } from './changed-lines.ts';
import { checkWritten } from './check-written.ts';
import type { Desk } from './desk.ts';
import { refuseProblems } from './interview.ts';
import { inSession, type Session, sessionArgs } from './session.ts';

/** `npm run new correction <slug>`: a dated, public change to a check. */
export const newCorrectionCommand = command({
  meta: { name: 'new correction', description: 'Correct a published check, in public' },
  args: {
    check: {
      type: 'positional',
      required: false,
      valueHint: 'slug',
      description: 'The check, by its slug or a former one',
    },
    class: {
      type: 'string',
      valueHint: 'class',
      description: 'minor, update, substantial or void (docs/formats.md)',
    },
    note: { type: 'string', valueHint: 'text', description: 'What was changed, and why' },
    date: { type: 'string', valueHint: 'day', description: 'Day of the correction (today)' },
    verdict: { type: 'string', valueHint: 'id', description: 'The verdict after it' },
    claim: { type: 'string', valueHint: 'text', description: 'The claim after it' },
    explanation: { type: 'string', valueHint: 'text', description: 'The reason after it' },
    reviewer: {
      type: 'string',
      valueHint: 'id',
      description: 'Who has read it beside the authors, as often as needed',
    },
    ...sessionArgs,
  },
  run: (args, typed) =>
    inSession('A correction', args, typed, (session) => newCorrection(session, args.check ?? '')),
});

/** Asks for a correction and writes it into its check. Throws a `Refusal` where it cannot be. */
async function newCorrection(session: Session, slug: string): Promise<void> {
  const { desk, interview, prompts, isDry, tell } = session;
  const check = checkOf(desk, slug);
  const file = join(desk.folders.content, check.path);
  const before = readFileSync(file, 'utf8');
  const correction = await askCorrection(desk, interview, check);
  refuseProblems(interview);
  const after = correctedText(before, correction);
  const changes = changedLines(before, after, hasColors());
  tell(`\n[${shown(file)}]\n${changes}\n`);
  if (isDry) {
    tell('Nothing was written, because of `--dry-run`.');
    return;
  }
  if (prompts && !(await prompts.confirm('Write it?', true))) {
    throw new Refusal('Nothing was written.');
  }
  replaceFile(file, after);
  await checkWritten(desk, () => replaceFile(file, before));
  tell(`Wrote ${shown(file)}\n\n${nextSteps(desk, file, correction)}`);
}

function checkOf({ corpus }: Desk, slug: string): Entry<'checks'> {
  const { checks } = corpus;
  const known =
    checks.get(slug) ?? [...checks.values()].find(({ data }) => data.aliases.includes(slug));
  if (known) return known;
  const { mend = '', expected } = suggestion(slug, [...checks.keys()]);
  const list = expected.map((one) => `\`${one}\``).join(', ');
  throw new Refusal(`Unexpected check \`${slug}\`, expected one of ${list}. ${mend}`.trim());
}

function nextSteps(
  { publication }: Desk,
  file: string,
  { class: kind, reviewers = [] }: Awaited<ReturnType<typeof askCorrection>>,
): string {
  const path = shown(file);
  const wanted = publication.corrections.reviewers;
  const name = path.replace(/^.*\/|\.md$/g, '');
  const steps = [
    `Change the text of ${path} where it is no longer right.`,
    ...(kind === 'substantial' && reviewers.length < wanted
      ? [
          `A substantial correction is read by ${String(wanted)} people beside the authors before it is published: name them in \`reviewers\`.`,
        ]
      : []),
    'npm run dev, and look at the check and at /corrections/',
    'npm run check -- --base origin/main',
    `git switch -c correct-${name} && git commit -m "Correct ${name}" ${path}, push, and open a pull request`,
  ];
  return ['Next:', ...steps.map((step, index) => `  ${String(index + 1)}. ${step}`)].join('\n');
}
