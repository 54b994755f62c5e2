import { z } from 'zod';
import { languageTag, line } from './text.ts';
import { slug } from './slug.ts';

/** A text in each of the publication's languages, by language tag. */
export const localised = z.record(languageTag, line);
export type Localised = z.output<typeof localised>;

/** The marks of verdicts off the line; verdicts on it are drawn by their number. */
export const OFF_LINE_MARKS = ['dotted', 'double', 'gap', 'wave', 'cut', 'ring'] as const;

/** The tones of the look; each has a light and a dark colour of sufficient contrast. */
export const TONES = ['true', 'mixed', 'false', 'off'] as const;
export type Tone = (typeof TONES)[number];

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour written like #8a1f1b');

/** A tone of the look by name, or colours of the publication's own for both schemes. */
const colour = z.union([
  z.enum(TONES),
  z.strictObject({
    /** On a light page. */
    light: hexColour,
    /** On a dark page. */
    dark: hexColour,
  }),
]);

const common = {
  /** Id of the verdict, as checks name it. */
  id: slug,
  /** The verdict as readers see it, in each language. */
  label: localised,
  /** What it takes to earn this verdict, in each language. */
  definition: localised,
  /** A tone of the look (`true`, `mixed`, `false`, `off`), or a colour of your own for light and for dark. */
  colour,
};

const onTheLine = z.strictObject({
  ...common,
  /** How near to the truth, from 1 (false) to 5 (true). */
  number: z.int().min(1).max(5),
});

const offTheLine = z.strictObject({
  ...common,
  /** A verdict off the line has no number, because aggregators would turn it into a truth score. */
  number: z.null(),
  /** How it is drawn. */
  mark: z.enum(OFF_LINE_MARKS),
});

/** One value of a publication's verdict scale. */
export const verdict = z.union([onTheLine, offTheLine]);
export type Verdict = z.output<typeof verdict>;
export type VerdictMark = (typeof OFF_LINE_MARKS)[number];

/** The verdict of a withdrawn check; every scale has it. */
export const VOID = 'void';

/**
 * A verdict's id as it stands in frontmatter: `verdict: false` reaches YAML as a boolean and means
 * the id it spells.
 */
export const verdictId = z.preprocess(
  (value) => (typeof value === 'boolean' ? String(value) : value),
  slug,
);
