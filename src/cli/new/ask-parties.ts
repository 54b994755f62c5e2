import type { ClaimantAnswers } from '../../new/answers.ts';
import { answerProblem } from '../../new/answer-problem.ts';
import { findNamed, type Named } from '../../new/find-named.ts';
import { newId } from '../../new/ids.ts';
import { webAddress } from '../../model/text.ts';
import { type Desk, namedIn, takenIn } from './desk.ts';
import { askChoice, askText, type Interview, valuesOf } from './interview.ts';

type PartyKind = 'claimants' | 'outlets' | 'topics';

const WORD: Record<PartyKind, string> = {
  claimants: 'claimant',
  outlets: 'outlet',
  topics: 'topic',
};

/** The claimant of a claim: one that is there, or one that is made. */
export function askClaimant(desk: Desk, interview: Interview): Promise<string> {
  const [given] = valuesOf(interview, 'claimant');
  return askParty(desk, interview, 'claimants', given, {
    message: 'Who made the claim?',
    missing: 'Missing `--claimant`, expected the id or name of who made the claim',
  });
}

/** The topics of a check, which may be none. */
export async function askTopics(desk: Desk, interview: Interview): Promise<string[]> {
  const ids: string[] = [];
  const add = async (given?: string) => {
    const id = await askParty(desk, interview, 'topics', given, { message: 'Which topic?' });
    if (!ids.includes(id)) ids.push(id);
  };
  for (const given of valuesOf(interview, 'topic')) await add(given);
  for (const name of valuesOf(interview, 'new-topic')) ids.push(makeTopic(desk, interview, name));
  const { prompts } = interview;
  if (!prompts || ids.length > 0) return ids;
  const known = namedIn(desk, 'topics').map(({ id, name }) => ({ value: id, label: name }));
  if (known.length > 0) ids.push(...(await prompts.some('Which topics does it belong to?', known)));
  while (await prompts.confirm('Make a new topic for it?', false)) {
    const name = await prompts.text({ message: 'Name of the topic', problem: answerProblem });
    ids.push(makeTopic(desk, interview, name));
  }
  return ids;
}

/** The outlet of a source: one that is there, by name or by its address, or one that is made. */
export function askOutlet(
  desk: Desk,
  interview: Interview,
  given: string | undefined,
  { flag = '--outlet', message = 'Who published it?' } = {},
): Promise<string> {
  return askParty(desk, interview, 'outlets', given, {
    message,
    missing: `Missing \`${flag}\`, expected the id or name of who published the source`,
  });
}

/** The id of one of a kind: of what was given, or else chosen or made by the person who is asked. */
async function askParty(
  desk: Desk,
  interview: Interview,
  kind: PartyKind,
  given: string | undefined,
  { message, missing }: { message: string; missing?: string },
): Promise<string> {
  const { prompts, problems } = interview;
  const all = namedIn(desk, kind);
  const { found, near } = given === undefined ? {} : findNamed(given, all);
  if (found) return found.id;
  if (!prompts) {
    if (given === undefined) {
      const [name] = valuesOf(interview, `new-${WORD[kind]}`);
      if (name !== undefined) return makeParty(desk, interview, kind, name);
      if (missing !== undefined) problems.push(`${missing}${listOf(all)}`);
      return '';
    }
    if (!near) return makeParty(desk, interview, kind, given);
    problems.push(
      `Unexpected ${WORD[kind]} \`${given}\`, did you mean \`${near.id}\` (${near.name})? A new one of this name: --new-${WORD[kind]} "${given}"`,
    );
    return '';
  }
  if (given !== undefined && near) {
    const isMeant = await prompts.confirm(
      `“${given}” is not there. Do you mean ${near.name}?`,
      true,
    );
    if (isMeant) return near.id;
  }
  if (given !== undefined) return makeParty(desk, interview, kind, given);
  const choices = all.map(({ id, name }) => ({ value: id, label: name, hint: id }));
  const answer = await prompts.search(message, choices, `New ${WORD[kind]}`);
  if (typeof answer === 'string') return answer;
  const name =
    answer.typed !== '' && answerProblem(answer.typed) === undefined
      ? answer.typed
      : await prompts.text({
          message: `Name of the ${WORD[kind]}`,
          initial: answer.typed,
          problem: answerProblem,
        });
  return makeParty(desk, interview, kind, name);
}

async function makeParty(
  desk: Desk,
  interview: Interview,
  kind: PartyKind,
  name: string,
): Promise<string> {
  if (kind === 'claimants') return makeClaimant(desk, interview, name);
  if (kind === 'outlets') return makeOutlet(desk, interview, name);
  return makeTopic(desk, interview, name);
}

/** Makes a claimant of a name, asks for the rest, and gives the id. */
export async function makeClaimant(
  desk: Desk,
  interview: Interview,
  name: string,
): Promise<string> {
  const kinds = [
    { value: 'person' as const, label: 'A person' },
    { value: 'organisation' as const, label: 'An organisation' },
  ];
  complainOfName(interview, name);
  const question = { flag: 'claimant-kind', message: `What is ${name}?` };
  const kind = await askChoice(interview, question, kinds);
  const nobodyAsked = { ...interview, prompts: undefined };
  const role = await askText(kind === 'organisation' ? nobodyAsked : interview, {
    flag: 'role',
    message: 'Office or trade when the claim was made',
    problem: answerProblem,
  });
  const id = newId('claimants', { name, language: desk.language }, takenIn(desk));
  const claimant: ClaimantAnswers = { id, name, kind, role };
  desk.made.claimants.push(claimant);
  return id;
}

/** Makes an outlet of a name, asks for the rest, and gives the id. */
export async function makeOutlet(desk: Desk, interview: Interview, name: string): Promise<string> {
  complainOfName(interview, name);
  const url = await askText(interview, {
    flag: 'outlet-url',
    message: 'Address of its home page',
    problem: (text) => answerProblem(text, webAddress),
  });
  const id = newId('outlets', { name, language: desk.language }, takenIn(desk));
  desk.made.outlets.push({ id, name, url });
  return id;
}

/** Makes a topic of a name and gives the id. */
export function makeTopic(desk: Desk, interview: Interview, name: string): string {
  complainOfName(interview, name);
  const id = newId('topics', { name, language: desk.language }, takenIn(desk));
  desk.made.topics.push({ id, name });
  return id;
}

function complainOfName({ problems }: Interview, name: string): void {
  const wrong = answerProblem(name);
  if (wrong !== undefined) problems.push(wrong);
}

/** Some that would do, for a message. */
function listOf(all: readonly Named[]): string {
  const some = all.slice(0, 8).map(({ id }) => `\`${id}\``);
  if (some.length === 0) return '';
  return ` (there are ${some.join(', ')}${all.length > some.length ? ' …' : ''}; another name makes a new one)`;
}
