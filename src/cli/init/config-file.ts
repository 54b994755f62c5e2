import { format, resolveConfig } from 'prettier';
import type { Config } from './answers.ts';

/** What stands over a key in the file. */
const COMMENTS: Partial<Record<keyof Config, string>> = {
  description: 'What the publication is, in one sentence.',
  address: 'Address of the home page, with the path that the site lies under, if any.',
  languages: 'Languages of the interface; the first is the publication’s own.',
  verdicts:
    'The scale. Labels and definitions may change at any time; an id stays, because published checks name it.',
  people: 'Who writes and reviews, by the id that `authors` and `reviewers` of a check name.',
  quotations:
    'Most words of one quotation, and of all quotations of one source with reserved rights.',
  repository: 'Where the content is kept, for “edit” and “report an error”.',
  contact: 'Where readers can write to.',
  licence: 'Licence of your own texts; say the same in content/LICENSE.',
};

/** Keys that wait for what a publisher has yet to write. */
const LATER = `
  // How you work: name each page here as soon as it is written, by the slug of its file in
  // content/pages/ or by its address elsewhere. /standards/ shows which are missing.
  policies: {
    // methodology: 'methodology',
    // corrections: 'corrections-policy',
    // funding: 'funding',
    // feedback: 'contact',
  },`;

/**
 * The text of `publication.config.ts`, formatted as all code here; `model` is the way from the file
 * to the model's folder, and `root` the project's folder.
 */
export async function configFile(config: Config, model: string, root: string): Promise<string> {
  const entries = Object.entries(config).map(([key, value]) => {
    const comment = Object.entries(COMMENTS).find(([known]) => known === key)?.[1];
    return `${comment === undefined ? '' : `// ${comment}\n`}${key}: ${literal(value)},`;
  });
  const text = `import { definePublication } from '${model}/publication.ts';

/**
 * What a publisher edits: the name, the address, the verdict scale, the people. Everything the site
 * says of itself comes from here and from \`content/pages/\`.
 */
export default definePublication({
${entries.join('\n')}
${LATER}
});
`;
  const style = await resolveConfig(`${root}/publication.config.ts`);
  return format(text, { ...style, parser: 'typescript' });
}

/** A value as code; objects of several keys over several lines, as a person would write them. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}: ${literal(one)}`,
  );
  return pairs.length > 2 ? `{\n${pairs.join(',\n')} }` : `{ ${pairs.join(', ')} }`;
}
