import type { DraftFile } from '../corpus/draft.ts';
import type { Rendered } from '../corpus/prepare.ts';
import type { DataOf, Kind } from '../corpus/kind.ts';
import { drawCard } from '../components/check-card.ts';
import { checkLead } from '../components/check-lead.ts';
import { quotationsHtml } from '../components/comparison-row.ts';
import { attributes, type Html, markup, trusted } from '../components/html.ts';
import { sourceFragment } from '../model/address.ts';
import type { Publication } from '../model/publication.ts';
import type { Passage } from '../model/source.ts';
import { verdictIn } from '../views/verdict-in.ts';
import { inLanguage } from '../words/format.ts';
import { wordsOf } from '../words/words.ts';
import type { CheckedFiles } from './check-entry.ts';
import type { Known, Named } from './known.ts';

/** Where links of the preview lead: nothing of it has a page yet. */
const NOWHERE = '#';

/**
 * A check that is not published yet as its page and the listings would show it; `undefined` where its
 * frontmatter is no check's yet. The interface speaks `around`.
 */
export function previewHtml(
  { prepared }: CheckedFiles,
  known: Known,
  publication: Publication,
  around: string,
): string | undefined {
  const all = [...prepared.values()];
  const found = all.find(({ file }) => isOf('checks', file));
  if (!found || !isOf('checks', found.file) || !('html' in found.rendered)) return undefined;
  const { data } = found.file.prepared;
  const verdict = publication.verdicts.find(({ id }) => id === data?.verdict);
  if (!data || !verdict) return undefined;
  const words = wordsOf(around);
  const language = data.language ?? publication.languages[0] ?? 'en';
  const claimant = dataOf('claimants', data.claim.claimant, all);
  const view = verdictIn({ publication }, verdict, around);
  const name = (kind: Named, id: string) =>
    dataOf(kind, id, all)?.name ?? new Map(Object.entries(known.names[kind])).get(id) ?? id;
  const link = (kind: Named, id: string) => ({ href: NOWHERE, text: name(kind, id), language });
  const { text, date, venue } = data.claim;
  const lead = checkLead(
    {
      language,
      claim: {
        text,
        date,
        claimant: {
          ...link('claimants', data.claim.claimant),
          ...(claimant?.role !== undefined && { role: claimant.role }),
        },
        ...(venue !== undefined && { venue }),
        appearances: [],
      },
      verdict: view,
      explanation: data.explanation,
      ...(data.summary !== undefined && { summary: data.summary }),
    },
    around,
    words,
  );
  const card = drawCard(
    {
      href: NOWHERE,
      title: { text: data.title, language },
      explanation: { text: data.explanation, language },
      claimant: link('claimants', data.claim.claimant),
      verdict: view,
      published: data.published,
    },
    { around, words, heading: 'h3' },
  );
  const tongue = attributes(inLanguage(language, around));
  const sources = [...new Set(data.evidence.map(({ source }) => source))].map((id) =>
    sourceHtml(
      id,
      data.evidence.filter(({ source }) => source === id),
    ),
  );
  return markup`<ul class="checks">${card}</ul>
<article class="check"><header class="check-head"><h3 class="preview-title"${tongue}>${data.title}</h3>${lead}</header>
<h3>${words.check.argument}</h3>
<div class="prose"${tongue}>${trusted(found.rendered.html)}</div>
<h3>${words.check.evidence}</h3>
${sources.length > 0 ? markup`<ol class="sources">${sources}</ol>` : markup`<p class="empty">${words.check.noEvidence}</p>`}
</article>`.html;

  function sourceHtml(id: string, evidence: DataOf<'checks'>['evidence']): Html {
    const source = dataOf('sources', id, all);
    const outlet = source?.outlet ?? new Map(Object.entries(known.sources)).get(id)?.outlet ?? '';
    const passages = passagesOf(id, all);
    return markup`<li class="source" id="${sourceFragment(id)}"><h4 class="source-outlet">${name('outlets', outlet)}</h4>
<p class="quiet">${source?.headline ?? id}</p>
${evidence.map(({ passage, stance, note }) => {
  const text = passages.find((one) => one.id === passage);
  return markup`<div class="passage" id="${sourceFragment(id, passage)}" data-stance="${stance}"><p class="stance">${words.stance[stance]}</p>
<div class="passage-text">${text ? passageHtml(text, source?.language ?? language) : passage}${note !== undefined && markup`<p class="passage-note"${tongue}>${note}</p>`}</div></div>`;
})}</li>`;
  }

  function passageHtml({ id, quotations, paraphrase }: Passage, own: string): Html {
    const shown = {
      id,
      language: own,
      quotations: quotations.map((quotation) => ({
        stretches: [{ text: quotation, changed: false }],
      })),
      paraphraseHtml: paraphrase,
    };
    return markup`${quotationsHtml(shown, 'ins', words)}<div class="paraphrase"${tongue}>${trusted(paraphrase)}</div>`;
  }
}

interface PreparedFile {
  file: DraftFile;
  rendered: Rendered;
}

function dataOf<K extends Kind>(
  kind: K,
  id: string,
  all: readonly PreparedFile[],
): DataOf<K> | undefined {
  for (const { file } of all) {
    if (isOf(kind, file) && file.id === id) return file.prepared.data;
  }
  return undefined;
}

function passagesOf(id: string, all: readonly PreparedFile[]): Passage[] {
  const found = all.find(({ file }) => file.kind === 'sources' && file.id === id);
  return found && 'passages' in found.rendered ? found.rendered.passages : [];
}

function isOf<K extends Kind>(kind: K, file: DraftFile): file is DraftFile<K> {
  return file.kind === kind;
}
