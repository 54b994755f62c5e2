import type { Rule } from '../draft.ts';
import { addresses } from './addresses.ts';
import { cites } from './cites.ts';
import { claims } from './claims.ts';
import { corrections } from './corrections.ts';
import { dates } from './dates.ts';
import { media } from './media.ts';
import { points } from './points.ts';
import { quotations } from './quotations.ts';
import { references } from './references.ts';
import { rows } from './rows.ts';
import { slugs } from './slugs.ts';

/** Every rule that reads files against each other. */
export const RULES: readonly Rule[] = [
  slugs,
  references,
  cites,
  rows,
  points,
  media,
  dates,
  corrections,
  claims,
  quotations,
  addresses,
];
