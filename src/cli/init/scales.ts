import type { Publication } from '../../model/publication.ts';
import type { Verdict } from '../../model/verdict.ts';

/** How many places a scale has between false and true. */
export const SCALES = ['five', 'three'] as const;
/** One of these scales. */
export type Scale = (typeof SCALES)[number];

/** The middle of three: where five have a middle of two equal halves, it covers all between. */
const PARTLY: Verdict = {
  id: 'partly-true',
  number: 3,
  colour: 'mixed',
  label: { en: 'Partly true', uk: 'Частково правда' },
  definition: {
    en: 'Part of the claim holds, and part of it does not.',
    uk: 'Частина твердження слушна, а частина — ні.',
  },
};

/** The verdicts of a scale, with those off the line, as the sample publication words them. */
export function scaleOf(scale: Scale, { verdicts }: Publication): Verdict[] {
  if (scale === 'five') return verdicts;
  return verdicts.flatMap((verdict) => {
    if (verdict.number === 3) return [PARTLY];
    return verdict.number === 4 || verdict.number === 2 ? [] : [verdict];
  });
}
