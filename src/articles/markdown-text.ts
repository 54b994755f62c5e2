import { readFrontmatter } from '../corpus/frontmatter.ts';
import { isCalendarDate } from '../model/calendar-date.ts';
import { languageTag } from '../model/text.ts';
import type { ArticleParts } from './article.ts';
import { markdownWords } from './markdown-words.ts';

/**
 * An article in Markdown: its words without the signs, a blank line between blocks. Frontmatter, if
 * any, may say `title` (or `headline`), `published` (or `date`) and `language` (or `lang`).
 */
export function readMarkdown(markdown: string): ArticleParts {
  const frontmatter = readFrontmatter(markdown);
  const hasFacts = frontmatter.complaints.every(({ severity }) => severity === 'warning');
  const facts = hasFacts ? factsOf(frontmatter.data) : {};
  const text = markdownWords(hasFacts ? frontmatter.body : markdown);
  return {
    ...facts,
    text,
    whole: facts.headline === undefined ? text : `${facts.headline}\n\n${text}`,
  };
}

function factsOf(data: unknown): Partial<ArticleParts> {
  const headline = valueOf(data, ['title', 'headline'], () => true);
  const published = valueOf(data, ['published', 'date'], isCalendarDate);
  const language = valueOf(data, ['language', 'lang'], (tag) => languageTag.safeParse(tag).success);
  return {
    ...(headline !== undefined && { headline }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  };
}

function valueOf(
  data: unknown,
  keys: readonly string[],
  isSound: (value: string) => boolean,
): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const values = keys.map((key): unknown => Reflect.get(data, key));
  return values.find((value): value is string => typeof value === 'string' && isSound(value));
}
