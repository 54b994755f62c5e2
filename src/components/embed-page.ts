import { hash } from 'node:crypto';
import type { EmbedView } from '../views/embed.ts';
import type { VerdictView } from '../views/parts.ts';
import { direction, formatDate, inLanguage } from '../words/format.ts';
import { type Words, wordsOf } from '../words/words.ts';
import styles from './embed.css?raw';
import { attributes, type Html, markup, trusted } from './html.ts';
import { PALETTE } from './palette.ts';
import { markSvg } from './verdict-mark.ts';

/**
 * The page that other sites frame: a check as one card. It needs nothing beside itself, and is
 * allowed to load nothing.
 */
export function embedPage(view: EmbedView): string {
  const { language, check, publication, claim, claimant, claimed, verdict } = view;
  const words = wordsOf(language);
  const { css, policy } = styleFor(verdict.colour);
  const tongue = attributes(inLanguage(check.language, language));
  return markup`<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.site.titleOf(check.text, publication.name)}</title>
<meta name="description" content="${`${verdict.label}: ${claim}`}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${check.href}">
<meta name="color-scheme" content="light dark">
<style>${trusted(css)}</style>
</head>
<body>
<main>
<h1>${link(publication.home, publication.name)} <span class="soft">· ${words.sharing.factCheck}</span></h1>
<div class="claim">
<blockquote${tongue}>${claim}</blockquote>
<p class="soft"><b${attributes(inLanguage(claimant.language, language))}>${claimant.text}</b>, ${time(claimed, language)}</p>
</div>
<div class="verdict">
${trusted(markSvg(verdict))}
<p class="label">${verdict.label}</p>
<p class="soft">${verdict.number === null ? words.check.offTheScale : words.check.onTheScale(verdict.number)}</p>
</div>
${noticeHtml(view, words)}<footer>
<p class="soft">${words.check.published} ${time(view.published, language)}${correctedHtml(view, words)}</p>
<p>${link(check.href, words.sharing.read)}</p>
</footer>
</main>
</body>
</html>
`.html;
}

function noticeHtml({ notice, check, language }: EmbedView, words: Words): Html | false {
  if (!notice) return false;
  const { isVoid, date, note } = notice;
  const title = isVoid ? words.check.voidTitle : words.check.substantialTitle;
  const tongue = attributes(inLanguage(check.language, language));
  return markup`<div class="notice" role="note">
<p><b>${title}</b> <span class="soft">${time(date, language)}</span></p>
<p${tongue}>${note}</p>
</div>
`;
}

function correctedHtml({ corrected, language }: EmbedView, words: Words): Html | false {
  return (
    corrected !== undefined && markup` · ${words.check.corrected} ${time(corrected, language)}`
  );
}

/** A link out of the frame. */
function link(href: string, text: string): Html {
  return markup`<a href="${href}" target="_blank" rel="noopener">${text}</a>`;
}

function time(date: string, language: string): Html {
  return markup`<time datetime="${date}">${formatDate(date, language)}</time>`;
}

interface Style {
  css: string;
  /** The Content-Security-Policy that allows it and nothing else. */
  policy: string;
}

const made = new Map<string, Style>();

/** The style sheet with a verdict's colour. */
function styleFor(colour: VerdictView['colour']): Style {
  const tone = typeof colour === 'string' ? PALETTE[colour] : colour;
  const name = `${tone.light} ${tone.dark}`;
  const known = made.get(name);
  if (known) return known;
  const tokens = Object.entries({ ...PALETTE, tone }).map(
    ([token, { light, dark }]) => `--${token}:light-dark(${light},${dark})`,
  );
  const css = `:root{${tokens.join(';')}}${styles.replace(/\s+/g, ' ')}`;
  const digest = hash('sha256', css, 'base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  const style = { css, policy };
  made.set(name, style);
  return style;
}
