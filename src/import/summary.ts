import { KIND_WORD, type Kind } from '../corpus/kind.ts';
import { countOf, formatList, formatNumber } from '../words/format.ts';
import type { Tally } from './tally.ts';
import type { VerdictSource } from './verdicts.ts';

const WRITTEN: readonly Kind[] = ['checks', 'claimants', 'outlets', 'sources'];
const BY: Record<VerdictSource, string> = {
  map: 'by your map',
  label: 'by its label',
  number: 'by its number',
};
const WHY: Readonly<Record<string, string>> = {
  'import-verdict': 'whose verdict is none of the scale',
  'import-claim': 'without a claim',
  'import-withdrawn': 'that their publishers have withdrawn',
  'import-void': 'that were withdrawn without a word why',
  'import-twice': 'that were there twice',
  'import-changed': 'that had been imported before and say something else now',
};
/** Labels that are listed; a feed of many publishers has hundreds. */
const LISTED = 40;

/** What an import did and what is left to do, for a person at a terminal. */
export function summary(
  tally: Tally,
  { folder, isDry }: { folder: string; isDry: boolean },
): string {
  return [
    counts(tally, folder, isDry),
    ...verdicts(tally),
    ...unmapped(tally),
    ...missing(tally, folder, isDry),
  ].join('\n\n');
}

function counts({ read, written, known, skipped }: Tally, folder: string, isDry: boolean): string {
  const files = WRITTEN.flatMap((kind) => {
    const count = written[kind] ?? 0;
    return count === 0 ? [] : countOf(count, KIND_WORD[kind]);
  });
  const list = formatList(files, 'en');
  const verb = isDry ? 'Would write' : 'Wrote';
  return [
    `Read ${countOf(read, 'fact-check')}.`,
    files.length === 0
      ? `${isDry ? 'Would write' : 'Wrote'} nothing.`
      : `${verb} ${list} to ${folder}.`,
    ...(known > 0
      ? [`Left ${countOf(known, 'check')} that had been imported before as they are.`]
      : []),
    ...leftOut(skipped),
  ].join('\n');
}

function leftOut(skipped: Tally['skipped']): string[] {
  return [...skipped].map(([rule, count]) => {
    const why = WHY[rule] ?? 'for the reasons above';
    return `Left out ${countOf(count, 'fact-check')} ${why}.`;
  });
}

function verdicts({ mapped }: Tally): string[] {
  if (mapped.length === 0) return [];
  const rows = mapped.toSorted((a, b) => b.count - a.count);
  const lines = rows.slice(0, LISTED).map(({ label, verdict, by, count }) => {
    const shown = label === '' ? '(no label)' : `“${label}”`;
    return `${number(count)}  ${shown} → ${verdict}, ${BY[by]}`;
  });
  return [['Verdicts:', ...lines, ...more(rows.length)].join('\n')];
}

function unmapped({ unmapped: labels }: Tally): string[] {
  if (labels.size === 0) return [];
  const rows = [...labels].toSorted(([, a], [, b]) => b - a);
  const lines = rows.slice(0, LISTED).map(([label, count]) => `${number(count)}  “${label}”`);
  const [[first] = ['']] = rows;
  const example = `--verdict ${JSON.stringify(`${first}=<verdict>`)}`;
  return [
    [
      'Labels that are none of the scale; their fact-checks were left out:',
      ...lines,
      ...more(rows.length),
    ].join('\n'),
    `Say what they are with ${example}, or all in a file with --verdicts (--unknown <file> writes one to fill in), and import again: what is there stays as it is.`,
  ];
}

function missing({ missing: keys }: Tally, folder: string, isDry: boolean): string[] {
  if (keys.size === 0) return [];
  const rows = [...keys].toSorted(([, a], [, b]) => b.count - a.count);
  const lines = rows.map(
    ([key, { count, first }]) =>
      `${number(count)}  ${key}${isDry ? '' : ` (as in ${folder}/${first})`}`,
  );
  return [
    ['To be filled in before the site can be built:', ...lines].join('\n'),
    'Every place is marked “To be filled in” or 9999-12-31, and npm run check lists them all.',
  ];
}

function more(count: number): string[] {
  return count > LISTED ? [`        and ${formatNumber(count - LISTED, 'en')} more`] : [];
}

function number(count: number): string {
  return formatNumber(count, 'en').padStart(8);
}
