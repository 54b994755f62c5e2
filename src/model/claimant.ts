import { z } from 'zod';
import { languageTag, line, webAddress } from './text.ts';

/** What a claimant can be. */
export const CLAIMANT_KINDS = ['person', 'organisation'] as const;
export type ClaimantKind = (typeof CLAIMANT_KINDS)[number];

/** The frontmatter of a claimant: `content/claimants/<id>.md`. */
export const claimant = z.strictObject({
  /** The name. */
  name: line,
  /** Whether it is a person or an organisation. */
  kind: z.enum(CLAIMANT_KINDS),
  /** Office or trade, as it stood when the claims were made. */
  role: line.optional(),
  /**
   * The side for which it speaks, such as a party or a government, in the publication's words: by it
   * `/standards/` counts whose claims were checked.
   */
  side: line.optional(),
  /** Addresses that say who is meant, such as an encyclopaedia's article. */
  sameAs: z.array(webAddress).default([]),
  /** Language of the text; the publication’s first where it is left out. */
  language: languageTag.optional(),
});
