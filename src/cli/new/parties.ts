import { newFiles } from '../../new/new-files.ts';
import { answerProblem } from '../../new/answer-problem.ts';
import { findNamed } from '../../new/find-named.ts';
import { command } from '../command.ts';
import { makeClaimant, makeOutlet, makeTopic } from './ask-parties.ts';
import { namedIn } from './desk.ts';
import { askText, refuseProblems } from './interview.ts';
import { inSession, type Session, sessionArgs } from './session.ts';
import { nextSteps, writeChecked } from './write.ts';

const name = { type: 'string', valueHint: 'text', description: 'Its name' } as const;

/** `npm run new claimant`. */
export const newClaimantCommand = command({
  meta: { name: 'new claimant', description: 'Add somebody who makes claims' },
  args: {
    name,
    'claimant-kind': {
      type: 'string',
      valueHint: 'kind',
      description: 'person or organisation',
    },
    role: { type: 'string', valueHint: 'text', description: 'Office or trade' },
    ...sessionArgs,
  },
  run: (args, typed) =>
    inSession('A new claimant', args, typed, (session) =>
      newParty(session, 'claimants', makeClaimant),
    ),
});

/** `npm run new outlet`. */
export const newOutletCommand = command({
  meta: { name: 'new outlet', description: 'Add somebody who publishes sources' },
  args: {
    name,
    'outlet-url': { type: 'string', valueHint: 'address', description: 'Its home page' },
    ...sessionArgs,
  },
  run: (args, typed) =>
    inSession('A new outlet', args, typed, (session) => newParty(session, 'outlets', makeOutlet)),
});

/** `npm run new topic`. */
export const newTopicCommand = command({
  meta: { name: 'new topic', description: 'Add what checks are about' },
  args: { name, ...sessionArgs },
  run: (args, typed) =>
    inSession('A new topic', args, typed, (session) => newParty(session, 'topics', makeTopic)),
});

async function newParty(
  session: Session,
  kind: 'claimants' | 'outlets' | 'topics',
  make: typeof makeClaimant | typeof makeOutlet | typeof makeTopic,
): Promise<void> {
  const { desk, interview, tell } = session;
  const known = namedIn(desk, kind);
  const given = await askText(interview, {
    flag: 'name',
    message: 'Name',
    expected: 'the name',
    problem: (text) => {
      const { found } = findNamed(text, known);
      return found
        ? `Unexpected name \`${text}\`, which is that of \`${found.id}\`, expected a new one`
        : answerProblem(text);
    },
  });
  refuseProblems(interview);
  await make(desk, interview, given ?? '');
  refuseProblems(interview);
  const paths = await writeChecked(desk, {
    ...session,
    files: newFiles(desk.made, desk.publication),
  });
  if (paths.length > 0) tell(`\n${nextSteps(paths)}`);
}
