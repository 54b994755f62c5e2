import type { Root } from 'mdast';
import { VFile } from 'vfile';
import type { Complaint, Point } from '../model/diagnostic.ts';
import type { Passage } from '../model/source.ts';
import type { LocalAddress } from './addresses.ts';
import { pointIn } from './complain.ts';
import type { Cite } from './directives.ts';
import type { ImageSize } from './finish.ts';
import { remarkHeadings } from './headings.ts';
import { passagesOf } from './passages.ts';
import type { Pipeline } from './pipeline.ts';
import { quickText } from './quick-text.ts';

/** What a text asks of others: the corpus resolves it. */
export interface TextReferences {
  cites: Cite[];
  addresses: LocalAddress[];
}

/** A text as HTML. */
export interface RenderedText extends TextReferences {
  html: string;
  complaints: Complaint[];
}

/** A source's text as passages, with the places of their headings and quotations. */
export interface RenderedSource extends TextReferences {
  passages: (Passage & { start: Point; quotationStarts: Point[] })[];
  complaints: Complaint[];
}

/** A text below its frontmatter. */
export interface Source {
  markdown: string;
  /** Lines of the file before the text's first. */
  linesBefore: number;
  imageSizes: Record<string, ImageSize>;
}

/** Markdown of a check, page, comparison and the like to HTML. */
export function renderText(pipeline: Pipeline, source: Source): RenderedText {
  const render = (markdown: string) =>
    renderWhole(pipeline, { markdown, linesBefore: 0, imageSizes: {} });
  return quickText(source, { ...pipeline, render }) ?? renderWhole(pipeline, source);
}

/** The same, whatever was rendered before. */
export function renderWhole(pipeline: Pipeline, source: Source): RenderedText {
  const { topLevel } = pipeline;
  const file = newFile(source);
  const tree = pipeline.read(file);
  remarkHeadings({ topLevel })(tree, file);
  return { html: pipeline.write(tree, file), ...remarksOn(file) };
}

/** Markdown of a source to its passages. */
export function renderSource(pipeline: Pipeline, source: Source): RenderedSource {
  const file = newFile(source);
  const tree = pipeline.read(file);
  const definitions = tree.children.filter(({ type }) => type === 'definition');
  const passages = passagesOf(tree, file).map(({ id, start, quotations, paraphrase }) => {
    const part: Root = { type: 'root', children: [...definitions, ...paraphrase] };
    return {
      id,
      start: pointIn(file, start),
      quotations: quotations.map(({ text }) => text),
      quotationStarts: quotations.map((quotation) => pointIn(file, quotation.start)),
      paraphrase: paraphrase.length > 0 ? pipeline.write(part, file).trim() : '',
    };
  });
  return { passages, ...remarksOn(file) };
}

function newFile({ markdown, linesBefore, imageSizes }: Source): VFile {
  return new VFile({ value: markdown, data: { imageSizes, linesBefore } });
}

function remarksOn({ data }: VFile): TextReferences & { complaints: Complaint[] } {
  return {
    complaints: data.complaints ?? [],
    cites: data.cites ?? [],
    addresses: data.addresses ?? [],
  };
}
