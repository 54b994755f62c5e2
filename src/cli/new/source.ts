import { newFiles } from '../../new/new-files.ts';
import { command } from '../command.ts';
import { askSource } from './ask-source.ts';
import { refuseProblems } from './interview.ts';
import { inSession, type Session, sessionArgs } from './session.ts';
import { nextSteps, writeChecked } from './write.ts';

const args = {
  url: { type: 'string', valueHint: 'address', description: 'Where it can be read' },
  archived: { type: 'string', valueHint: 'address', description: 'A copy in a web archive' },
  outlet: { type: 'string', valueHint: 'id or name', description: 'Who published it' },
  'new-outlet': { type: 'string', valueHint: 'name', description: 'An outlet to be made' },
  'outlet-url': { type: 'string', valueHint: 'address', description: 'Home page of a new outlet' },
  headline: { type: 'string', valueHint: 'text', description: 'As it stands there' },
  by: {
    type: 'string',
    valueHint: 'name',
    description: 'A name of the byline, as often as needed',
  },
  published: { type: 'string', valueHint: 'day', description: 'A day, a month or a year' },
  accessed: { type: 'string', valueHint: 'day', description: 'Day on which you read it' },
  language: { type: 'string', valueHint: 'tag', description: 'Its language (the publication’s)' },
  rights: {
    type: 'string',
    valueHint: 'rights',
    description: 'all-rights-reserved, or an open licence',
  },
  kind: { type: 'string', valueHint: 'kind', description: 'primary, secondary or tertiary' },
  quotation: {
    type: 'string',
    valueHint: 'words',
    description: 'A passage word for word, as often as needed',
  },
  paraphrase: {
    type: 'string',
    valueHint: 'text',
    description: 'A passage in your own words, as often as needed',
  },
  id: { type: 'string', valueHint: 'id', description: 'By which checks name it' },
  ...sessionArgs,
} as const;

/** `npm run new source`: a source, with its outlet. */
export const newSourceCommand = command({
  meta: { name: 'new source', description: 'Write a new source, with its outlet' },
  args,
  run: (given, typed) => inSession('A new source', given, typed, newSource),
});

/** Asks for a source and writes it. Throws a `Refusal` where it cannot be written. */
export async function newSource(session: Session): Promise<void> {
  const { desk, interview, tell } = session;
  const id = await askSource(desk, interview);
  refuseProblems(interview);
  const files = newFiles(desk.made, desk.publication);
  if (files.length === 0) {
    tell(`Nothing was written: the source \`${id}\` is there.`);
    return;
  }
  const paths = await writeChecked(desk, { ...session, files });
  if (paths.length > 0) tell(`\n${nextSteps(paths.toReversed())}`);
}
