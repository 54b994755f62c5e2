import publication from '../../publication.config.ts';
import { publicationFiles } from '../generate/publication.ts';
import { contentFile, type ContentFile, type Value } from '../generate/record.ts';

/** What checks and comparisons refer to. */
interface Sources {
  /** The outlet of each source. */
  outlets: ReadonlyMap<string, string>;
  /** The quotation of each passage, by the ids of its source and of itself. */
  quotations: ReadonlyMap<string, string>;
}

/**
 * The generated publication as other generators read it: the same texts, with the references of each
 * check followed, because their templates know no sources and no passages. Of a citation the words
 * are left. Files lie in a folder for each kind of page, named by their ids.
 */
export function peerFiles(checks: number): ContentFile[] {
  const files = [...publicationFiles(checks)];
  const sources = sourcesIn(files);
  return [
    ...files.flatMap((file) => peerFile(file, sources)),
    ...publication.verdicts.map(({ id, label, definition }) =>
      contentFile(`verdicts/${id}.md`, { title: label.en ?? id }, definition.en ?? ''),
    ),
  ];
}

function peerFile({ path, data, body }: ContentFile, sources: Sources): ContentFile[] {
  const [, kind = '', id = ''] = /^(\w+)\/(?:\d{4}\/)?(.*)\.md$/.exec(path) ?? [];
  switch (kind) {
    case 'checks':
      return [contentFile(`checks/${id}.md`, checkData(id, data, body, sources), plain(body))];
    case 'comparisons':
      return [contentFile(`comparisons/${id}.md`, comparisonData(data, sources), plain(body))];
    case 'claimants':
    case 'outlets':
    case 'topics':
      return [contentFile(`${kind}/${id}.md`, { title: textOf(data.name) }, body)];
    case 'pages':
      return [contentFile(`pages/${id}.md`, { title: textOf(data.title) }, plain(body))];
    default:
      return [];
  }
}

function checkData(
  id: string,
  data: ContentFile['data'],
  body: string,
  { outlets, quotations }: Sources,
): ContentFile['data'] {
  const claim = objectOf(data.claim);
  const evidence = listOf(data.evidence).map(objectOf);
  const used = [
    ...evidence.map(({ source }) => textOf(source)),
    ...listOf(claim.appearances).map(textOf),
    ...[...body.matchAll(/\{source=([\w-]+)/g)].map(([, source = '']) => source),
  ];
  return {
    title: textOf(data.title),
    date: textOf(data.published),
    id,
    claim: textOf(claim.text),
    venue: textOf(claim.venue),
    explanation: textOf(data.explanation),
    claimants: [textOf(claim.claimant)],
    verdicts: [textOf(data.verdict)],
    topics: listOf(data.topics),
    outlets: [...new Set(used.map((source) => outlets.get(source) ?? ''))],
    evidence: evidence.map(({ source, passage, stance }) => ({
      outlet: outlets.get(textOf(source)) ?? '',
      quotation: quotations.get(`${textOf(source)} ${textOf(passage)}`) ?? '',
      stance: textOf(stance),
    })),
    corrections: listOf(data.corrections),
    former: listOf(data.aliases ?? []),
    ...(data.comparison !== undefined && { comparison: data.comparison }),
  };
}

function comparisonData(
  { title, sources, rows }: ContentFile['data'],
  { outlets, quotations }: Sources,
): ContentFile['data'] {
  const [left = '', right = ''] = listOf(sources).map(textOf);
  const side = (source: string, passage: Value | undefined) =>
    passage === undefined ? '' : (quotations.get(`${source} ${textOf(passage)}`) ?? '');
  return {
    title: textOf(title),
    left: outlets.get(left) ?? '',
    right: outlets.get(right) ?? '',
    rows: listOf(rows)
      .map(objectOf)
      .map((row) => ({
        ...row,
        left: side(left, row.left),
        right: side(right, row.right),
      })),
  };
}

function sourcesIn(files: readonly ContentFile[]): Sources {
  const outlets = new Map<string, string>();
  const quotations = new Map<string, string>();
  for (const { path, data, body } of files) {
    const source = /^sources\/(.*)\.md$/.exec(path)?.[1];
    if (source === undefined) continue;
    outlets.set(source, textOf(data.outlet));
    for (const [, id = '', quotation = ''] of body.matchAll(/^## (\S+)\n> (.*)$/gm)) {
      quotations.set(`${source} ${id}`, quotation);
    }
  }
  return { outlets, quotations };
}

function plain(body: string): string {
  return body.replace(/:cite\[([^\]]*)\]\{[^}]*\}/g, '$1').replace(/^::.*$/gm, '');
}

/** A value that is text, or none. */
export function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A value that is a list, or an empty one. */
export function listOf(value: Value | undefined): Value[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: Value | undefined): Record<string, Value> {
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}
