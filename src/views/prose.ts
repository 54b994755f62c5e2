import type { Entry } from '../corpus/entry.ts';
import { VERDICT_SCALE } from '../markdown/directives.ts';
import type { ProseView } from './pages.ts';
import { htmlOf, interfaceLanguage, languageOf, type Site } from './site.ts';
import { verdictScale } from './verdict.ts';

const SCALE = `<${VERDICT_SCALE}></${VERDICT_SCALE}>`;

/** A page of prose, cut where the verdict scale stands. */
export function proseView(site: Site, entry: Entry<'pages'>): ProseView {
  const { title, description } = entry.data;
  const language = languageOf(site, entry.data);
  return {
    title,
    ...(description !== undefined && { description }),
    language,
    partsHtml: htmlOf(site, entry).split(SCALE),
    scale: verdictScale(site, interfaceLanguage(site, language)),
  };
}
