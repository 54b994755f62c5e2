import { type ContentFile, listContent, readText } from '../../corpus/content-files.ts';
import { readFrontmatter } from '../../corpus/frontmatter.ts';
import { nearest } from '../../corpus/suggest.ts';
import { outlet } from '../../model/outlet.ts';
import { Refusal } from '../../model/refusal.ts';

/** An outlet of the content folder. */
export interface KnownOutlet {
  id: string;
  name: string;
  /** Its name in running text. */
  short: string;
}

/** The outlet that a flag names. Throws where the content has none of that id, and names those it has. */
export function outletFlag(
  flag: string,
  id: string | undefined,
  content: string,
): KnownOutlet | undefined {
  if (id === undefined) return undefined;
  const files = outletsIn(content);
  const file = files.find((known) => known.id === id);
  if (!file) throw new Refusal(`Unexpected \`--${flag} ${id}\`, ${expectedOutlet(id, files)}`);
  const read = readText(file);
  const { data } = 'reason' in read ? {} : outlet.safeParse(readFrontmatter(read.text).data);
  const name = data?.name ?? id;
  return { id, name, short: data?.short ?? name };
}

/** What is missing where a flag should name an outlet and does not. */
export function missingOutlet(flag: string, content: string): Refusal {
  const list = outletsIn(content).map(({ id }) => `\`${id}\``);
  return new Refusal(
    `Missing \`--${flag}\`, expected the outlet that published the article${list.length > 0 ? `: ${list.join(', ')}` : ''}. A new one is a file content/outlets/<id>.md with its name.`,
  );
}

function expectedOutlet(id: string, files: readonly ContentFile<'outlets'>[]): string {
  const known = files.map((file) => file.id);
  const { near } = nearest(id, known);
  const list = known.map((one) => `\`${one}\``).join(', ');
  const expected = list === '' ? 'there are no outlets yet' : `expected one of the outlets ${list}`;
  return `${expected}. ${near === undefined ? `A new one is a file content/outlets/${id}.md with its name.` : `Did you mean \`${near}\`?`}`;
}

function outletsIn(content: string): ContentFile<'outlets'>[] {
  const { files } = listContent(content);
  return files.filter((file): file is ContentFile<'outlets'> => file.kind === 'outlets');
}
