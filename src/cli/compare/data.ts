import type {
  ComparedArticles,
  ComparedPassage,
  SegmentedArticle,
} from '../../compare/comparison.ts';
import type { Severity } from '../../compare/finding.ts';
import { RELATIONS } from '../../model/comparison.ts';
import type { Side } from '../../articles/side.ts';

/** Raised when the shape of the data changes in a way that a program would notice. */
const VERSION = 1;

/**
 * A comparison as `--json` prints it. Offsets count UTF-16 units in the `text` of their side, so that
 * `text.slice(start, end)` gives the words; what is not known is left out, and a side that a row or a
 * finding has not is `null`.
 */
export function comparisonData(compared: ComparedArticles, left: Side, right: Side) {
  const { rows } = compared;
  const findings = rows.flatMap((row) => row.findings);
  const countOf = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    format: 'plumbline-comparison',
    version: VERSION,
    counts: {
      rows: rows.length,
      ...Object.fromEntries(
        RELATIONS.map((relation) => [
          relation,
          rows.filter((row) => row.relation === relation).length,
        ]),
      ),
      findings: { high: countOf('high'), attention: countOf('attention') },
    },
    left: sideData(compared.left, left),
    right: sideData(compared.right, right),
    rows: rows.map(({ relation, score, moved, shape, findings: own, ...row }) => ({
      relation,
      score,
      moved,
      ...(shape && { shape }),
      left: passageData(compared.left, row.left),
      right: passageData(compared.right, row.right),
      findings: own,
    })),
  };
}

function sideData(
  { text, sentences, setAside }: SegmentedArticle,
  { saved, article, about }: Side,
) {
  const { language, published, rights } = article;
  const { name, headline, authors = [], url } = about;
  return {
    file: saved.file,
    name,
    language,
    ...(published !== undefined && { published }),
    rights,
    ...(headline !== undefined && { headline }),
    authors,
    ...(url !== undefined && { url }),
    ...(saved.remark !== undefined && { remark: saved.remark }),
    sentences,
    setAside: setAside.map(({ reason, start, end }) => ({
      reason,
      start,
      end,
      text: text.slice(start, end),
    })),
    text,
  };
}

function passageData({ text }: SegmentedArticle, passage: ComparedPassage | null) {
  if (passage === null) return null;
  const { start, end, sentences } = passage;
  return { start, end, sentences, text: text.slice(start, end) };
}
