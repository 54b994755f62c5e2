import type { Root as MarkdownRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { remarkAddresses } from './addresses.ts';
import { FROM_DOCUMENT, remarkDefinitions } from './definitions.ts';
import { remarkDirectives } from './directives.ts';
import { rehypeFinish } from './finish.ts';
import { remarkFootnotes } from './footnotes.ts';
import { mayHaveTable, remarkGfmParts, remarkTables } from './gfm.ts';
import { NOTE_PREFIX, rehypeHeadingIds } from './heading-ids.ts';
import { remarkPlainRuns } from './plain-runs.ts';
import { remarkRawHtml } from './raw-html.ts';
import { SANITIZE } from './sanitize.ts';
import type { Template } from './templates.ts';

/** What the HTML of a text depends on, beside the text. */
export interface PipelineOptions {
  /** Path under which the site is deployed, `/` or `/desk/`. */
  base: string;
  /** Origin of the site; links to any other are marked as external. */
  origin: string;
  /** Level of the text's highest heading on the page. */
  topLevel: 2 | 3;
  /** Whether `::verdict-scale` is allowed. */
  verdictScale: boolean;
  /** Words of the interface in the text's language. */
  words: {
    footnotes: { heading: string; back: (reference: string) => string };
    table: { label: string };
  };
}

/** The two halves of the pipeline; between them stands the Markdown tree that the rules have read. */
export interface Pipeline extends Pick<PipelineOptions, 'origin' | 'topLevel'> {
  /** Markdown to its tree; complaints, citations and addresses go to the file's `data`. */
  read: (file: VFile) => MarkdownRoot;
  /** A tree, or a part of one, to sanitised HTML. */
  write: (tree: MarkdownRoot, file: VFile) => string;
  /** What came of pieces of texts before. */
  templates: Map<string, Template>;
}

/** Makes the pipeline of one kind of text in one language. Making it is dear, using it is not. */
export function createPipeline(options: PipelineOptions): Pipeline {
  const reader = unified()
    .use(remarkParse)
    .use(remarkGfmParts)
    .use(remarkDirective)
    .use(remarkPlainRuns)
    .use(remarkRawHtml)
    .use(remarkFootnotes)
    .use(remarkDirectives, { verdictScale: options.verdictScale })
    .use(remarkAddresses)
    .freeze();
  const tableReader = reader().use(remarkTables).freeze();
  const writer = unified()
    .use(remarkDefinitions)
    .use(remarkRehype, {
      handlers: FROM_DOCUMENT,
      // Ids of the text may not meet those of the page around it.
      clobberPrefix: NOTE_PREFIX,
      footnoteLabel: options.words.footnotes.heading,
      footnoteLabelTagName: options.topLevel === 2 ? 'h2' : 'h3',
      footnoteLabelProperties: {},
      footnoteBackLabel: (reference, again) =>
        options.words.footnotes.back(`${reference + 1}${again > 1 ? `-${again}` : ''}`),
    })
    .use(rehypeSanitize, SANITIZE)
    .use(rehypeHeadingIds)
    .use(rehypeFinish, {
      base: options.base,
      origin: options.origin,
      tableLabel: options.words.table.label,
    })
    .use(rehypeStringify)
    .freeze();
  return {
    origin: options.origin,
    topLevel: options.topLevel,
    templates: new Map(),
    read: (file) => {
      const chosen = mayHaveTable(String(file)) ? tableReader : reader;
      const tree = chosen.parse(file);
      // The plugins change the tree in place.
      chosen.runSync(tree, file);
      return tree;
    },
    write: (tree, file) => writer.stringify(writer.runSync(tree, file), file),
  };
}
