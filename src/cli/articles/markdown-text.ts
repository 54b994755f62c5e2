import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readFrontmatter } from '../../corpus/frontmatter.ts';
import { isCalendarDate } from '../../model/calendar-date.ts';
import { languageTag } from '../../model/text.ts';
import type { ArticleParts } from './article.ts';

const parser = unified().use(remarkParse).freeze();

/**
 * An article in Markdown: its words without the signs, a blank line between blocks. Frontmatter, if
 * any, may say `title` (or `headline`), `published` (or `date`) and `language` (or `lang`).
 */
export function readMarkdown(markdown: string): ArticleParts {
  const frontmatter = readFrontmatter(markdown);
  const hasFacts = frontmatter.complaints.length === 0;
  const facts = hasFacts ? factsOf(frontmatter.data) : {};
  const tree = parser.parse(hasFacts ? frontmatter.body : markdown);
  const text = blocksOf(tree).join('\n\n');
  return {
    ...facts,
    text,
    whole: facts.headline === undefined ? text : `${facts.headline}\n\n${text}`,
  };
}

/** The text of every block that holds words itself, in order. */
function blocksOf(node: Root | RootContent): string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap(blocksOf);
    case 'html':
    case 'definition':
    case 'thematicBreak':
      return [];
    case 'code':
      return [node.value];
    case 'paragraph':
    case 'heading': {
      // A line break in the file is none on the page, unless it is marked as one.
      const parts = node.children.map((child) =>
        child.type === 'break' ? '\n' : wordsIn(child).replace(/\s*\n\s*/g, ' '),
      );
      const text = parts.join('').trim();
      return text === '' ? [] : [text];
    }
    default:
      return [];
  }
}

function wordsIn(node: RootContent): string {
  return toString(node, { includeImageAlt: false, includeHtml: false });
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
