import { basename, extname } from 'node:path';
import { isPartialDate } from '../../model/calendar-date.ts';
import { type Rights, RIGHTS } from '../../model/source.ts';
import { languageTag } from '../../model/text.ts';
import type { SavedArticle } from '../../articles/article.ts';
import type { Side } from '../../articles/side.ts';
import { Refusal } from '../../model/refusal.ts';
import type { KnownOutlet } from './outlets.ts';

/** What flags say of a side; they go before what its file says. */
export interface SideFlags {
  language: string | undefined;
  date: string | undefined;
  outlet: KnownOutlet | undefined;
}

/** A side to compare; `language` is that of a text which does not name its own. */
export function sideOf(
  saved: SavedArticle,
  flags: SideFlags,
  { language, rights }: { language: string; rights: Rights },
): Side {
  const published = flags.date ?? saved.published;
  return {
    saved,
    article: {
      text: saved.text,
      language: flags.language ?? saved.language ?? language,
      rights,
      ...(published !== undefined && { published }),
    },
    about: {
      name: flags.outlet?.name ?? saved.site ?? basename(saved.file, extname(saved.file)),
      short: flags.outlet?.short,
      headline: saved.headline,
      authors: saved.byline === undefined ? [] : [saved.byline],
      url: saved.url,
    },
  };
}

/** A flag that names a language, checked. */
export function languageFlag(name: string, value: string | undefined): string | undefined {
  if (value === undefined || languageTag.safeParse(value).success) return value;
  throw new Refusal(
    `Unexpected \`--${name} ${value}\`, expected a language tag (BCP 47) such as en, uk or pt-BR`,
  );
}

/** A flag that names a day or a month, checked. */
export function dateFlag(name: string, value: string | undefined): string | undefined {
  if (value === undefined || (isPartialDate(value) && value.length > 4)) return value;
  throw new Refusal(
    `Unexpected \`--${name} ${value}\`, expected a day that exists (2025-08-20) or a month (2025-08)`,
  );
}

/** The flag that names the rights of both texts, checked. */
export function rightsFlag(value: string): Rights {
  const rights = RIGHTS.find((known) => known === value);
  if (rights) return rights;
  throw new Refusal(
    `Unexpected \`--rights ${value}\`, expected ${RIGHTS.map((known) => `\`${known}\``).join(', ')}`,
  );
}
