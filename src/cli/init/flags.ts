import type { ParsedArgs } from 'citty';
import type { Person, Publication } from '../../model/publication.ts';
import { Refusal } from '../../model/refusal.ts';
import { everyValue } from '../command.ts';
import type { Answers } from './answers.ts';
import { SCALES } from './scales.ts';

const scales: string[] = [...SCALES];

/** Flags of `init`; each answers a question that is else asked at a terminal. */
export const initArgs = {
  name: { type: 'string', description: 'Name of the publication' },
  address: {
    type: 'string',
    description: 'Address of its home page (https://example.org/checks/)',
  },
  description: {
    type: 'string',
    description: 'What it is, in one sentence; once for each language, in their order',
  },
  languages: {
    type: 'string',
    valueHint: 'en,uk',
    description: 'Languages of the interface, the publication’s own first (en)',
  },
  scale: {
    type: 'enum',
    options: scales,
    description: 'Places between false and true, beside the verdicts off the line (five)',
  },
  label: {
    type: 'string',
    valueHint: '[language:]id=label',
    description: 'Another label for a verdict, as often as needed ("false=Wrong", "uk:false=Хиба")',
  },
  person: {
    type: 'string',
    valueHint: 'id=name',
    description: 'Someone who writes or reviews, as often as needed',
  },
  desk: {
    type: 'string',
    valueHint: 'id=name',
    description: 'The same for a desk, or the editors as one (editors=The editors)',
  },
  role: { type: 'string', valueHint: 'id=role', description: 'What a person does' },
  repository: {
    type: 'string',
    description: 'Address of the repository (that of the remote `origin`)',
  },
  branch: { type: 'string', description: 'Its branch that is published (main)' },
  email: { type: 'string', description: 'Where readers can write to' },
  yes: { type: 'boolean', description: 'Ask nothing; needs --name and --address' },
  force: {
    type: 'boolean',
    description: 'Also where content/ has files of your own, or changes that are not committed',
  },
} as const;

/** These flags as they were given. */
export type InitArgs = ParsedArgs<typeof initArgs>;

/** Answers as far as flags give them, or else the usual ones. */
export type Given = Omit<Answers, 'name' | 'address'> & Partial<Pick<Answers, 'name' | 'address'>>;

/** What the flags say; `origin` is the address of the repository that the fork was cloned from. */
export function givenBy(
  args: InitArgs,
  typed: readonly string[],
  sample: Publication,
  origin: string | undefined,
): Given {
  const languages = (args.languages ?? 'en').split(',').map((tag) => tag.trim());
  const [first = 'en'] = languages;
  const people = peopleIn(typed, languages);
  const repository = args.repository ?? origin;
  return {
    ...(args.name !== undefined && { name: args.name }),
    ...(args.address !== undefined && { address: args.address }),
    languages,
    descriptions: everyValue(typed, 'description'),
    scale: SCALES.find((one) => one === args.scale) ?? 'five',
    labels: everyValue(typed, 'label').map((text) => labelIn(text, first)),
    people: people.size > 0 ? people : new Map(Object.entries(sample.people)),
    ...(repository !== undefined && {
      repository: { url: repository, branch: args.branch ?? 'main' },
    }),
    ...(args.email !== undefined && { email: args.email }),
  };
}

/** `false=Wrong` or `uk:false=Хиба`. */
function labelIn(text: string, first: string): Answers['labels'][number] {
  const { id, value } = pair('label', text);
  const at = id.lastIndexOf(':');
  return {
    verdict: id.slice(at + 1),
    language: at < 0 ? first : id.slice(0, at),
    text: value,
  };
}

function peopleIn(typed: readonly string[], languages: readonly string[]): Map<string, Person> {
  const inEach = (text: string) => Object.fromEntries(languages.map((tag) => [tag, text]));
  const of = (flag: string, kind: Person['kind']) =>
    everyValue(typed, flag).map((text): [string, Person] => {
      const { id, value } = pair(flag, text);
      return [id, { name: inEach(value), kind }];
    });
  const people = new Map([...of('desk', 'organisation'), ...of('person', 'person')]);
  for (const text of everyValue(typed, 'role')) {
    const { id, value } = pair('role', text);
    const person = people.get(id);
    if (!person) {
      throw new Refusal(`Unexpected \`--role ${text}\`, expected the id of a --person or --desk`);
    }
    person.role = inEach(value);
  }
  return people;
}

function pair(flag: string, text: string): { id: string; value: string } {
  const at = text.indexOf('=');
  const [id, value] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || id === '' || value === '') {
    throw new Refusal(
      `Unexpected \`--${flag} ${text}\`, expected \`${initArgs.person.valueHint}\``,
    );
  }
  return { id, value };
}
