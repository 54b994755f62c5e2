import { type CANCEL_SYMBOL, confirm, intro, isCancel, select, text } from '@clack/prompts';
import { z } from 'zod';
import type { Person, Publication } from '../../model/publication.ts';
import { Refusal } from '../../model/refusal.ts';
import { slug } from '../../model/slug.ts';
import { languageTag, line, webAddress } from '../../model/text.ts';
import type { Answers } from './answers.ts';
import type { Given } from './flags.ts';
import { type Scale, scaleOf } from './scales.ts';

/** Asks for what the flags leave open, with what they say as the answer that Enter gives. */
export async function ask(given: Given, sample: Publication): Promise<Answers> {
  intro('Make this fork a publication of your own');
  const name = await askLine('Name of the publication', line, given.name);
  const address = await askLine(
    'Address of its home page',
    webAddress,
    given.address ?? pagesAddress(given),
  );
  const languages = tagsIn(
    await askLine(
      'Languages of the interface, your own first (en and uk are there)',
      z.string().transform(tagsIn).pipe(languageTag.array().min(1)),
      given.languages.join(', '),
    ),
  );
  const descriptions: string[] = [];
  for (const [index, tag] of languages.entries()) {
    const question = `What is it, in one sentence? (${tag})`;
    descriptions.push(await askLine(question, line, given.descriptions[index]));
  }
  const scale = await answered(
    select<Scale>({
      message: 'Verdicts between false and true, beside unproven, disputed and the like',
      initialValue: given.scale,
      options: [
        { value: 'five', label: 'Five', hint: labelsOf('five', sample) },
        { value: 'three', label: 'Three', hint: labelsOf('three', sample) },
      ],
    }),
  );
  const labels = [...given.labels, ...(await askLabels(scale, languages, sample))];
  const people = await askPeople(given.people, languages);
  const repository = await askRepository(given);
  const email = await askLine(
    'Address for mail from readers (Enter for none)',
    z.email().or(z.literal('')),
    given.email ?? '',
  );
  return {
    name,
    address,
    languages,
    descriptions,
    scale,
    labels,
    people,
    repository,
    ...(email !== '' && { email }),
  };
}

/** One line that the schema takes; Enter gives what is `usual`. */
async function askLine(message: string, schema: z.ZodType, usual?: string): Promise<string> {
  const validate = (typed = '') => faultIn(schema, typed === '' ? (usual ?? '') : typed);
  const options = usual === undefined ? {} : { defaultValue: usual, placeholder: usual };
  return answered(text({ message, validate, ...options }));
}

function faultIn(schema: z.ZodType, typed: string): string | undefined {
  const [issue] = schema.safeParse(typed).error?.issues ?? [];
  if (!issue) return undefined;
  return issue.code === 'custom' && typeof issue.params?.expected === 'string'
    ? `Expected ${issue.params.expected}`
    : issue.message;
}

/** An answer; a person who stops here has changed nothing. */
async function answered<Value>(question: Promise<Value | typeof CANCEL_SYMBOL>): Promise<Value> {
  const answer = await question;
  if (isCancel(answer)) throw new Refusal('Stopped. Nothing was changed.');
  return answer;
}

async function askLabels(
  scale: Scale,
  languages: readonly string[],
  sample: Publication,
): Promise<Answers['labels']> {
  const message = 'Word the labels of the verdicts otherwise?';
  if (!(await answered(confirm({ message, initialValue: false })))) return [];
  const labels: Answers['labels'] = [];
  for (const { id, label } of scaleOf(scale, sample)) {
    for (const language of languages) {
      const usual = label[language] ?? label.en ?? id;
      const own = await askLine(`${id} (${language})`, line, usual);
      if (own !== usual) labels.push({ verdict: id, language, text: own });
    }
  }
  return labels;
}

async function askPeople(
  given: ReadonlyMap<string, Person>,
  languages: readonly string[],
): Promise<Map<string, Person>> {
  const people = new Map(given);
  const known = () => [...people.keys()].map((id) => `\`${id}\``).join(', ');
  const message = () => `Who writes or reviews? So far ${known()}. Add someone?`;
  while (await answered(confirm({ message: message(), initialValue: false }))) {
    const id = await askLine('Id, as checks name it', slug);
    const name = await askLine('Name', line);
    const role = await askLine('Role (Enter for none)', z.string(), '');
    const inEach = (value: string) => Object.fromEntries(languages.map((tag) => [tag, value]));
    people.set(id, {
      name: inEach(name),
      kind: 'person',
      ...(role !== '' && { role: inEach(role) }),
    });
  }
  return people;
}

async function askRepository({ repository }: Given): Promise<Answers['repository']> {
  const none = '-';
  const url = await askLine(
    `Address of the repository (${none} for none)`,
    webAddress.or(z.literal(none)),
    repository?.url ?? none,
  );
  return url === none ? undefined : { url, branch: repository?.branch ?? 'main' };
}

/** GitHub Pages' address of a repository there. */
function pagesAddress({ repository }: Given): string | undefined {
  const [, owner, name] =
    /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(repository?.url ?? '') ?? [];
  return owner && name ? `https://${owner.toLowerCase()}.github.io/${name}/` : undefined;
}

function labelsOf(scale: Scale, sample: Publication): string {
  return scaleOf(scale, sample)
    .filter(({ number }) => number !== null)
    .map(({ label }) => label.en ?? '')
    .join(', ');
}

function tagsIn(list: string): string[] {
  return list.split(',').map((tag) => tag.trim());
}
