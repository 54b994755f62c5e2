import { address } from '../../model/address.ts';
import { newFiles } from '../../new/new-files.ts';
import { command } from '../command.ts';
import { askCheck } from './ask-check.ts';
import { refuseProblems } from './interview.ts';
import { inSession, type Session, sessionArgs } from './session.ts';
import { nextSteps, writeChecked } from './write.ts';

/** Flags of a new check; each answers a question that is else asked at a terminal. */
const args = {
  claim: { type: 'string', valueHint: 'text', description: 'The claim, in one sentence' },
  claimant: { type: 'string', valueHint: 'id or name', description: 'Who made it' },
  'new-claimant': { type: 'string', valueHint: 'name', description: 'A claimant to be made' },
  'claimant-kind': {
    type: 'string',
    valueHint: 'kind',
    description: 'Of a new claimant: person or organisation',
  },
  role: { type: 'string', valueHint: 'text', description: 'Of a new claimant: office or trade' },
  date: {
    type: 'string',
    valueHint: 'day',
    description: 'When it was made (2025-08-20, 2025-08, 2025, or 9999-12-31 where not known yet)',
  },
  venue: { type: 'string', valueHint: 'text', description: 'Where it was made' },
  source: {
    type: 'string',
    valueHint: 'id or address',
    description:
      'What speaks for or against it, as often as needed: an address, an id, or id#passage=refutes (supports, context)',
  },
  appearance: {
    type: 'string',
    valueHint: 'id or address',
    description: 'A source in which it appeared, as often as needed',
  },
  comparison: {
    type: 'string',
    valueHint: 'id',
    description: 'The comparison it travelled through',
  },
  point: { type: 'string', valueHint: 'id', description: 'A row of it, as often as needed' },
  verdict: { type: 'string', valueHint: 'id', description: 'The verdict; else it is left open' },
  explanation: { type: 'string', valueHint: 'text', description: 'One sentence that says why' },
  topic: { type: 'string', valueHint: 'id or name', description: 'A topic, as often as needed' },
  'new-topic': { type: 'string', valueHint: 'name', description: 'A topic to be made' },
  title: { type: 'string', valueHint: 'text', description: 'The headline (the claim)' },
  slug: { type: 'string', valueHint: 'slug', description: 'Name of its file and address' },
  author: { type: 'string', valueHint: 'id', description: 'Who writes it, as often as needed' },
  published: { type: 'string', valueHint: 'day', description: 'Day of publication (today)' },
  language: { type: 'string', valueHint: 'tag', description: 'Language of the check' },
  ...sessionArgs,
} as const;

/** `npm run new`: a check, with all records that it needs. */
export const newCheckCommand = command({
  meta: {
    name: 'new',
    description:
      'Write a new check, with what it needs; other records: new source, comparison, correction, claimant, outlet, topic',
  },
  args,
  run: (given, typed) => inSession('A new check', given, typed, newCheck),
});

/** Asks for a check and writes it. Throws a `Refusal` where it cannot be written. */
export async function newCheck(session: Session): Promise<void> {
  const { desk, interview, tell, warn } = session;
  const check = await askCheck(desk, interview, warn);
  refuseProblems(interview);
  desk.made.checks.push(check);
  const files = newFiles(desk.made, desk.publication);
  const paths = await writeChecked(desk, { ...session, files });
  if (paths.length > 0) tell(`\n${nextSteps(paths.toReversed(), address.check(check.slug))}`);
}
