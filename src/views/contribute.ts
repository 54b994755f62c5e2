import type { Kind } from '../corpus/kind.ts';
import { address } from '../model/address.ts';
import { suggestAddress, uploadAddress } from '../model/forge.ts';
import { CONTRIBUTE_PAGE } from '../model/page.ts';
import { textLanguages } from './compare-tool.ts';
import { newFileLink } from './forge.ts';
import type { ProseView } from './pages.ts';
import type { VerdictView } from './parts.ts';
import { proseView } from './prose.ts';
import { href, inWords, type Site } from './site.ts';
import { verdictScale } from './verdict.ts';

/** A language, person or the like that a field offers. */
export interface Choice {
  value: string;
  text: string;
}

/** The page on which somebody writes a check without git. */
export interface ContributeView {
  /** Where the data lie that an entry is held against. */
  known: string;
  checks: string;
  verdicts: VerdictView[];
  /** Who can sign a check. */
  people: Choice[];
  /** That a source can be in. */
  languages: Choice[];
  /** That a check can be in; the first is the publication's own. */
  ownLanguages: Choice[];
  /** Where a new file of each kind can be proposed, on a forge that takes its text. */
  newFiles?: Partial<Record<Kind, string>>;
  /** Where several files can be proposed at once. */
  upload?: string;
  /** Where a claim can be suggested. */
  suggest?: string;
  email?: string;
  /** What the publication itself says of contributing. */
  prose?: ProseView;
}

/** Kinds of record that the form makes. */
const MADE = ['checks', 'sources', 'claimants', 'outlets', 'topics'] as const;

/** The page with the form, whose interface speaks `language`. */
export function contributeView(site: Site, language: string): ContributeView {
  const { people, languages, repository, contact } = site.publication;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const page = site.corpus.pages.get(CONTRIBUTE_PAGE);
  const newFiles = MADE.flatMap((kind) => {
    const link = newFileLink(site, kind);
    return link === undefined ? [] : [[kind, link] as const];
  });
  const upload = repository && uploadAddress(repository);
  const suggest = repository && suggestAddress(repository);
  return {
    known: href(site, address.contributeKnown),
    checks: href(site, address.contributeChecks),
    verdicts: verdictScale(site, language),
    people: Object.entries(people).map(([value, { name }]) => ({
      value,
      text: inWords(site, name, language),
    })),
    languages: textLanguages(language).map(({ tag, name }) => ({ value: tag, text: name })),
    ownLanguages: languages.map((tag) => ({ value: tag, text: names.of(tag) ?? tag })),
    ...(newFiles.length > 0 && { newFiles: Object.fromEntries(newFiles) }),
    ...(upload !== undefined && { upload }),
    ...(suggest !== undefined && { suggest }),
    ...(contact.email !== undefined && { email: contact.email }),
    ...(page && { prose: proseView(site, page) }),
  };
}
