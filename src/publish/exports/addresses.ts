import type { ClaimsGroup } from './claims-search.ts';
import type { RecordKind } from './record-schemas.ts';

/**
 * Addresses of the files with data, from the site's root. Programs of others fetch them, so that
 * they are promises like those of pages; those beside a page stand in `model/address.ts`.
 */
export const dataAddress = {
  claimReviews: '/data/claimreview.json',
  claims: '/api/claims.json',
  claimsOf: (group: ClaimsGroup, id: string) => `/api/claims/${group}/${id}.json`,
  lines: (name: string) => `/data/${name}.jsonl`,
  checksOf: (year: string) => `/data/checks/${year}.jsonl`,
  table: (name: string) => `/data/${name}.csv`,
  schema: (kind: RecordKind) => `/data/schemas/${kind}.json`,
} as const;
