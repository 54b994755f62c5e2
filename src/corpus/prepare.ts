import { segmentWords } from '../compare/words.ts';
import type { LocalAddress } from '../markdown/addresses.ts';
import type { Cite } from '../markdown/directives.ts';
import type { ImageSize } from '../markdown/finish.ts';
import { endOfMarkup } from '../markdown/markup-end.ts';
import { createPipeline, type Pipeline } from '../markdown/pipeline.ts';
import { renderSource, renderText } from '../markdown/render.ts';
import type { Complaint, Point } from '../model/diagnostic.ts';
import type { Passage } from '../model/source.ts';
import { wordsOf } from '../words/words.ts';
import { tooComplex, withoutMasses } from './bounds.ts';
import { readCharacters, readEscapes } from './characters.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { DataOf, Kind } from './kind.ts';
import { validate } from './schema.ts';
import { rangeInCharacters } from './text.ts';
import { readUnfinished } from './unfinished.ts';

/** What the preparation of a file depends on, beside its text; part of the cache's key. */
export interface PrepareContext {
  /** Path under which the site is deployed, with slashes at both ends. */
  base: string;
  origin: string;
  /** Language of records that name none. */
  language: string;
}

/** A passage as the rules see it: without its words, which the cache keeps. */
export interface PassageOutline {
  id: string;
  start: Point;
  quotations: { words: number; start: Point }[];
}

/** What stays in memory of a file. */
export interface Prepared<K extends Kind = Kind> {
  /** The frontmatter; `undefined` where it breaks the schema. */
  data: DataOf<K> | undefined;
  complaints: Complaint[];
  cites: Cite[];
  addresses: LocalAddress[];
  /** Of a source; empty for all others. */
  passages: PassageOutline[];
}

/** What a page reads when it is rendered: the text as HTML, or a source's passages. */
export type Rendered = { html: string } | { passages: Passage[] };

/**
 * Everything that can be said of one file by itself: frontmatter held against its schema, text to
 * HTML, complaints of both with lines and columns in characters. Pure: the same text and context
 * give the same result, in any process, and in a browser.
 */
export function prepare<K extends Kind>(
  kind: K,
  text: string,
  imageSizes: Record<string, ImageSize>,
  context: PrepareContext,
): { prepared: Prepared<K>; rendered: Rendered } {
  const complex = tooComplex(text);
  if (complex) return nothingBut(complex, kind);
  const frontmatter = readFrontmatter(text);
  const isReadable = frontmatter.complaints.every(({ severity }) => severity === 'warning');
  const valid = isReadable ? validate(kind, frontmatter) : { data: undefined, complaints: [] };
  const language = languageOf(valid.data) ?? context.language;
  const pipeline = pipelineFor(kind, kind === 'sources' ? context.language : language, context);
  const complaints = [
    ...frontmatter.complaints,
    ...valid.complaints,
    ...readCharacters(text),
    ...readUnfinished(text),
  ];
  // Without an escape all characters stand in the text, where they are seen already.
  if (text.includes('\\')) complaints.push(...readEscapes(frontmatter));
  const { body: markdown, linesBefore } = frontmatter;
  const body = { markdown, linesBefore, imageSizes };
  const { data } = valid;

  if (kind === 'sources') {
    const source = renderSource(pipeline, body);
    return {
      prepared: {
        data,
        complaints: inPlace(text, [...complaints, ...source.complaints]),
        cites: source.cites,
        addresses: source.addresses,
        passages: source.passages.map(({ id, start, quotations, quotationStarts }) => ({
          id,
          start,
          quotations: quotations.map((quotation, index) => ({
            words: segmentWords(quotation, language).length,
            start: quotationStarts[index] ?? start,
          })),
        })),
      },
      rendered: {
        passages: source.passages.map(({ id, quotations, paraphrase }) => ({
          id,
          quotations,
          paraphrase,
        })),
      },
    };
  }
  const { html, cites, addresses, ...rest } = renderText(pipeline, body);
  return {
    prepared: {
      data,
      complaints: inPlace(text, [...complaints, ...rest.complaints]),
      cites,
      addresses,
      passages: [],
    },
    rendered: { html },
  };
}

/** A text that is not looked into. */
function nothingBut<K extends Kind>(
  complaint: Complaint,
  kind: K,
): { prepared: Prepared<K>; rendered: Rendered } {
  return {
    prepared: { data: undefined, complaints: [complaint], cites: [], addresses: [], passages: [] },
    rendered: kind === 'sources' ? { passages: [] } : { html: '' },
  };
}

/** On a check's page the text stands below a heading of its own, elsewhere right below the title. */
function topLevelOf(kind: Kind): 2 | 3 {
  return kind === 'checks' ? 3 : 2;
}

const pipelines = new Map<string, Pipeline>();

function pipelineFor(kind: Kind, language: string, { base, origin }: PrepareContext): Pipeline {
  const topLevel = topLevelOf(kind);
  const verdictScale = kind === 'pages';
  const key = JSON.stringify([base, origin, language, topLevel, verdictScale]);
  const made =
    pipelines.get(key) ??
    createPipeline({
      base,
      origin,
      topLevel,
      verdictScale,
      words: wordsOf(language),
    });
  pipelines.set(key, made);
  return made;
}

function languageOf(data: object | undefined): string | undefined {
  return data && 'language' in data && typeof data.language === 'string'
    ? data.language
    : undefined;
}

function inPlace(text: string, complaints: Complaint[]): Complaint[] {
  if (complaints.length === 0) return complaints;
  const lines = text.split('\n');
  return withoutMasses(complaints).map((complaint) => ({
    ...complaint,
    ...rangeInCharacters(lines, complaint),
    ...(complaint.related && {
      related: complaint.related.map((other) => ({
        ...other,
        ...rangeInCharacters(lines, { end: endOfMarkup(lines, other.start), ...other }),
      })),
    }),
  }));
}
