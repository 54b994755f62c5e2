import { resolve } from 'node:path';
import { type QuotationLookup, quotationLookup } from '../../compare/quotation-lookup.ts';
import { type ContentFile, listContent, readText, shown } from '../../corpus/content-files.ts';
import { prepare } from '../../corpus/prepare.ts';
import { contextOf } from '../../corpus/context.ts';
import type { Diagnostic, Point } from '../../model/diagnostic.ts';
import type { Publication } from '../../model/publication.ts';
import { ArticleError, type SavedArticle } from '../../articles/article.ts';
import { readArticle } from '../../articles/read-article.ts';
import { lookupProblem } from './lookup-problem.ts';
import { savedFiles } from './saved-files.ts';

export interface QuotationsChecked {
  diagnostics: Diagnostic[];
  counts: Record<QuotationLookup['found'], number>;
  /** How many sources have a saved text that was read. */
  sources: number;
  /** Sources with quotations of which no text is saved. */
  unsaved: { id: string; quotations: number }[];
}

/** Looks up every quotation of every source in the saved text that is named after the source. */
export function checkQuotations(from: {
  content: string;
  saved: string;
  publication: Publication;
}): QuotationsChecked {
  const { files, diagnostics } = listContent(from.content);
  const sources = files.filter((file): file is ContentFile<'sources'> => file.kind === 'sources');
  const saved = savedFiles(
    resolve(from.saved),
    sources.map(({ id }) => id),
  );
  const checked: QuotationsChecked = {
    diagnostics: [...diagnostics.filter(({ rule }) => rule === 'file-folder-missing')],
    counts: { exact: 0, altered: 0, missing: 0, twice: 0 },
    sources: 0,
    unsaved: [],
  };
  checked.diagnostics.push(...saved.diagnostics);
  for (const source of sources) {
    const read = readSource(source, from.publication);
    checked.diagnostics.push(...read.diagnostics);
    if (read.quotations.length === 0) continue;
    const file = saved.files.get(source.id);
    if (file === undefined) {
      checked.unsaved.push({ id: source.id, quotations: read.quotations.length });
      continue;
    }
    const article = readSaved(file);
    if ('reason' in article) {
      checked.diagnostics.push(article);
      continue;
    }
    checked.sources++;
    const lookUp = lookupIn(article, read.language);
    for (const { text, start } of read.quotations) {
      const lookup = lookUp(text);
      checked.counts[lookup.found]++;
      const problem = lookupProblem(lookup, shown(file));
      if (problem) checked.diagnostics.push({ ...problem, file: source.file, start });
    }
  }
  return checked;
}

/** In the article, or else in all text of its file, because a headline may be quoted too. */
function lookupIn(article: SavedArticle, language: string): (text: string) => QuotationLookup {
  const inArticle = quotationLookup(article.text, language);
  const inAll = quotationLookup(article.whole, language);
  return (text) => {
    const lookup = inArticle(text);
    if (lookup.found === 'exact' || lookup.found === 'twice') return lookup;
    const whole = article.whole === article.text ? lookup : inAll(text);
    return whole.found === 'missing' ? lookup : whole;
  };
}

interface ReadSource {
  language: string;
  quotations: { text: string; start: Point }[];
  diagnostics: Diagnostic[];
}

/** The quotations of a source with their places, and the errors for which some may be lacking. */
function readSource(file: ContentFile<'sources'>, publication: Publication): ReadSource {
  const context = contextOf(publication);
  const read = readText(file);
  if ('reason' in read) return { language: context.language, quotations: [], diagnostics: [read] };
  const { prepared, rendered } = prepare('sources', read.text, {}, context);
  const texts = 'passages' in rendered ? rendered.passages : [];
  return {
    language: prepared.data?.language ?? context.language,
    quotations: texts.flatMap(({ quotations }, passage) =>
      quotations.map((text, index) => ({
        text,
        start: prepared.passages[passage]?.quotations[index]?.start ?? { line: 1, column: 1 },
      })),
    ),
    diagnostics: prepared.complaints
      .filter(({ severity }) => severity === 'error')
      .map((complaint) => ({ ...complaint, file: file.file })),
  };
}

function readSaved(file: string): SavedArticle | Diagnostic {
  try {
    return readArticle(file);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return {
      file: shown(file),
      rule: 'saved-file-unread',
      severity: 'error',
      start: { line: 1, column: 1 },
      reason: error.message.replaceAll(file, shown(file)),
    };
  }
}
