import { z } from 'zod';
import { archivedCopy } from './source.ts';
import { line, webAddress } from './text.ts';

/** What can be under check besides words. */
export const MEDIA_TYPES = ['image', 'video', 'audio'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/**
 * How authentic a picture, video or recording is as it was shared, by schema.org's list
 * (https://schema.org/MediaManipulationRatingEnumeration).
 */
export const MEDIA_CATEGORIES = [
  'original',
  'decontextualized',
  'edited-or-cropped',
  'transformed',
  'staged',
  'satire-or-parody',
] as const;
export type MediaCategory = (typeof MEDIA_CATEGORIES)[number];

/**
 * Categories that cannot both hold of one thing as it was shared. By the standard, what is original
 * is neither edited, transformed nor staged (and may well be out of context); satire is presented as
 * such, and satire passed on without that is out of context.
 */
export const CONTRADICTORY: readonly (readonly [MediaCategory, MediaCategory])[] = [
  ['original', 'edited-or-cropped'],
  ['original', 'transformed'],
  ['original', 'staged'],
  ['satire-or-parody', 'decontextualized'],
];

/** A picture, video or recording under check, as it was shared. */
export const media = z.strictObject({
  /** What sort of thing it is. */
  type: z.enum(MEDIA_TYPES),
  /** What it shows, or what is heard. */
  description: line,
  /** How authentic it is as it was shared: `original` unaltered; `decontextualized` unaltered, and shown in a way that misrepresents it; `edited-or-cropped` a part, or parts put together anew; `transformed` something added, removed or synthesised; `staged` made with actors or contrived; `satire-or-parody` made as a joke or comment and shown as one. */
  categories: z.array(z.enum(MEDIA_CATEGORIES)).min(1),
  /** Where it was shared, each with a copy in a web archive. */
  shared: z
    .array(
      z.strictObject({
        /** Where it was shared. */
        url: webAddress,
        /** A copy in a web archive. */
        archived: archivedCopy.optional(),
      }),
    )
    .default([]),
  /** Where the original can be found, whole and as it was first shown. */
  original: webAddress.optional(),
  /** What the original shows and where it comes from. */
  context: line.optional(),
});
export type Media = z.output<typeof media>;
